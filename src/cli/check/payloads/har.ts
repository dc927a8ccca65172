import { childOf, isObject } from "../../../core/json.ts";
import { operationsAt } from "../contract.ts";
import type { FindingSink } from "../findings/finding-collector.ts";
import { checkCall } from "./call.ts";
import { readBody, readHeaders, type RecordedBody } from "./recorded.ts";

/** Whether a value is a HAR document, as browsers and proxies export their traffic. */
export function isHarDocument(value: unknown): boolean {
  const log = childOf(value, "log");
  return isObject(log) && ["entries", "version", "creator"].some((name) => Object.hasOwn(log, name));
}

/** Whether a value is an entry of a HAR document, as it also stands alone on a line of NDJSON. */
export function isHarEntry(value: unknown): boolean {
  return childOf(childOf(value, "request"), "url") !== undefined;
}

/** A browser asks by itself, or the API has more there than the contract describes. */
const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Reads an entry of a HAR document. Only calls of the contract's operations count, whatever the host. */
export function readHarEntry(entry: unknown, at: string, sink: FindingSink): void {
  const request = childOf(entry, "request");
  const [method, url] = [childOf(request, "method"), childOf(request, "url")];
  if (typeof method !== "string" || typeof url !== "string") {
    sink.problem({ rule: "har", subject: "HAR entry", message: "must have a request with method and url", at });
    return;
  }
  const candidates = operationsAt(pathOf(url));
  const operation = candidates.find((candidate) => candidate.method === method.toUpperCase());
  if (operation) {
    const response = responseIn(childOf(entry, "response"), `${at}/response`);
    checkCall({ operation, request: requestIn(request, `${at}/request`), response }, sink);
  } else if (candidates.length === 0 || readingMethods.has(method.toUpperCase()))
    sink.skip("requests that are not operations of the contract");
  else {
    const right = candidates.map((candidate) => `${candidate.method} (${candidate.name})`).join(" or ");
    const message = `must be ${right}, not ${/^[A-Z]{1,16}$/i.test(method) ? method : "another method"}`;
    sink.problem({ rule: "method", subject: "request", message, at: `${at}/request/method` });
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : (url.split(/[?#]/)[0] ?? "");
}

function requestIn(request: unknown, at: string) {
  const headers = readHeaders(childOf(request, "headers"));
  const text = childOf(childOf(request, "postData"), "text");
  // Some recorders write an empty text for a body that they leave out.
  if (typeof text === "string" && text !== "") return { headers, body: readBody(text, `${at}/postData/text`), at };
  const kind = hadBody(request, headers) ? "unrecorded" : "none";
  return { headers, body: { kind, at } as const, at };
}

function hadBody(request: unknown, headers: ReturnType<typeof readHeaders>): boolean {
  const size = childOf(request, "bodySize");
  if (typeof size === "number" && size >= 0) return size > 0;
  const announced = headers.get("content-length");
  if (announced !== undefined) return Number(announced) > 0;
  return headers.has("transfer-encoding") || headers.has("content-type") || childOf(request, "postData") !== undefined;
}

function responseIn(response: unknown, at: string) {
  const status = childOf(response, "status");
  // Status 0 stands for none.
  if (typeof status !== "number" || status === 0) return undefined;
  return { status, body: responseBody(childOf(response, "content"), `${at}/content/text`), at };
}

function responseBody(content: unknown, at: string): RecordedBody {
  const text = childOf(content, "text");
  if (typeof text !== "string") return { kind: childOf(content, "size") === 0 ? "none" : "unrecorded", at };
  const isBase64 = childOf(content, "encoding") === "base64";
  return readBody(isBase64 ? Buffer.from(text, "base64").toString("utf8") : text, at);
}
