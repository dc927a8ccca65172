import { brotliDecompressSync, inflateRawSync, unzipSync } from "node:zlib";
import { childOf, decodeUtf8, isObject, parseJson, type JsonObject } from "../../../core/json.ts";
import type { Route } from "../../../sandbox/route.ts";
import type { Problem } from "../findings/finding-collector.ts";

/** Headers by their names in lower case. */
export type Headers = ReadonlyMap<string, string>;

/** Headers as logs write them: an object, a list of pairs, or HAR's list of `{name, value}`. */
export function readHeaders(headers: unknown): Headers {
  const pairs = Array.isArray(headers) ? headers.map(pairOf) : Object.entries(isObject(headers) ? headers : {});
  const read = new Map<string, string>();
  for (const [name, value] of pairs) {
    const text = Array.isArray(value) ? value.join(", ") : value;
    if (typeof name === "string" && (typeof text === "string" || typeof text === "number"))
      read.set(name.toLowerCase(), String(text));
  }
  return read;
}

function pairOf(entry: unknown): readonly unknown[] {
  return Array.isArray(entry) ? entry : [childOf(entry, "name"), childOf(entry, "value")];
}

/**
 * A body as it was recorded, and the JSON Pointer to it: nothing, left out of the recording, JSON, text that is not JSON, or
 * bytes that are not UTF-8. `raw` is the body as it was sent; undefined if it was recorded parsed.
 */
export type RecordedBody = { readonly at: string; readonly raw?: string | Uint8Array } & (
  | { readonly kind: "none" | "unrecorded" | "text" | "not-utf8" }
  | { readonly kind: "json"; readonly value: unknown }
);

/** A body that was written as its text, as text in base64, as a `Buffer` that became JSON, or as the JSON that it held. */
export function readBody(value: unknown, at: string, isBase64 = false): RecordedBody {
  const raw = isBase64 && typeof value === "string" ? Buffer.from(value, "base64") : (bytesOf(value) ?? value);
  if (raw instanceof Uint8Array) return readBytes(raw, at);
  if (raw === undefined || raw === "") return { kind: "none", at };
  if (typeof raw !== "string") return { kind: "json", value: raw, at };
  const parsed = parseJson(raw.replace(/^\uFEFF/, ""));
  return parsed === undefined ? { kind: "text", raw, at } : { kind: "json", value: parsed, raw, at };
}

/** The bytes of `JSON.stringify(buffer)`, as a log of `express.raw` bodies holds them. */
function bytesOf(value: unknown): Uint8Array | undefined {
  const data = childOf(value, "type") === "Buffer" ? childOf(value, "data") : undefined;
  return Array.isArray(data) ? Uint8Array.from(data, Number) : undefined;
}

function readBytes(raw: Uint8Array, at: string): RecordedBody {
  if (raw.length === 0) return { kind: "none", at };
  const text = decodeUtf8(raw);
  const parsed = parseJson(text ?? "");
  if (parsed !== undefined) return { kind: "json", value: parsed, raw, at };
  return decompressed(raw, at) ?? { kind: text === undefined ? "not-utf8" : "text", raw, at };
}

const maxInflatedBytes = 32 * 1_048_576;

/** Recorders say little about a compression that they left, and sanitised ones less, so that each is tried. */
function decompressed(bytes: Uint8Array, at: string): RecordedBody | undefined {
  for (const inflate of [unzipSync, brotliDecompressSync, inflateRawSync])
    try {
      const raw = inflate(bytes, { maxOutputLength: maxInflatedBytes });
      const value = parseJson(decodeUtf8(raw) ?? "");
      if (value !== undefined) return { kind: "json", value, raw, at };
    } catch {
      // It is compressed in another way, or not at all.
    }
  return undefined;
}

/** One side of a recorded exchange. */
export interface RecordedMessage {
  /** Empty where they were not recorded. */
  readonly headers: Headers;
  readonly body: RecordedBody;
  /** JSON Pointer to it in the value that was read. */
  readonly at: string;
}

export type RecordedResponse = RecordedMessage & { readonly status: number };

/** A response as loggers write it, whose body is there itself; undefined if it has no status. */
export function readResponse(response: unknown, at: string): RecordedResponse | undefined {
  const status = readStatus(childOf(response, "statusCode") ?? childOf(response, "status"));
  if (status === undefined) return undefined;
  const [headers, body] = [readHeaders(childOf(response, "headers")), childOf(response, "body")];
  return { status, headers, body: body === undefined ? { kind: "unrecorded", at } : readBody(body, `${at}/body`), at };
}

/** A status as a number; undefined for none, which recorders write as 0. */
export function readStatus(status: unknown): number | undefined {
  const number = typeof status === "string" && /^\d{3}$/.test(status) ? Number(status) : status;
  return typeof number === "number" && number !== 0 ? number : undefined;
}

/** A call of an operation, as it was recorded. */
export interface CallToCheck {
  readonly operation: Route;
  readonly request: RecordedMessage | undefined;
  readonly response: RecordedResponse | undefined;
  /** A test sent a request that it wanted to be refused: it is not checked. */
  readonly isRefused?: boolean;
  readonly at: string;
}

/** A value that may be a payload by itself. */
export interface RecordedPayload {
  readonly value: unknown;
  readonly at: string;
  /** The name of its component; without it, the payload is to be recognised. */
  readonly schema?: string;
  /** As what it is counted if it is not recognised; without it, that is a fault. */
  readonly otherwise?: string | undefined;
}

/** A part of a value that was read: traffic, a payload by itself, a fault of the recording, or something to count. */
export type TrafficRecord =
  | ({ readonly kind: "delivery" } & RecordedMessage)
  | ({ readonly kind: "call" } & CallToCheck)
  | ({ readonly kind: "payload" } & RecordedPayload)
  | ({ readonly kind: "problem" } & Problem)
  | { readonly kind: "skipped"; readonly reason: string };

/** A request and its response, whose URL, whole or its path alone, decides of what kind they are: a delivery has none. */
export interface RecordedRequest extends RecordedMessage {
  readonly kind: "request";
  readonly method?: unknown;
  readonly url?: unknown;
  readonly response?: RecordedResponse | undefined;
}

/** A record, a request, or a value that is to be recognised in its turn. */
export type Found = TrafficRecord | RecordedRequest | ({ readonly kind: "value" } & RecordedPayload);

/** Reads an object in one recorded form; undefined if it has another. `at` is the JSON Pointer to the object. */
export type Recogniser = (value: JsonObject, at: string) => Found | undefined;
