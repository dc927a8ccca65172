import { eventPaths, webhookEvents } from "../../generated/webhooks.ts";
import type { EventDescription, EventPaths, EventSubjects } from "../../generated/webhooks.ts";
import { nearest } from "../core/nearest.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import { assertValid } from "../schemas/validate.ts";
import { allChanges, changesAt } from "./compare.ts";
import type { Change } from "./compare.ts";
import { earlierOf, withoutNulls } from "./earlier.ts";
import type { Earlier } from "./earlier.ts";
import { cloneJson, isObject } from "./json-value.ts";
import type { JsonObject } from "./json-value.ts";

/** An event of any kind: from a delivery, or plain as the contract has it. */
export interface AnyEvent {
  readonly event_type: string;
  readonly kind?: string | undefined;
}

type TypeOf<E extends AnyEvent> = Extract<E["event_type"], keyof EventPaths>;
type PathsOf<E extends AnyEvent> = EventPaths[string extends E["event_type"] ? keyof EventPaths : TypeOf<E>];
type SubjectOf<E extends AnyEvent> = EventSubjects[string extends E["event_type"] ? keyof EventPaths : TypeOf<E>];

/** `line_items.1.quantity` → `line_items.*.quantity`. */
type Starred<P extends string> = P extends `${infer Head}.${infer Rest}`
  ? `${Head extends `${number}` ? "*" : Head}.${Starred<Rest>}`
  : P extends `${number}`
    ? "*"
    : P;

/** A path of the contract, `*` or a number standing for an index; any other text becomes the list of paths. */
export type PathIn<E extends AnyEvent, P extends string> = P extends keyof PathsOf<E>
  ? P
  : Starred<P> extends keyof PathsOf<E>
    ? P
    : keyof PathsOf<E> & string;

/** The type of what is at a path. */
export type ValueAt<E extends AnyEvent, P extends string> = P extends keyof PathsOf<E>
  ? PathsOf<E>[P]
  : Starred<P> extends keyof PathsOf<E>
    ? PathsOf<E>[Starred<P>]
    : unknown;

/**
 * Whether something at a path changed, below it, or above it: a new shipment changes its tracking numbers, and a new
 * tracking number changes `shipments`.
 *
 * False for an event that the contract does not know.
 *
 * @throws {TypeError} for a path that the contract does not have, with the nearest one that it has.
 * @throws {TrackstarError} if the event was cut, since it does not say what changed.
 */
export function changed<E extends AnyEvent, P extends string>(event: E, path: PathIn<E, P>): boolean {
  const read = open(event);
  if (!read) return false;
  checkPath(event, path, "changed");
  return !changesAt(read.earlier, read.subject, path.split(".")).next().done;
}

/**
 * What changed, or what changed at a path; with old and new values.
 *
 * The values belong to the event: copy them before you change them. Empty for an event that the contract does not know.
 *
 * @throws {TrackstarError} if the event was cut, since it does not say what changed.
 */
export function changes(event: AnyEvent): readonly Change[];
export function changes<E extends AnyEvent, P extends string>(
  event: E,
  path: PathIn<E, P>,
): readonly Change<ValueAt<E, P>>[];
export function changes(event: AnyEvent, path?: string): readonly Change[] {
  const read = open(event);
  if (!read) return [];
  if (path !== undefined) checkPath(event, path, "changes");
  const { earlier, subject } = read;
  return [...(path === undefined ? allChanges(earlier, subject) : changesAt(earlier, subject, path.split(".")))];
}

/**
 * The order as it was before the event, whichever way the event tells it.
 *
 * It is a copy. An old value whose place is gone (in an array that has shrunk) can't be put back: `changes` has it.
 * What had no value is null in it, also where the contract has no null: a `reference_id` that was just set, say.
 *
 * @throws {TrackstarError} if the event was cut, or the contract does not know it.
 * @throws {ContractError} if what comes out is no order, because the old values break the contract by more than a null.
 */
export function before<E extends AnyEvent>(event: E): SubjectOf<E> {
  const read = open(event);
  if (!read) throw new TrackstarError("The contract does not know this event, so it can't tell what was before it.");
  const { subject } = read.earlier;
  assertValid(read.description.subject.component, withoutNulls(subject, read.subject));
  return cloneJson(subject) as unknown as SubjectOf<E>;
}

/** A path that the contract does not have would never change, and hide a mistake. */
function checkPath({ event_type }: AnyEvent, path: string, of: string): void {
  const known = eventPaths[event_type] ?? [];
  const starred = path.replaceAll(/(?<=^|\.)\d+(?=\.|$)/g, "*");
  if (known.some((one) => one === starred || (one.endsWith(".") && starred.startsWith(one)))) return;
  const meant = nearest(starred, known);
  const hint = meant === undefined ? "EventPaths has those of the contract." : `Did you mean "${meant}"?`;
  throw new TypeError(`${of}: unknown path "${path.slice(0, 100)}". ${hint}`);
}

interface Opened {
  description: EventDescription;
  subject: JsonObject;
  previous: unknown;
  earlier: Earlier;
}

interface Payload extends AnyEvent {
  readonly data?: unknown;
  readonly data_truncated?: unknown;
  readonly previous_attributes?: unknown;
}

/** An event is asked about several paths: what was before it is worked out once. */
const opened = new WeakMap<object, Opened>();

/** Goes by the payload, not by `kind`: a plain event may have one of its own from the wire. */
function open(event: Payload): Opened | undefined {
  if (!Object.hasOwn(webhookEvents, event.event_type)) return undefined;
  const description: EventDescription = webhookEvents[event.event_type as keyof typeof webhookEvents];
  const { data: subject, previous_attributes: previous } = event;
  if (description.truncated && event.data_truncated === true)
    throw new TrackstarError(
      "The event is truncated and does not say what changed: give the receiver an apiKey to fetch it.",
    );
  if (!isObject(subject)) return undefined;
  const known = opened.get(event);
  if (known?.subject === subject && known.previous === previous) return known;
  const earlier = earlierOf(subject, isObject(previous) ? previous : {}, description.subject.required);
  const found = { description, subject, previous, earlier };
  opened.set(event, found);
  return found;
}
