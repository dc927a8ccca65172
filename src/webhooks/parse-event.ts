import { webhookEvents } from "../../generated/webhooks.ts";
import type { EventDescription } from "../../generated/webhooks.ts";
import { ContractError } from "../errors/contract-error.ts";
import type { Issue } from "../errors/contract-error.ts";
import type { Drift } from "../schemas/issues.ts";
import type { EventType, FullEvent, TruncatedEvent, WebhookEvent } from "./event.ts";
import { assertValid, driftOf } from "../schemas/validate.ts";
import { isObject } from "./json-value.ts";
import type { JsonObject } from "./json-value.ts";

/** A body that keeps the contract, and what in it the contract does not know yet. */
export interface ParsedEvent {
  readonly event: WebhookEvent;
  readonly drift: () => readonly Drift[];
}

const decoder = new TextDecoder("utf-8", { fatal: true });
const none: readonly never[] = Object.freeze([]);

/**
 * Reads the raw body of a delivery as an event, tolerantly.
 *
 * @throws {ContractError} if the body is not JSON in UTF-8, or breaks the contract.
 */
export function parseEvent(body: Uint8Array): ParsedEvent {
  const payload = parseJson(body);
  if (!isObject(payload)) throw broken("", "type", "must be object");
  const type = payload["event_type"];
  if (typeof type !== "string") throw broken("/event_type", "type", "must be string");
  if (!isKnown(type)) return { event: { kind: "unknown", event_type: type, payload }, drift: () => none };
  const { full, truncated }: EventDescription = webhookEvents[type];
  if (truncated && payload["data_truncated"] === true) {
    assertValid(truncated, payload);
    return {
      event: { ...(payload as unknown as TruncatedEvent), kind: "truncated" },
      drift: () => driftOf(truncated, payload),
    };
  }
  assertValid(full, payload);
  return { event: unmarked(payload) as unknown as FullEvent, drift: () => driftOf(full, payload) };
}

/** Only this module says which kind an event is: a field of that name on the wire must not. */
function unmarked(payload: JsonObject): JsonObject {
  if (!Object.hasOwn(payload, "kind")) return payload;
  const { kind: _wire, ...event } = payload;
  return event;
}

/**
 * Parses JSON in UTF-8.
 *
 * @throws {ContractError} that does not quote the text, unlike the engine's own error.
 */
export function parseJson(body: Uint8Array): unknown {
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    throw broken("", "encoding", "must be UTF-8");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw broken("", "json", "must be JSON");
  }
}

function isKnown(type: string): type is EventType {
  return Object.hasOwn(webhookEvents, type);
}

function broken(path: string, keyword: string, message: string): ContractError {
  const issue: Issue = { path, keyword, message };
  return new ContractError("The body of the delivery", [issue]);
}
