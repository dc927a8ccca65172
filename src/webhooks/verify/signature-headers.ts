import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { SignatureError } from "../../errors/signature-error.ts";
import type { DeliveryHeaders } from "../receive/delivery-request.ts";

/** What the headers that sign a delivery say. */
export interface SignatureHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

/**
 * Finds the three headers that sign a delivery, in either family of names.
 *
 * Servers join repeated headers with a comma, so a comma counts as a repetition too.
 *
 * @throws {SignatureError} with the reason `missing-header` or `duplicate-header`.
 */
export function readSignatureHeaders(headers: DeliveryHeaders): SignatureHeaders {
  const read = readerOf(headers);
  for (const family of deliveryHeaders) {
    const [id, timestamp, signature] = [read(family.id), read(family.timestamp), read(family.signature)];
    if (id && timestamp && signature) return unrepeated({ id, timestamp, signature });
  }
  throw new SignatureError("missing-header");
}

function unrepeated(headers: SignatureHeaders): SignatureHeaders {
  const isRepeated =
    headers.id.includes(",") || headers.timestamp.includes(",") || /,\s|,[^,\s]*,/.test(headers.signature);
  if (isRepeated) throw new SignatureError("duplicate-header");
  return headers;
}

type Read = (name: string) => string | undefined;

function readerOf(headers: DeliveryHeaders): Read {
  if (hasGet(headers)) return (name) => stringOf(headers.get(name));
  const found = new Map<string, string>();
  for (const [name, value] of isIterable(headers) ? headers : Object.entries(headers)) {
    const string = stringOf(value);
    if (string === undefined) continue;
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined ? string : `${before}, ${string}`);
  }
  return (name) => found.get(name);
}

/** Headers put together by hand hold numbers and nulls, too. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? value.map(stringOf).join(", ") : undefined;
}

function hasGet(headers: DeliveryHeaders): headers is { get(name: string): string | null } {
  return "get" in headers && typeof headers.get === "function";
}

function isIterable(headers: object): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}
