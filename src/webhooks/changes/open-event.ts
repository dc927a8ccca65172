import { TrackstarError } from "../../errors/trackstar-error.ts";
import type { ComponentValidators } from "../../schemas/validator.ts";
import { descriptionOf } from "../event.ts";
import { isObject } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";
import type { AnyEvent } from "./event-paths.ts";
import { previousStateOf } from "./previous-state.ts";
import type { PreviousState } from "./previous-state.ts";

/** An event with its subject as it is and as it was. */
export interface OpenedEvent {
  /** What validates the subject. */
  readonly component: ComponentValidators;
  readonly subject: JsonObject;
  readonly previous: unknown;
  readonly state: PreviousState;
}

interface Payload extends AnyEvent {
  readonly data?: unknown;
  readonly data_truncated?: unknown;
  readonly previous_attributes?: unknown;
}

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
  const description = descriptionOf(event.event_type);
  if (!description) return undefined;
  if (description.truncated && event.data_truncated === true)
    throw new TrackstarError(
      "The event is truncated and does not say what changed: give the receiver an apiKey to fetch it.",
    );
  const { data: subject, previous_attributes: previous } = event;
  if (!isObject(subject)) return undefined;
  const known = opened.get(event);
  if (known?.subject === subject && known.previous === previous) return known;
  const { component, required } = description.subject;
  const state = previousStateOf(subject, isObject(previous) ? previous : {}, required);
  const found = { component, subject, previous, state };
  opened.set(event, found);
  return found;
}
