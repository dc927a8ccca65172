import { childOf, isObject } from "../../../core/json.ts";
import { readBody, readHeaders, readStatus, type Headers, type RecordedBody, type Recogniser } from "./recorded.ts";

/** Whether a value is a HAR document, as browsers and proxies export their traffic. */
export function isHarDocument(value: unknown): boolean {
  const log = childOf(value, "log");
  return isObject(log) && ["entries", "version", "creator"].some((name) => Object.hasOwn(log, name));
}

/** An entry of a HAR document, as it also stands alone on a line of NDJSON. */
export const harEntry: Recogniser = (entry, at) => {
  const request = childOf(entry, "request");
  const [method, url] = [childOf(request, "method"), childOf(request, "url")];
  if (url === undefined) return undefined;
  if (typeof method !== "string" || typeof url !== "string") {
    const message = "must have a request with method and url";
    return { kind: "problem", rule: "har", subject: "HAR entry", message, at };
  }
  const postData = childOf(request, "postData");
  const sent = messageIn(request, postData, { at: `${at}/request`, textAt: `${at}/request/postData/text` });
  const response = childOf(entry, "response");
  const status = readStatus(childOf(response, "status"));
  const contentAt = { at: `${at}/response`, textAt: `${at}/response/content/text` };
  const received = status !== undefined && { ...messageIn(response, childOf(response, "content"), contentAt), status };
  return { kind: "request", method, url, ...sent, response: received || undefined };
};

function messageIn(message: unknown, content: unknown, { at, textAt }: { at: string; textAt: string }) {
  const headers = readHeaders(childOf(message, "headers"));
  // Loggers that write entries like these have the body itself.
  const own = childOf(message, "body");
  if (own !== undefined) return { headers, body: readBody(own, `${at}/body`), at };
  const text = childOf(content, "text");
  const isBase64 = /^base64$/i.test(String(childOf(content, "encoding")));
  // Recorders write an empty text for a body that they leave out.
  if (typeof text === "string" && text !== "") return { headers, body: readBody(text, textAt, isBase64), at };
  const announced = [childOf(message, "bodySize"), childOf(content, "size"), headers.get("content-length")];
  const sizes = announced.map(Number).filter((size) => size >= 0);
  // Firefox says in a comment that it left the body out.
  const isSized = sizes.length > 0 && typeof childOf(content, "comment") !== "string";
  const hadBody = isSized ? sizes.some((size) => size > 0) : mayHaveBody(message, content, headers);
  const kind = hadBody ? "unrecorded" : "none";
  return { headers, body: { kind, at } satisfies RecordedBody, at };
}

/** Nearly every response has one; a request says so. */
function mayHaveBody(message: unknown, content: unknown, headers: Headers): boolean {
  const isResponse = childOf(message, "status") !== undefined;
  return isResponse || content !== undefined || headers.has("transfer-encoding") || headers.has("content-type");
}
