import { childOf, type JsonObject } from "../../../core/json.ts";
import { SignatureError, createReceiver, type Receiver } from "../../../webhooks/index.ts";
import { UsageError } from "../../terminal.ts";
import { eventOfType } from "../contract.ts";
import type { FindingSink, PayloadToCheck } from "../findings/finding-collector.ts";
import { readBody, readHeaders } from "./recorded.ts";

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

/** Whether a value is a line of a webhook log: the headers and the body of one delivery. */
export function isDelivery(object: JsonObject): boolean {
  return Object.hasOwn(object, "headers") && Object.hasOwn(object, "body");
}

/** Reads a delivery. A promise if its signature is verified. */
export function readDelivery(
  delivery: JsonObject,
  { at, verifier }: { at: string; verifier: Receiver | undefined },
  sink: FindingSink,
): Promise<void> | undefined {
  const body = readBody(delivery["body"], `${at}/body`);
  if (body.kind === "json") checkEvent(body, sink);
  else sink.problem({ rule: "json", subject: "delivery", message: "must have a body that is JSON", at: body.at });
  return verifier && verify(delivery, { at, verifier }, sink);
}

async function verify(
  { headers, body }: JsonObject,
  { at, verifier }: { at: string; verifier: Receiver },
  sink: FindingSink,
): Promise<void> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the verifier refuses any other body
    await verifier.verify({ headers: readHeaders(headers), body: body as string });
  } catch (error) {
    // Its other faults are found without the signature, too.
    if (!(error instanceof SignatureError)) return;
    sink.problem({ rule: `signature-${error.reason}`, subject: "delivery", message: error.message, at });
  }
}

/** Hands over an event of a webhook. One of a type that the contract does not know is drift. */
export function checkEvent(
  recorded: Pick<PayloadToCheck, "value" | "at" | "isParsedFromString">,
  sink: FindingSink,
): void {
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
