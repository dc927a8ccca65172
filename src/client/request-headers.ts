import { credentialHeaders } from "../../generated/operations.ts";
import { ask } from "../core/call-hook.ts";
import { isObject } from "../core/json.ts";
import { isPlain } from "../schemas/plain-json.ts";
import type { HeaderContext, TransportOptions } from "./options.ts";

/** The client's headers for an attempt, checked; at once where they are an object. */
export type HeaderSource = (context: HeaderContext) => Record<string, string> | Promise<Record<string, string>>;

// A second value would be sent beside the client's own, or in its place.
const ownHeaders: ReadonlySet<string> = new Set([
  ...Object.values(credentialHeaders),
  "accept",
  "accept-encoding",
  "host",
  "idempotency-key",
]);
// These frame the message, describe its body, ask for part of a response or change the method: a request that carries one
// is read as another, or not at all, and its outcome would be unknown.
const framing =
  /^(connection|content-.*|expect|http2-settings|keep-alive|proxy-.*|range|te|trailer|transfer-encoding|upgrade|x-http-method.*|x-method-override)$/;
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Checks headers of the caller's; names come back in lower case.
 *
 * @param name The option that holds them, as the user wrote it: `cancelOrder: headers`.
 * @throws {TypeError} naming the header, never quoting its value.
 */
export function checkHeaders(headers: unknown, name: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (headers === undefined) return found;
  // The entries of a Headers, and inherited fields, are not properties of the object: they would be left out in silence.
  if (!isObject(headers) || !isPlain(headers)) throw new TypeError(`${name} must be a plain object of strings`);
  for (const [header, value] of Object.entries(headers)) {
    const lower = header.toLowerCase();
    if (ownHeaders.has(lower)) throw new TypeError(`${name} must not have "${header}": the client sets it`);
    if (framing.test(lower)) throw new TypeError(`${name} must not have "${header}": it changes how a request is read`);
    // A value that fetch refuses looks like a lost connection, and is quoted in its error.
    if (!headerName.test(header) || typeof value !== "string" || !headerValue.test(value))
      throw new TypeError(`${name}: "${header.slice(0, 64)}" is not a valid header name or value`);
    found[lower] = value;
  }
  return found;
}

/**
 * Checks the headers of a client; the result of a function is checked each time that it is called.
 *
 * @throws {TypeError} for headers that cannot be sent.
 */
export function headerSource(headers: TransportOptions["headers"], of: string): HeaderSource {
  const name = `${of}: headers`;
  if (typeof headers !== "function") {
    const fixed = checkHeaders(headers, name);
    return () => fixed;
  }
  return async (context) => checkHeaders(await ask<unknown>("headers", () => headers(context)), `${name}: the result`);
}
