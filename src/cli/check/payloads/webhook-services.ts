import { childOf, isObject } from "../../../core/json.ts";
import { readBody, readHeaders, readStatus, type Headers, type RecordedBody, type Recogniser } from "./recorded.ts";

/** A message of Svix, or an attempt to deliver one: the payload without the headers that it was sent with. */
export const svixMessage: Recogniser = (value, at) => {
  const isAttempt = typeof value["msgId"] === "string";
  if (!isAttempt && !(typeof value["eventType"] === "string" && Object.hasOwn(value, "payload"))) return undefined;
  const payload = isAttempt ? childOf(value["msg"], "payload") : value["payload"];
  if (payload === undefined) return { kind: "skipped", reason: "attempts of Svix without their message (with_msg)" };
  const place = `${at}${isAttempt ? "/msg" : ""}/payload`;
  return { kind: "delivery", headers: readHeaders({}), body: readBody(payload, place), at: place };
};

/** A request or an event of Hookdeck. */
export const hookdeckEvent: Recogniser = ({ data }, at) => {
  if (!isObject(data) || !Object.hasOwn(data, "headers") || !Object.hasOwn(data, "body")) return undefined;
  const body = readBody(data["body"] ?? undefined, `${at}/data/body`);
  return { kind: "delivery", headers: readHeaders(data["headers"]), body, at: `${at}/data` };
};

/** A request of webhook.site. */
export const webhookSiteRequest: Recogniser = ({ headers, content, method, url }, at) => {
  if (headers === undefined || content === undefined) return undefined;
  const body = readBody(content ?? undefined, `${at}/content`);
  return { kind: "request", method, url, headers: readHeaders(headers), body, at };
};

/** A request of ngrok's inspector, whose messages are there as they were on the wire, in base64. */
export const ngrokRequest: Recogniser = ({ request, response }, at) => {
  const raw = childOf(request, "raw");
  if (typeof raw !== "string") return undefined;
  const status = readStatus(childOf(response, "status_code"));
  return {
    kind: "request",
    method: childOf(request, "method"),
    url: childOf(request, "uri"),
    ...wireMessage(request, `${at}/request`),
    response: status === undefined ? undefined : { ...wireMessage(response, `${at}/response`), status },
  };
};

function wireMessage(message: unknown, at: string) {
  const headers = readHeaders(childOf(message, "headers"));
  const wire = Buffer.from(String(childOf(message, "raw")), "base64");
  const end = wire.indexOf("\r\n\r\n");
  return { headers, body: wireBody(end < 0 ? Buffer.alloc(0) : wire.subarray(end + 4), headers, `${at}/raw`), at };
}

function wireBody(bytes: Buffer, headers: Headers, at: string): RecordedBody {
  // The inspector keeps the beginning of a long body, and the marks between chunks.
  const isWhole = bytes.length >= Number(headers.get("content-length") ?? 0) && !headers.has("transfer-encoding");
  return isWhole ? readBody(bytes, at) : { kind: "unrecorded", at };
}
