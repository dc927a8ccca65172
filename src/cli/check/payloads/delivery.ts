import { childOf } from "../../../core/json.ts";
import { SignatureError, createReceiver, type Receiver } from "../../../webhooks/index.ts";
import { UsageError } from "../../terminal.ts";
import { eventOfType } from "../contract.ts";
import type { FindingCollector, PayloadToCheck } from "../findings/finding-collector.ts";
import { notJson, type RecordedMessage } from "./recorded.ts";

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

/** Reads a delivery, `isUnsigned` if its form never has the headers. A promise if its signature is verified. */
export function checkDelivery(
  delivery: RecordedMessage & { readonly isUnsigned?: boolean },
  verifier: Receiver | undefined,
  findings: FindingCollector,
): Promise<void> | undefined {
  const { body } = delivery;
  if (body.kind === "unrecorded") {
    findings.skip("bodies that were not recorded");
    return undefined;
  }
  if (body.kind === "json") checkEvent(body, findings);
  else findings.problem({ ...notJson(body.kind), subject: "delivery", at: body.at });
  if (!verifier || !delivery.isUnsigned) return verifier && verify(delivery, verifier, findings);
  findings.skip("signatures, which exports of Svix leave out");
  return undefined;
}

async function verify(
  { headers, body, at }: RecordedMessage,
  verifier: Receiver,
  findings: FindingCollector,
): Promise<void> {
  try {
    const parsed = body.kind === "json" ? body.value : undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the verifier refuses any other body
    await verifier.verify({ headers, body: (body.raw ?? parsed) as string });
  } catch (error) {
    // Its other faults are found without the signature, too.
    if (!(error instanceof SignatureError)) return;
    findings.problem({ rule: `signature-${error.reason}`, subject: "delivery", message: error.message, at });
  }
}

/** Hands over an event of a webhook. One of a type that the contract does not know is drift. */
export function checkEvent(recorded: Pick<PayloadToCheck, "value" | "at">, findings: FindingCollector): void {
  const { value, at } = recorded;
  const [subject, type] = ["event", childOf(value, "event_type")];
  const event = typeof type === "string" ? eventOfType(type) : undefined;
  if (typeof type !== "string")
    findings.problem({ rule: "event", subject, message: "must be an object with a string event_type", at });
  else if (event) {
    const isTruncated = childOf(value, "data_truncated") === true;
    const component = (isTruncated && event.truncated) || event.full;
    findings.check({ ...recorded, subject: `${type} event`, component });
  } else {
    const message = "has an event_type that the contract does not know";
    findings.problem({ rule: "unknown-event", isDrift: true, subject, message, at, found: type });
  }
}
