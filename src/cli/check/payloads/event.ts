import { childOf } from "../../../core/json.ts";
import { eventOfType } from "../contract.ts";
import type { FindingSink } from "../findings/finding-collector.ts";

/** An event of a webhook, and where it was found. */
export interface RecordedEvent {
  readonly value: unknown;
  readonly at: string;
  readonly isParsedFromString: boolean;
}

/** Hands over an event of a webhook. One of a type that the contract does not know is drift. */
export function checkEvent({ value, at, isParsedFromString }: RecordedEvent, sink: FindingSink): void {
  const type = childOf(value, "event_type");
  const event = typeof type === "string" ? eventOfType(type) : undefined;
  if (event) {
    const isTruncated = childOf(value, "data_truncated") === true;
    const component = (isTruncated && event.truncated) || event.full;
    sink.check({ subject: `${String(type)} event`, component, value, at, isParsedFromString });
  } else if (typeof type === "string") {
    const message = "has an event_type that the contract does not know";
    sink.problem({ rule: "unknown-event", isDrift: true, subject: "event", message, at, found: type });
  } else {
    const message = "must be an object with a string event_type";
    sink.problem({ rule: "event", subject: "event", message, at });
  }
}
