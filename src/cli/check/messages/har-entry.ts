import { operationsAt } from "../contract.ts";
import { bodyOf } from "./body.ts";
import type { Body } from "./body.ts";
import { inspectExchange } from "./exchange.ts";
import { readHeaders } from "./headers.ts";
import type { Headers } from "./headers.ts";
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
  if (typeof text === "string") return bodyOf(text, "/request/postData/text");
  const size = field(request, "bodySize");
  // -1 says that the recorder does not know.
  const mayHave = typeof size === "number" && size !== 0;
  return { kind: mayHave && announcesBody(readHeaders(field(request, "headers"))) ? "unrecorded" : "none" };
}

function announcesBody(headers: Headers): boolean {
  return (
    Number(headers.get("content-length") ?? 0) > 0 || headers.has("transfer-encoding") || headers.has("content-type")
  );
}

function responseBody(response: unknown): Body {
  const content = asObject(field(response, "content")) ?? {};
  const text = field(content, "text");
  const at = "/response/content/text";
  if (typeof text !== "string") return { kind: field(content, "size") === 0 ? "none" : "unrecorded" };
  return bodyOf(field(content, "encoding") === "base64" ? Buffer.from(text, "base64").toString("utf8") : text, at);
}
