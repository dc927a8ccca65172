import { deliveryHeaders } from "../../generated/webhooks.ts";
import { SignatureError } from "../errors/signature-error.ts";
import type { DeliveryHeaders } from "./delivery-request.ts";

/** What the headers of a delivery say. */
export interface SignedHeaders {
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
export function readHeaders(headers: DeliveryHeaders): SignedHeaders {
  const read = reader(headers);
  for (const family of deliveryHeaders) {
    const [id, timestamp, signature] = [read(family.id), read(family.timestamp), read(family.signature)];
    if (id && timestamp && signature) return single({ id, timestamp, signature });
  }
  throw new SignatureError("missing-header");
}

function single(headers: SignedHeaders): SignedHeaders {
  const repeated =
    headers.id.includes(",") || headers.timestamp.includes(",") || /,\s|,[^,\s]*,/.test(headers.signature);
  if (repeated) throw new SignatureError("duplicate-header");
  return headers;
}

type Read = (name: string) => string | undefined;

function reader(headers: DeliveryHeaders): Read {
  if (hasGet(headers)) return (name) => textOf(headers.get(name));
  const pairs = isIterable(headers) ? headers : Object.entries(headers);
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    const text = textOf(value);
    if (text === undefined) continue;
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return (name) => found.get(name);
}

/** Headers put together by hand hold numbers and nulls, too. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? value.map(textOf).join(", ") : undefined;
}

function hasGet(headers: DeliveryHeaders): headers is { get(name: string): string | null } {
  return typeof (headers as { get?: unknown }).get === "function";
}

function isIterable(headers: object): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}
