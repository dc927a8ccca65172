import { Order as component } from "../../../generated/components.ts";
import type { Order } from "../../../generated/types.ts";
import { isIndex } from "../../core/json.ts";
import { join, split } from "../../core/json-pointer.ts";
import { unknownFields } from "../../schemas/integration.ts";
import { driftOf } from "../../schemas/validate.ts";
import type { WriteRules } from "../../schemas/write-rules.ts";
import { withoutField } from "./known-fields.ts";

interface Storing {
  readonly before: Order;
  /** The order that a body makes of it. */
  readonly write: (body: unknown) => Order;
  /** The fields that the base contract has: an order can hold all of them. */
  readonly baseRules: WriteRules;
}

/**
 * Stores a body as an integration takes it: of its own fields those that an order has, too. The others stay in the
 * warehouse.
 *
 * @returns the order, and the dotted paths of the fields that an order has, with values that it cannot hold.
 */
export function storeBody(body: unknown, { before, write, baseRules }: Storing): { order: Order; unused: string[] } {
  const known = new Set(driftOf(component, before).map(({ path }) => patternOf(path)));
  const orderOf = (value: unknown): Order | undefined => withoutUnknown(write(value), known);
  const whole = orderOf(body);
  if (whole) return { order: whole, unused: [] };
  const extra = unknownFields(body, baseRules);
  const patterns = [...new Set(extra.map(patternOf))];
  const misfits = patterns.filter(
    (one) => !orderOf(withoutAll(body, new Set(patterns.filter((other) => other !== one)))),
  );
  const unused = extra.filter((path) => misfits.includes(patternOf(path)));
  const order = orderOf(withoutAll(body, new Set(misfits))) ?? before;
  return { order, unused: unused.map((path) => split(path).join(".")) };
}

/** An order without the fields that no order has, but for known ones; undefined if it breaks the contract all the same. */
function withoutUnknown(order: unknown, known: ReadonlySet<string>): Order | undefined {
  if (!component.validate(order)) return undefined;
  const drift = driftOf(component, order).filter(({ path }) => !known.has(patternOf(path)));
  if (drift.length === 0) return order;
  if (drift.some(({ kind }) => kind !== "unknown-field")) return undefined;
  return withoutUnknown(withoutAll(order, new Set(drift.map(({ path }) => patternOf(path)))), known);
}

function withoutAll(value: unknown, patterns: ReadonlySet<string>): unknown {
  return [...patterns].map(split).reduce(withoutField, value);
}

/** A path with `*` for each index: the lines of an order are alike, and only a hundred findings are listed. */
function patternOf(path: string): string {
  const keys = split(path);
  return keys.map((key, at) => join("", at < keys.length - 1 && isIndex(key) ? "*" : key)).join("");
}
