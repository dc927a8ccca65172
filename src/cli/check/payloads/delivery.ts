import { childOf } from "../../../core/json.ts";
import { SignatureError, createReceiver, type Receiver } from "../../../webhooks/index.ts";
import { UsageError } from "../../terminal.ts";
import { eventOfType } from "../contract.ts";
import type { FindingSink, PayloadToCheck } from "../findings/finding-collector.ts";
import { notJson, type RecordedDelivery, type RecordedMessage } from "./recorded.ts";

/** More than any input that is read. */
const maxBodyBytes = 2 ** 30;

/** Verifies logged deliveries, however old they are. A malformed secret throws a `UsageError`. */
export function verifierFor(secrets: readonly string[]): Receiver {
  try {
    return createReceiver({ secret: secrets, toleranceSeconds: Number.MAX_SAFE_INTEGER, maxBodyBytes });
  } catch (cause) {
    throw new UsageError(`--secret: ${String(cause).replace(/^TypeError: createReceiver: /, "")}`, { cause });
  }
}

/** Reads a delivery. A promise if its signature is verified. */
export function checkDelivery(
  delivery: RecordedDelivery,
  verifier: Receiver | undefined,
  sink: FindingSink,
): Promise<void> | undefined {
  const { body } = delivery;
  if (body.kind === "unrecorded") {
    sink.skip("bodies that were not recorded");
    return undefined;
  }
  if (body.kind === "json") checkEvent(body, sink);
  else sink.problem({ ...notJson(body.kind), subject: "delivery", at: body.at });
  if (!verifier || !delivery.isUnsigned) return verifier && verify(delivery, verifier, sink);
  sink.skip("signatures, which exports of Svix leave out");
  return undefined;
}

async function verify({ headers, body, at }: RecordedMessage, verifier: Receiver, sink: FindingSink): Promise<void> {
  try {
    const parsed = body.kind === "json" ? body.value : undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the verifier refuses any other body
    await verifier.verify({ headers, body: (body.raw ?? parsed) as string });
  } catch (error) {
    // Its other faults are found without the signature, too.
    if (!(error instanceof SignatureError)) return;
    sink.problem({ rule: `signature-${error.reason}`, subject: "delivery", message: error.message, at });
  }
}

/** Hands over an event of a webhook. One of a type that the contract does not know is drift. */
export function checkEvent(recorded: Pick<PayloadToCheck, "value" | "at">, sink: FindingSink): void {
  const { value, at } = recorded;
  const type = childOf(value, "event_type");
  const event = typeof type === "string" ? eventOfType(type) : undefined;
  if (event) {
    const isTruncated = childOf(value, "data_truncated") === true;
    const component = (isTruncated && event.truncated) || event.full;
    sink.check({ ...recorded, subject: `${String(type)} event`, component });
  } else if (typeof type === "string") {
    const message = "has an event_type that the contract does not know";
    sink.problem({ rule: "unknown-event", isDrift: true, subject: "event", message, at, found: type });
  } else {
    const message = "must be an object with a string event_type";
    sink.problem({ rule: "event", subject: "event", message, at });
  }
}
