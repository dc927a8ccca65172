import { orderStatusValues, orderTypeValues, shipmentStatusValues } from "../../../generated/schemas.ts";
import { childOf, isObject } from "../../core/json.ts";
import { changes, TrackstarError } from "../../webhooks/index.ts";
import { eventOfType } from "../check/contract.ts";
import { describeValue } from "../check/findings/finding-collector.ts";
import type { RecordedMessage } from "../check/payloads/read-payloads.ts";
import { idOf, type ExplainOptions, type Explanation } from "./records.ts";
import { explainSignature } from "./signature.ts";

const maxChanges = 20;

/** Words of the contract: they tell nothing of a person. */
const words = new Set<unknown>([...orderStatusValues, ...shipmentStatusValues, ...orderTypeValues]);

/** Explains a delivery: signature, order, changes. */
export async function explainDelivery(
  delivery: RecordedMessage,
  { secrets, showValues }: ExplainOptions,
): Promise<Explanation> {
  const { text, isFault } = await explainSignature(delivery, secrets);
  const event = delivery.body.kind === "json" ? delivery.body.value : undefined;
  const rows = { signature: [text], event: [explainEvent(event)], changed: explainChanges(event, showValues) };
  return { title: `delivery ${idOf(delivery) ?? "without an id"}`, rows, isFault };
}

/** The type of an event, and the order that it is about. */
function explainEvent(event: unknown): string {
  const [type, order] = [childOf(event, "event_type"), childOf(event, "data")];
  if (typeof type !== "string")
    return `none: the body ${isObject(event) ? "has no event_type" : "is not a JSON object"}`;
  if (!eventOfType(type)) return `${type}, which the contract does not know: acknowledge it`;
  const [id, connection] = [childOf(order, "id") ?? null, childOf(event, "connection_id") ?? null].map((name) =>
    describeValue(name, true),
  );
  return `${type}: order ${id} of connection ${connection}`;
}

/** The changes of an event, each in words. Values are shown if asked for, or if they are words of the contract. */
function explainChanges(event: unknown, isShown: boolean): string[] {
  const type = childOf(event, "event_type");
  if (!isObject(event) || typeof type !== "string" || !eventOfType(type)) return [];
  try {
    const found = changes({ ...event, event_type: type });
    const more = found.length > maxChanges ? [`and ${found.length - maxChanges} more`] : [];
    if (found.length === 0) return ["nothing"];
    return [...found.slice(0, maxChanges).map((change) => inWords(change, isShown)), ...more];
  } catch (error) {
    if (error instanceof TrackstarError) return [error.message];
    throw error;
  }
}

function inWords({ path, before, after }: ReturnType<typeof changes>[number], isShown: boolean): string {
  const [old, now] = [before, after].map((value) => describeValue(value, isShown || words.has(value)));
  if (before === undefined || before === null) return `${path} was set: ${now}`;
  if (after === undefined) return `${path} is gone: ${old}`;
  return old === now ? `${path} is another one: ${now}` : `${path}: from ${old} to ${now}`;
}
