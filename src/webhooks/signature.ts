import { deliveryHeaders } from "../../generated/webhooks.ts";
import { ask } from "../core/call-hook.ts";
import { decodeUtf8, parseJson } from "../core/json.ts";
import { SignatureError } from "../errors/signature-error.ts";
import type { DeliveryHeaders } from "./receive/delivery-request.ts";

/** The values of the three headers that sign a delivery. */
interface SignatureHeaders {
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
export function checkTimestamp(timestamp: string, now: number, toleranceSeconds = 300): Date {
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
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
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

/** One signing secret, or several while one replaces another. */
export type Secrets = string | readonly string[];

/** Signing secrets, or a function that gives them, which is called for each delivery. */
export type SecretSource = Secrets | (() => Secrets | Promise<Secrets>);

/** HMAC-SHA256 of `id.timestamp.body` under one secret, in base64. The timestamp is in seconds since 1970. */
export type Sign = (content: { id: string; timestamp: string; body: Uint8Array }) => string | Promise<string>;

const prefix = /^whsec_/;
const minBytes = 16;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** The signing functions of a source of secrets. See `signersOf` for the errors. */
export function signersFrom(source: SecretSource, option: string): () => Promise<Sign[]> {
  if (typeof source !== "function") {
    const signers = signersOf(source, option);
    return async () => signers;
  }
  return async () => signersOf([await ask("secret", source)].flat(), option);
}

/** A signing function for each secret; a `TypeError` if there is none or one is malformed, naming the option. */
export function signersOf(secrets: Secrets, option: string): Sign[] {
  const list = [secrets].flat();
  if (list.length === 0) throw new TypeError(`${option} must hold at least one secret`);
  return list.map((secret) => signerOf(keyIn(secret, option)));
}

/** The key inside a signing secret, which may lack its prefix. */
function keyIn(secret: string, option: string): Uint8Array<ArrayBuffer> {
  // An unset environment variable gets past the types.
  if (!secret) throw new TypeError(`${option} is missing`);
  const encoded = typeof secret === "string" ? secret.replace(prefix, "") : "";
  if (encoded === "" || !base64.test(encoded))
    throw new TypeError(`${option} must be "whsec_" and base64, as the dashboard shows it`);
  const key = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  if (key.length < minBytes) throw new TypeError(`${option} must hold at least ${minBytes} bytes`);
  return key;
}

function signerOf(key: Uint8Array<ArrayBuffer>): Sign {
  let sign: Sign | undefined;
  // When first used: loading Node's crypto takes longer than all else that makes a receiver.
  return (content) => (sign ??= nodeSigner(key) ?? webSigner(key))(content);
}

/** Node's own crypto where there is one: it is many times faster for bodies of this size. */
function nodeSigner(key: Uint8Array): Sign | undefined {
  // Asked for at run time, so that bundles for browsers and workers hold no import that they can't resolve.
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  const secret = node?.createSecretKey(key);
  if (!node || !secret) return undefined;
  return ({ id, timestamp, body }) =>
    node.createHmac("sha256", secret).update(`${id}.${timestamp}.`).update(body).digest("base64");
}

function webSigner(key: Uint8Array<ArrayBuffer>): Sign {
  const imported = crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return async ({ id, timestamp, body }) => {
    const content = await new Blob([`${id}.${timestamp}.`, new Uint8Array(body)]).arrayBuffer();
    const signature = await crypto.subtle.sign("HMAC", await imported, content);
    return btoa(String.fromCharCode(...new Uint8Array(signature)));
  };
}
