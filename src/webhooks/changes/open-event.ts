import { eventSubjects } from "../../../generated/webhooks.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import type { SubjectDescription } from "../event-description.ts";
import { descriptionOf } from "../event.ts";
import { isObject } from "../../core/json.ts";
import type { JsonObject } from "../../core/json.ts";
import type { AnyEvent } from "./event-paths.ts";
import { previousStateOf } from "./previous-state.ts";
import type { PreviousState } from "./previous-state.ts";

/** An event with its subject as it is and as it was. */
export interface OpenedEvent {
  readonly description: SubjectDescription;
  readonly subject: JsonObject;
  readonly previous: unknown;
  readonly state: PreviousState;
}

interface Payload extends AnyEvent {
  readonly data?: unknown;
  readonly data_truncated?: unknown;
  readonly previous_attributes?: unknown;
}

const subjects: Readonly<Record<string, SubjectDescription>> = eventSubjects;

/** An event is asked about several paths: what was before it is worked out once. */
const opened = new WeakMap<object, OpenedEvent>();

/**
 * Works out what was before an event; undefined for one that the contract does not know.
 *
 * It goes by the payload, not by `kind`: a plain event may have one of its own from the wire.
 *
 * @throws {TrackstarError} if the event is truncated.
 */
export function openEvent(event: Payload): OpenedEvent | undefined {
  const known = descriptionOf(event.event_type);
  const description = known && subjects[event.event_type];
  if (!description) return undefined;
  if (known.truncated && event.data_truncated === true)
    throw new TrackstarError(
      "The event is truncated and does not say what changed: give the receiver an apiKey to fetch it.",
    );
  const { data: subject, previous_attributes: previous } = event;
  if (!isObject(subject)) return undefined;
  const before = opened.get(event);
  if (before?.subject === subject && before.previous === previous) return before;
  const state = previousStateOf(subject, isObject(previous) ? previous : {}, description.required);
  const found = { description, subject, previous, state };
  opened.set(event, found);
  return found;
}
