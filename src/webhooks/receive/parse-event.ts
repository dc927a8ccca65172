import { decodeUtf8, isObject, parseJson } from "../../core/json.ts";
import { ContractError } from "../../errors/contract-error.ts";
import type { Drift } from "../../schemas/issues.ts";
import { assertValid, driftOf } from "../../schemas/validate.ts";
import { descriptionOf } from "../event.ts";
import type { WebhookEvent } from "../event.ts";
import type { JsonObject } from "../../core/json.ts";

/** An event of the contract, or one that it does not know, and what in it the contract does not know yet. */
export interface ParsedEvent {
  readonly event: WebhookEvent;
  readonly findDrift: () => readonly Drift[];
}

const none: readonly never[] = Object.freeze([]);

/**
 * Reads the raw body of a delivery as an event, tolerantly.
 *
 * @throws {ContractError} if the body is not JSON in UTF-8, or breaks the contract.
 */
export function parseEvent(body: Uint8Array): ParsedEvent {
  const text = decodeUtf8(body);
  if (text === undefined) throw broken("", "encoding", "must be UTF-8");
  const payload = parseJson(text);
  if (payload === undefined) throw broken("", "json", "must be JSON");
  return toEvent(payload);
}

/**
 * Reads a parsed body as an event, tolerantly.
 *
 * @throws {ContractError} if it breaks the contract.
 */
export function toEvent(payload: unknown): ParsedEvent {
  if (!isObject(payload)) throw broken("", "type", "must be object");
  const type = payload["event_type"];
  if (typeof type !== "string") throw broken("/event_type", "type", "must be string");
  const description = descriptionOf(type);
  if (!description) return { event: { kind: "unknown", event_type: type, payload }, findDrift: () => none };
  const { full, truncated } = description;
  const event = withoutKind(payload);
  if (truncated && payload["data_truncated"] === true) {
    assertValid(truncated, event);
    return { event: { ...event, kind: "truncated" }, findDrift: () => driftOf(truncated, payload) };
  }
  assertValid(full, event);
  return { event, findDrift: () => driftOf(full, payload) };
}

/** Only this module says which kind an event is: a field of that name on the wire must not. */
function withoutKind(payload: JsonObject): object {
  if (!Object.hasOwn(payload, "kind")) return payload;
  const { kind: _wire, ...event } = payload;
  return event;
}

function broken(path: string, keyword: string, message: string): ContractError {
  return new ContractError("The body of the delivery", [{ path, keyword, message }]);
}
