import {
  eventPaths,
  eventSubjects,
  type EventPaths,
  type EventSubjects,
  type SubjectDescription,
} from "../../../generated/webhooks.ts";
import { cloneJson, isObject, type JsonObject } from "../../core/json.ts";
import { didYouMean } from "../../core/text.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import { assertValid } from "../../schemas/validate.ts";
import { descriptionOf } from "../event.ts";
import { compare, type Change } from "./compare.ts";
import { previousStateOf, withoutNulls, type PreviousState } from "./previous-state.ts";

/** An event of any kind: from a delivery, or plain as the contract has it. */
interface AnyEvent {
  readonly event_type: string;
  readonly kind?: string | undefined;
  readonly data?: unknown;
  readonly data_truncated?: unknown;
  readonly previous_attributes?: unknown;
}

type TypeIn<E extends AnyEvent> = string extends E["event_type"]
  ? keyof EventPaths
  : Extract<E["event_type"], keyof EventPaths>;
type PathsOf<E extends AnyEvent> = EventPaths[TypeIn<E>];

type SubjectOf<E extends AnyEvent> = EventSubjects[TypeIn<E>];

/** A value as it was before an event: anything in it may be null, as the vendor writes null for "there was none". */
export type Earlier<T> = T extends readonly (infer Item)[]
  ? (Earlier<Item> | null)[]
  : T extends object
    ? { [Key in keyof T]: Earlier<T[Key]> | null }
    : T;

/** `line_items.1.quantity` → `line_items.*.quantity`. */
type Starred<P extends string> = P extends `${infer Head}.${infer Rest}`
  ? `${Head extends `${number}` ? "*" : Head}.${Starred<Rest>}`
  : P extends `${number}`
    ? "*"
    : P;

/** A path into the subject of an event, `*` standing for an index. Compilers print this name in place of all paths. */
export type EventPath<Type extends keyof EventPaths> = keyof EventPaths[Type] & string;

/** The paths of the contract that a path is: itself, or with `*` in place of its numbers. */
type KnownPath<E extends AnyEvent, P extends string> = Extract<P | Starred<P>, keyof PathsOf<E>>;

/** A path of the contract, `*` or a number standing for an index; any other string becomes `EventPath`. */
type PathIn<E extends AnyEvent, P extends string> = P extends unknown
  ? [KnownPath<E, P>] extends [never]
    ? EventPath<TypeIn<E>>
    : P
  : never;

type ValueAt<E extends AnyEvent, P extends string> = [KnownPath<E, P>] extends [never]
  ? unknown
  : PathsOf<E>[KnownPath<E, P>];

/** An event with its subject as it is and as it was. */
interface OpenedEvent {
  readonly description: SubjectDescription;
  readonly subject: JsonObject;
  readonly previous: unknown;
  readonly state: PreviousState;
}

const subjects: Readonly<Record<string, SubjectDescription>> = eventSubjects;

/** An event is asked about several paths: the earlier state is worked out once. */
const openedEvents = new WeakMap<object, OpenedEvent>();

/**
 * Whether something at a path changed, below it, or above it: a new shipment changes its tracking numbers, and a new
 * tracking number changes `shipments`. False for an event that the contract does not know.
 *
 * @example if (changed(event, "shipments.*.packages.*.tracking_number")) await notifyCustomer(event.data);
 * @throws {TypeError} for a path that the contract does not have, with the nearest one that it has.
 * @throws {TrackstarError} if the event is truncated, since it names no changes.
 */
export function changed<E extends AnyEvent, P extends string>(event: E, path: PathIn<E, P>): boolean {
  const opened = openEvent(event);
  if (!opened) return false;
  checkPath(event, path, "changed");
  return !compare(opened.state, opened.subject, path.split(".")).next().done;
}

/**
 * The changes of an event, or those at a path, with old and new values, which belong to the event: copy them before you change
 * them. Empty for an event that the contract does not know.
 *
 * @example for (const { path, before, after } of changes(event, "line_items.*.quantity")) log(path, before, after);
 * @throws as `changed` does.
 */
export function changes(event: AnyEvent): readonly Change[];
export function changes<E extends AnyEvent, P extends string>(
  event: E,
  path: PathIn<E, P>,
): readonly Change<ValueAt<E, P>>[];
export function changes(event: AnyEvent, path?: string): readonly Change[] {
  const opened = openEvent(event);
  if (!opened) return [];
  if (path !== undefined) checkPath(event, path, "changes");
  return [...compare(opened.state, opened.subject, path?.split("."))];
}

/**
 * A copy of the order as it was before the event, whichever way the event tells it.
 *
 * An old value whose location is gone (in an array that has shrunk) can't be put back: `changes` has it.
 * A field that had no value is null in it, also where the contract has no null: a `reference_id` that was just set, say.
 *
 * @example const wasOpen = before(event).status === "open";
 * @throws {TrackstarError} if the event is truncated, or the contract does not know it.
 * @throws {ContractError} if the result is not an order, because the old values break the contract by more than a null.
 */
export function before<E extends AnyEvent>(event: E): Earlier<SubjectOf<E>> {
  const opened = openEvent(event);
  if (!opened)
    throw new TrackstarError("The contract does not know this event, so the order as it was cannot be told.");
  const { subject } = opened.state;
  assertValid(opened.description.component, withoutNulls(subject, opened.subject));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was validated without its nulls, which it keeps
  return cloneJson(subject) as Earlier<SubjectOf<E>>;
}

/**
 * Works out the state before an event; undefined for one that the contract does not know. It goes by the payload, not by
 * `kind`: a plain event may have one of its own from the wire.
 */
function openEvent(event: AnyEvent): OpenedEvent | undefined {
  const type = descriptionOf(event.event_type);
  const description = type && subjects[event.event_type];
  if (!description) return undefined;
  if (type.truncated && event.data_truncated === true)
    throw new TrackstarError(
      "The event is truncated and names no changes: give the receiver an apiKey to fetch it whole.",
    );
  const { data: subject, previous_attributes: previous } = event;
  if (!isObject(subject)) return undefined;
  const known = openedEvents.get(event);
  if (known?.subject === subject && known.previous === previous) return known;
  const state = previousStateOf(subject, isObject(previous) ? previous : {}, description.required);
  const found = { description, subject, previous, state };
  openedEvents.set(event, found);
  return found;
}

/**
 * Refuses a path that the contract does not have, by a `TypeError` with the nearest one: it would never change, and hide a
 * mistake. `of` is the function that was called.
 */
function checkPath({ event_type }: AnyEvent, path: string, of: string): void {
  const known = eventPaths[event_type] ?? [];
  const starred = path.replaceAll(/(?<=^|\.)\d+(?=\.|$)/g, "*");
  if (known.some((one) => one === starred || (one.endsWith(".") && starred.startsWith(one)))) return;
  const hint = didYouMean(starred, known) || " EventPaths has those of the contract.";
  throw new TypeError(`${of}: unknown path "${path.slice(0, 100)}".${hint}`);
}
