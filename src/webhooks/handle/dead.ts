import { isContainer } from "../../core/json.ts";

/** Every copy and version of this package in a process reads and writes this one symbol. */
const brand = Symbol.for("trackstar-orders-contract/dead");

/** The result of a handler that gives its event up; `dead` makes it. */
export interface Dead {
  readonly [brand]: string;
}

/**
 * Returned by a handler, gives its event up: `onDead` gets it with the reason, and then the delivery is acknowledged.
 *
 * For an event that no repetition can mend. Without `onDead` among the handlers the response is a 500, so that no event is lost.
 *
 * @example "order.updated": async (event) => (await find(event.data.id)) ?? dead("the order is unknown")
 */
export function dead(reason: string): Dead {
  return { [brand]: reason };
}

/** The reason of what `dead` returned, also that of another copy of this package; undefined for any other value. */
export function deadReason(result: unknown): string | undefined {
  // An own property: a prototype that somebody polluted must not end every delivery.
  return isContainer(result) && Object.hasOwn(result, brand) ? String(Reflect.get(result, brand)) : undefined;
}
