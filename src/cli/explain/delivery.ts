import { orderStatusValues, orderTypeValues, shipmentStatusValues } from "../../../generated/schemas.ts";
import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { childOf, isObject } from "../../core/json.ts";
import { describeValue } from "../../core/text.ts";
import { changes, SignatureError, TrackstarError } from "../../webhooks/index.ts";
import { checkTimestamp } from "../../webhooks/signature.ts";
import { eventOfType } from "../check/contract.ts";
import { verifierFor, type RecordedMessage } from "../check/payloads/read-payloads.ts";
import { idOf } from "./records.ts";

const maxChanges = 20;

/** Words of the contract: they tell nothing of a person. */
const words = new Set<unknown>([...orderStatusValues, ...shipmentStatusValues, ...orderTypeValues]);

/** How deliveries and calls are explained. Without secrets, signatures are not verified. */
export interface ExplainOptions {
  readonly secrets: readonly string[];
  readonly showValues: boolean;
}

/** Explains a delivery: signature, order, changes. */
export async function explainDelivery(delivery: RecordedMessage, { secrets, showValues }: ExplainOptions) {
  const { text, isFault } = await explainSignature(delivery, secrets);
  const event = delivery.body.kind === "json" ? delivery.body.value : undefined;
  const rows = { signature: [text], event: [explainEvent(event)], changed: explainChanges(event, showValues) };
  return { title: `delivery ${idOf(delivery) ?? "without an id"}`, rows, isFault };
}

/** Which secret signed a delivery, and when; or why none did. Its age is not a fault: it may have come in time. */
async function explainSignature(
  { headers, body }: RecordedMessage,
  secrets: readonly string[],
): Promise<{ text: string; isFault: boolean }> {
  if (headers.size === 0) return { text: "not checked: the headers were not recorded", isFault: false };
  const missing = missingIn(headers);
  if (missing.length > 0) return { text: `cannot be checked: ${missing.join(", ")} missing`, isFault: true };
  if (secrets.length === 0) return { text: "not checked: name the secret with --secret", isFault: false };
  let first: SignatureError | undefined;
  for (const [at, secret] of secrets.entries())
    for (const { note = "", isFault = false, ...form } of formsOf(body)) {
      const signer = secrets.length === 1 ? "by the secret" : `by secret ${at + 1} of ${secrets.length}`;
      const verified = await verifierFor([secret])
        .verify({ headers, ...form })
        .catch(faultOnly);
      if (!(verified instanceof SignatureError)) {
        const seconds = String(verified.timestamp.getTime() / 1000);
        const now = await (async () => checkTimestamp(seconds, Date.now()))().catch(faultOnly);
        const refusal = now instanceof SignatureError ? `, so that a receiver refuses it now (${now.reason})` : "";
        return { text: `${signer}, at ${verified.timestamp.toISOString()}${refusal}${note}`, isFault };
      }
      if (verified.reason === "re-serialised")
        return { text: `${signer}. ${verified.message}`, isFault: body.raw !== undefined };
      first ??= verified;
    }
  return { text: first?.message ?? "not checked: the body was not recorded", isFault: first !== undefined };
}

/** The headers that sign a delivery and are missing, in the family of names that is there. */
function missingIn(headers: RecordedMessage["headers"]): string[] {
  const families = deliveryHeaders.map((family) => Object.values(family).filter((name) => !headers.get(name)));
  return families.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** The bodies that may have been signed: as recorded, out of base64, or written again where the log has it parsed. */
function formsOf(body: RecordedMessage["body"]): { body: string | Uint8Array; note?: string; isFault?: boolean }[] {
  const { raw } = body;
  if (raw === undefined) {
    const note = ". The log has the body parsed; without spaces it matches";
    return body.kind === "json" ? [{ body: JSON.stringify(body.value), note }] : [];
  }
  if (typeof raw !== "string" || !/^[\w+/-]+=*$/.test(raw)) return [{ body: raw }];
  const note = ". The body is still in base64: decode it before you verify it";
  return [{ body: raw }, { body: Buffer.from(raw, "base64"), note, isFault: true }];
}

function faultOnly(error: unknown): SignatureError {
  if (error instanceof SignatureError) return error;
  throw error;
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
