import { Order as component } from "../../../generated/components.ts";
import type { Order } from "../../../generated/types.ts";
import { isIndex } from "../../core/json.ts";
import { split } from "../../core/json-pointer.ts";
import { driftOf } from "../../schemas/validate.ts";
import type { WriteRules } from "../../schemas/write-rules.ts";
import { keepKnown, withoutField } from "./known-fields.ts";

interface Storing {
  readonly before: Order;
  /** The order that a body makes of it. */
  readonly write: (body: unknown) => Order;
  /** The fields that the base contract has: an order can hold all of them. */
  readonly baseRules: WriteRules;
}

/** An order after a write. */
export interface Stored {
  readonly order: Order;
  /** Dotted paths of the fields that were taken and not stored. */
  readonly unused: readonly string[];
}

/**
 * Writes the fields of a body, as an integration takes it, that an order has.
 *
 * The others stay in the warehouse. If a field has a value that an order cannot hold, none beyond the base contract's is
 * stored.
 */
export function storeBody(body: unknown, { before, write, baseRules }: Storing): Stored {
  const order = withoutUnknown(write(body), before);
  if (component.validate(order)) return { order, unused: [] };
  const { value, unknown } = keepKnown(body, baseRules);
  return { order: write(value), unused: unknown };
}

/** An order without the fields that no order has, but for those that it had before. */
function withoutUnknown(order: Order, before: Order): unknown {
  const hadBefore = new Set(unknownFieldsOf(before).map((path) => path.join("/")));
  let known: unknown = order;
  for (;;) {
    const unknown = unknownFieldsOf(known).filter((path) => !hadBefore.has(path.join("/")));
    if (unknown.length === 0) return known;
    known = unknown.reduce(withoutField, known);
  }
}

/** Paths with `*` for each index, as the lines of an order are alike: only a hundred findings are listed. */
function unknownFieldsOf(order: unknown): string[][] {
  return driftOf(component, order)
    .filter(({ kind }) => kind === "unknown-field")
    .map(({ path }) => split(path).map((key, at, keys) => (at < keys.length - 1 && isIndex(key) ? "*" : key)));
}
