import { eventOfType } from "../contract.ts";
import type { Inspector } from "./inspector.ts";
import { field } from "./json-object.ts";

/** An event of a webhook. One of a type that the contract does not know is drift. */
export function inspectEvent(value: unknown, { at, isParsedFromString }: Where, inspector: Inspector): void {
  const type = field(value, "event_type");
  if (typeof type !== "string")
    return inspector.problem({
      rule: "event",
      subject: "event",
      message: "must be an object with a string event_type",
      at,
    });
  const event = eventOfType(type);
  if (!event) {
    const message = "has an event_type that the contract does not know";
    return inspector.problem({ rule: "unknown-event", isDrift: true, subject: "event", message, at, found: type });
  }
  const isTruncated = event.truncated && field(value, "data_truncated") === true;
  const component = isTruncated && event.truncated ? event.truncated : event.full;
  return inspector.message({
    subject: `${type} event`,
    component,
    value,
    at,
    isParsedFromString,
  });
}

interface Where {
  at: string;
  isParsedFromString: boolean;
}
