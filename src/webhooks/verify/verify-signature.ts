import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { decodeUtf8, parseJson } from "../../core/json.ts";
import { SignatureError } from "../../errors/signature-error.ts";
import type { DeliveryHeaders } from "../receive/delivery-request.ts";
import type { Sign } from "./signing.ts";

/** The values of the three headers that sign a delivery. */
export interface SignatureHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

const encoder = new TextEncoder();
const version = "v1,";
/** Strings, separators and white space: all but numbers, words and brackets. */
const jsonTokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[,:]|\s+/g;
/** Anybody can send a body that is not signed: one of this size costs some 35 ms. A larger one reads as "mismatch". */
const maxReserialisedBytes = 32_768;
/** 32 bytes in base64, in canonical form: other spellings of the same bytes are refused. */
const canonical = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * Finds the three headers that sign a delivery, in either family of names. Servers join repeated headers with a comma, so a
 * comma counts as a repetition too.
 */
export function readSignatureHeaders(headers: DeliveryHeaders): SignatureHeaders {
  const read = readerOf(headers);
  for (const family of deliveryHeaders) {
    const [id, timestamp, signature] = [read(family.id), read(family.timestamp), read(family.signature)];
    if (!id || !timestamp || !signature) continue;
    if (id.includes(",") || timestamp.includes(",") || /,\s|,[^,\s]*,/.test(signature))
      throw new SignatureError("duplicate-header");
    return { id, timestamp, signature };
  }
  throw new SignatureError("missing-header");
}

/** The moment at which a delivery was signed; `now` in milliseconds since 1970. */
export function checkTimestamp(timestamp: string, now: number, toleranceSeconds: number): Date {
  if (!/^\d{1,12}$/.test(timestamp)) throw new SignatureError("malformed-timestamp");
  const age = Math.floor(now / 1000) - Number(timestamp);
  // So put, a clock that gives NaN refuses everything.
  if (!(age <= toleranceSeconds)) throw new SignatureError("stale");
  if (age < -toleranceSeconds) throw new SignatureError("future");
  return new Date(Number(timestamp) * 1000);
}

/** Checks that one of the secrets made one of the signatures of a body; otherwise a `SignatureError` says why. */
export async function checkSignature(
  headers: SignatureHeaders,
  body: Uint8Array,
  signers: readonly Sign[],
): Promise<void> {
  const given = signaturesIn(headers.signature);
  const isSigned = async (bytes: Uint8Array): Promise<boolean> => {
    for (const sign of signers) {
      const signed = sign({ ...headers, body: bytes });
      // Node's own crypto has it at once, and waiting would cost more than it does.
      const expected = typeof signed === "string" ? signed : await signed;
      if (given.some((one) => isSameInConstantTime(one, expected))) return true;
    }
    return false;
  };
  if (await isSigned(body)) return;
  for (const form of otherFormsOf(body))
    if (await isSigned(encoder.encode(form))) throw new SignatureError("re-serialised");
  throw new SignatureError("mismatch");
}

/** A body of JSON as other serialisers write it: without or with spaces, and with other escapes in its strings. */
function otherFormsOf(body: Uint8Array): Set<string> {
  const text = (body.length <= maxReserialisedBytes && decodeUtf8(body)?.trim()) || "";
  if (parseJson(text) === undefined) return new Set();
  const forms = new Set<string>();
  for (const space of ["", " "])
    for (const escape of [(token: string) => token, (token: string) => JSON.stringify(JSON.parse(token)), inAscii])
      forms.add(
        text.replaceAll(jsonTokens, (token) => {
          if (token.startsWith('"')) return escape(token);
          return token === "," || token === ":" ? token + space : "";
        }),
      );
  // The body itself did not match; neither does it with white space around it.
  forms.delete(text);
  return forms;
}

function inAscii(token: string): string {
  return JSON.stringify(JSON.parse(token)).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The signatures in the list of a header; those of other versions are skipped. */
function signaturesIn(header: string): string[] {
  const entries = header.split(" ").filter((entry) => entry.startsWith(version));
  if (entries.length === 0) throw new SignatureError("unsupported-version");
  const signatures = entries.map((entry) => entry.slice(version.length)).filter((entry) => canonical.test(entry));
  if (signatures.length === 0) throw new SignatureError("malformed-signature");
  return signatures;
}

/** Whether two strings of one length are the same, in a time that does not tell where they differ. */
function isSameInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at++) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}

function readerOf(headers: DeliveryHeaders): (name: string) => string | undefined {
  if (hasGet(headers)) return (name) => textOf(headers.get(name));
  const found = new Map<string, string>();
  for (const [name, value] of isIterable(headers) ? headers : Object.entries(headers)) {
    const text = textOf(value);
    if (text === undefined) continue;
    const key = name.toLowerCase();
    const earlier = found.get(key);
    found.set(key, earlier === undefined ? text : `${earlier}, ${text}`);
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
  return "get" in headers && typeof headers.get === "function";
}

function isIterable(headers: object): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}
