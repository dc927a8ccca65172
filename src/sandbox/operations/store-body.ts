import { Order as component } from "../../../generated/components.ts";
import type { Order } from "../../../generated/types.ts";
import { isContainer, isIndex, isObject } from "../../core/json.ts";
import { join, split } from "../../core/json-pointer.ts";
import { unknownFields } from "../../schemas/integration.ts";
import { driftOf } from "../../schemas/validate.ts";
import type { WriteRules } from "../../schemas/write-rules.ts";

/**
 * Stores a body as an integration takes it: of its own fields those that an order has, too. The others stay in the
 * warehouse. An order can hold all fields of the base contract. `unused` are the dotted paths of fields that an order has,
 * with values that it cannot hold.
 */
export function storeBody(
  body: unknown,
  { before, write, baseRules }: { before: Order; write: (body: unknown) => Order; baseRules: WriteRules },
): { order: Order; unused: string[] } {
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

/** A request body without its unknown fields. */
export interface Known {
  readonly value: unknown;
  /** Dotted paths of the fields that are not known. */
  readonly unknown: readonly string[];
}

/** Keeps the fields of a request body that its rules list: the sandbox stores nothing else. */
export function keepKnown(body: unknown, rules: WriteRules): Known {
  const unknown = unknownFields(body, rules).map((path) => split(path).join("."));
  // Nearly always everything is known.
  return { value: unknown.length > 0 ? prune(body, rules) : body, unknown };
}

function prune(value: unknown, { fields, items }: WriteRules): unknown {
  if (Array.isArray(value)) return items ? value.map((item) => prune(item, items)) : value;
  if (!isObject(value) || !fields) return value;
  const known = Object.entries(value).flatMap(([key, inner]) => {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return rules ? [[key, prune(inner, rules)] as const] : [];
  });
  return Object.fromEntries(known);
}

/** A copy of a body without the fields of these dotted paths. */
export function withoutFields(body: unknown, paths: readonly string[]): unknown {
  return paths.reduce((left, path) => withoutField(left, path.split(".")), body);
}

/** A copy of a JSON value without the field at a path, where `*` stands for every index or key. */
function withoutField(value: unknown, [key = "", ...inner]: readonly string[]): unknown {
  if (!isContainer(value)) return value;
  const entries = Object.entries(value);
  const isMeant = (name: string): boolean => key === "*" || name === key;
  if (inner.length === 0 && !Array.isArray(value))
    return Object.fromEntries(entries.filter(([name]) => !isMeant(name)));
  // An item of a list stays: without it, the others would change their places.
  if (inner.length === 0) return value;
  const changed = entries.map(([name, child]) => [name, isMeant(name) ? withoutField(child, inner) : child] as const);
  return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
}
