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

type Read = (name: string) => string | null | undefined;

function reader(headers: DeliveryHeaders): Read {
  if (hasGet(headers)) return (name) => headers.get(name)?.trim();
  const pairs = isIterable(headers) ? headers : Object.entries(headers);
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const before = found.get(key);
    const text = typeof value === "string" ? value.trim() : value.join(", ");
    found.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return (name) => found.get(name);
}

function hasGet(headers: DeliveryHeaders): headers is { get(name: string): string | null } {
  return typeof (headers as { get?: unknown }).get === "function";
}

function isIterable(headers: object): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}
