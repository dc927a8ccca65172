import { deliveryHeaders } from "../../../../generated/webhooks.ts";
import { childOf, isObject, valueAt } from "../../../core/json.ts";
import { operationsAt } from "../contract.ts";
import { harEntry, isHarDocument } from "./har.ts";
import { lambdaEvent } from "./lambda-event.ts";
import { logMessage, loggedRequest } from "./log-line.ts";
import { observedCall, observedPayload } from "./observation.ts";
import type { Found, RecordedRequest, Recogniser, TrafficRecord } from "./recorded.ts";
import { hookdeckEvent, ngrokRequest, svixMessage, webhookSiteRequest } from "./webhook-services.ts";

/** The first that knows an object decides. */
const recognisers: readonly Recogniser[] = [
  lambdaEvent,
  webhookSiteRequest,
  loggedRequest,
  ngrokRequest,
  harEntry,
  observedCall,
  observedPayload,
  hookdeckEvent,
  svixMessage,
  logMessage,
];

/** Where exports keep their lists: ngrok, Svix and webhook.site, Hookdeck, CloudWatch. */
const listNames = ["requests", "data", "models", "events", "logEvents"];

/** A message in a message in a message: deeper ones are not looked into. */
const maxDepth = 3;

/**
 * The traffic and the payloads in a value of an input: in an array, in a HAR document or another export, or the value itself.
 *
 * @param basePath What a gateway puts before the paths of the API, such as `/prod`.
 */
export function trafficRecords(value: unknown, basePath = ""): Iterable<TrafficRecord> {
  const name = listNames.find((one) => Array.isArray(childOf(value, one)));
  if (isHarDocument(value)) return recordsOf(valueAt(value, "/log/entries"), "/log/entries", basePath);
  if (Array.isArray(value)) return recordsOf(value, "", basePath);
  // No generator for a line of a log, which would cost more than all the recognisers.
  return name === undefined ? [recordOf(value, "", basePath)] : recordsOf(childOf(value, name), `/${name}`, basePath);
}

function* recordsOf(values: unknown, at: string, basePath: string): Generator<TrafficRecord> {
  if (Array.isArray(values))
    for (const [index, value] of values.entries()) yield recordOf(value, `${at}/${index}`, basePath);
  else yield { kind: "problem", rule: "input", subject: "input", message: "log.entries must be an array", at };
}

function recordOf(value: unknown, at: string, basePath: string): TrafficRecord {
  const found = recognise(value, at);
  return found.kind === "request" ? classify(found, basePath) : found;
}

function recognise(value: unknown, at: string, depth = 0): Exclude<Found, { kind: "value" }> {
  if (!isObject(value)) return { kind: "payload", value, at };
  for (const read of recognisers) {
    const found = read(value, at);
    if (found && found.kind !== "value") return found;
    if (!found || depth === maxDepth) continue;
    const inner = recognise(found.value, found.at, depth + 1);
    return inner.kind === "payload" ? { otherwise: found.otherwise, ...inner } : inner;
  }
  return { kind: "payload", value, at };
}

/** A browser asks by itself, or the API has more there than the contract describes. */
const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** What a request is: a delivery, or a call of an operation, whatever the host. */
function classify(request: RecordedRequest, basePath: string): TrafficRecord {
  if (typeof request.url !== "string" || isDelivery(request)) return { ...request, kind: "delivery" };
  const path = pathOf(request.url, basePath);
  const method = String(request.method).toUpperCase();
  const candidates = operationsAt(path);
  const operation = candidates.find((candidate) => candidate.method === method);
  if (operation) return { kind: "call", operation, request, response: request.response, at: request.at };
  if (candidates.length === 0 || readingMethods.has(method))
    return { kind: "skipped", reason: isBelow(path) ? "requests below another path: see --base-path" : others };
  const right = candidates.map((candidate) => `${candidate.method} (${candidate.name})`).join(" or ");
  const message = `must be ${right}, not ${/^[A-Z]{1,16}$/.test(method) ? method : "another method"}`;
  return { kind: "problem", rule: "method", subject: "request", message, at: `${request.at}/method` };
}

const others = "requests that are not operations of the contract";

function isDelivery({ headers, body }: RecordedRequest): boolean {
  if (deliveryHeaders.some(({ id }) => headers.has(id))) return true;
  return body.kind === "json" && typeof childOf(body.value, "event_type") === "string";
}

function pathOf(url: string, basePath: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : (url.split(/[?#]/)[0] ?? "");
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}

/** Whether a path is one of an operation's but for its beginning. */
function isBelow(path: string): boolean {
  return [...path.matchAll(/\//g)].slice(1, 9).some(({ index }) => operationsAt(path.slice(index)).length > 0);
}
