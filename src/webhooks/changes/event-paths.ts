import { eventPaths, type EventPaths, type EventSubjects } from "../../../generated/webhooks.ts";
import { nearest } from "../../core/text.ts";

/** An event of any kind: from a delivery, or plain as the contract has it. */
export interface AnyEvent {
  readonly event_type: string;
  readonly kind?: string | undefined;
}

type TypeOf<E extends AnyEvent> = Extract<E["event_type"], keyof EventPaths>;
type TypeIn<E extends AnyEvent> = string extends E["event_type"] ? keyof EventPaths : TypeOf<E>;
type PathsOf<E extends AnyEvent> = EventPaths[TypeIn<E>];

/** The subject of an event, such as an order. */
export type SubjectOf<E extends AnyEvent> = EventSubjects[TypeIn<E>];

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

/** A path into the subject of an event, `*` standing for an index. A name of its own, as a compiler prints it in place of all paths. */
export type EventPath<Type extends keyof EventPaths> = keyof EventPaths[Type] & string;

/** A path of the contract, `*` or a number standing for an index; any other string becomes `EventPath`. */
export type PathIn<E extends AnyEvent, P extends string> = P extends keyof PathsOf<E>
  ? P
  : Starred<P> extends keyof PathsOf<E>
    ? P
    : EventPath<TypeIn<E>>;

/** The type of the value at a path. */
export type ValueAt<E extends AnyEvent, P extends string> = P extends keyof PathsOf<E>
  ? PathsOf<E>[P]
  : Starred<P> extends keyof PathsOf<E>
    ? PathsOf<E>[Starred<P>]
    : unknown;

/**
 * Refuses a path that the contract does not have, by a `TypeError` with the nearest one: it would never change, and hide a
 * mistake. `of` is the function that was called.
 */
export function checkPath({ event_type }: AnyEvent, path: string, of: string): void {
  const known = eventPaths[event_type] ?? [];
  const starred = path.replaceAll(/(?<=^|\.)\d+(?=\.|$)/g, "*");
  if (known.some((one) => one === starred || (one.endsWith(".") && starred.startsWith(one)))) return;
  const meant = nearest(starred, known);
  const hint = meant === undefined ? "EventPaths has those of the contract." : `Did you mean "${meant}"?`;
  throw new TypeError(`${of}: unknown path "${path.slice(0, 100)}". ${hint}`);
}
