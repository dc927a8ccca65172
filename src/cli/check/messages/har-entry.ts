import { operationsAt } from "../contract.ts";
import { bodyOf } from "./body.ts";
import type { Body } from "./body.ts";
import { inspectExchange } from "./exchange.ts";
import { readHeaders } from "./headers.ts";
import { skipReasons } from "./inspector.ts";
import type { Inspector } from "./inspector.ts";
import { asObject, field } from "./json-object.ts";

/** A browser asks by itself, or the API has more there than the contract describes. */
const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Reads one of a HAR document's `log.entries`. Only calls of the contract's operations count, whatever the host. */
export function inspectHarEntry(entry: unknown, inspector: Inspector): void {
  const request = field(entry, "request");
  const [method, url] = [field(request, "method"), field(request, "url")];
  if (typeof method !== "string" || typeof url !== "string")
    return inspector.problem({
      rule: "har",
      subject: "HAR entry",
      message: "must have a request with method and url",
      at: "",
    });
  const candidates = operationsAt(pathOf(url));
  const operation = candidates.find((candidate) => candidate.method === method.toUpperCase());
  if (!operation) {
    if (candidates.length === 0 || readingMethods.has(method.toUpperCase()))
      return inspector.skip(skipReasons.otherRequests);
    const right = candidates.map((candidate) => `${candidate.method} (${candidate.name})`).join(" or ");
    const message = `must be ${right}, not ${/^[A-Z]{1,16}$/i.test(method) ? method : "what it is"}`;
    return inspector.problem({ rule: "method", subject: "request", message, at: "/request/method" });
  }
  const headers = readHeaders(field(request, "headers"));
  const response = field(entry, "response");
  const status = field(response, "status");
  return inspectExchange(
    {
      operation,
      request: { headers, body: requestBody(request), at: "/request" },
      response: typeof status === "number" ? { status, body: responseBody(response), at: "/response" } : undefined,
    },
    inspector,
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : (url.split(/[?#]/)[0] ?? "");
}

function requestBody(request: unknown): Body {
  const text = field(field(request, "postData"), "text");
  // Some recorders write an empty text for a body that they leave out.
  if (typeof text === "string" && text !== "") return bodyOf(text, "/request/postData/text");
  return { kind: hadBody(request) ? "unrecorded" : "none" };
}

function hadBody(request: unknown): boolean {
  const headers = readHeaders(field(request, "headers"));
  const size = field(request, "bodySize");
  const announced = headers.get("content-length");
  if (typeof size === "number" && size >= 0) return size > 0;
  if (announced !== undefined) return Number(announced) > 0;
  return headers.has("transfer-encoding") || headers.has("content-type") || field(request, "postData") !== undefined;
}

function responseBody(response: unknown): Body {
  const content = asObject(field(response, "content")) ?? {};
  const text = field(content, "text");
  const at = "/response/content/text";
  if (typeof text !== "string") return { kind: field(content, "size") === 0 ? "none" : "unrecorded" };
  return bodyOf(field(content, "encoding") === "base64" ? Buffer.from(text, "base64").toString("utf8") : text, at);
}
