import { isObject, type JsonObject, parseJson, valueAt } from "../../../core/json.ts";
import { readBody, readHeaders, readResponse, type Recogniser } from "./recorded.ts";

/** Where loggers put a request and its response: pino and Bunyan, express-winston, or the line itself. */
const places = [
  ["/req", "/res"],
  ["/meta/req", "/meta/res"],
  ["", "/res"],
] as const;

/** A line of pino, winston and the like: the headers and the body of a request, in the line or in a field of it. */
export const loggedRequest: Recogniser = (line, at) => {
  for (const [within, answer] of places) {
    const request = valueAt(line, within);
    if (!isObject(request) || !Object.hasOwn(request, "headers")) continue;
    const isInRequest = Object.hasOwn(request, "body");
    if (!isInRequest && !Object.hasOwn(line, "body") && request["method"] === undefined) continue;
    const whole = at + within;
    const [body, bodyAt] = isInRequest ? [request["body"], `${whole}/body`] : [line["body"], `${at}/body`];
    return {
      kind: "request",
      method: request["method"],
      url: request["originalUrl"] ?? request["url"],
      headers: readHeaders(request["headers"]),
      body: isInRequest || body !== undefined ? readBody(body, bodyAt) : { kind: "unrecorded", at: whole },
      at: whole,
      response: readResponse(valueAt(line, answer), at + answer),
    };
  }
  return undefined;
};

/** Fields that hold the text of a log line: CloudWatch and winston, Logs Insights, pino, Docker, Google Cloud. */
const messageNames = ["message", "@message", "msg", "log", "textPayload", "jsonPayload"];
/** Fields that lines of logs have, and payloads of the contract do not have. */
const marks = ["level", "time", "timestamp", "@timestamp", "ingestionTime", "stream", "severity"];

/** A line of a log whose message is an object, or has one as JSON in its text. */
export const logMessage: Recogniser = (line, at) => {
  const name = messageNames.find((one) => Object.hasOwn(line, one));
  if (name === undefined || !marks.some((mark) => Object.hasOwn(line, mark))) return undefined;
  // The logger was given the event itself.
  if (typeof line["event_type"] === "string") return undefined;
  const value = objectIn(line[name]);
  const otherwise = "log lines without the headers and the body of a request";
  return value
    ? { kind: "value", value, at: `${at}/${name}`, otherwise }
    : { kind: "payload", value: line, at, otherwise };
};

function objectIn(message: unknown): JsonObject | undefined {
  // Lambda's own format puts the time, the id and the level before it.
  const start = typeof message === "string" ? message.indexOf("{") : -1;
  const value = start >= 0 ? parseJson(String(message).slice(start)) : message;
  return isObject(value) ? value : undefined;
}
