import { Order as component } from "../../../generated/components.ts";
import type { NotFoundErrorResponse, Order, OrderResponse, ReadOrderResponse } from "../../../generated/types.ts";
import { isContainer, isIndex, isObject, join, split } from "../../core/json.ts";
import { requestFor, unknownFields } from "../../schemas/integration.ts";
import { driftOf } from "../../schemas/validate.ts";
import type { WriteRules } from "../../schemas/write-rules.ts";
import type { OperationContext } from "../context.ts";
import { emitEvent } from "../events/make-event.ts";
import { HttpError, jsonReply, type Reply } from "../http/messages.ts";
import { defaultReply } from "../route.ts";
import { requireValidBody } from "../rules/body.ts";
import { requireListed } from "../rules/listed-operation.ts";
import { transitions } from "./transitions.ts";

/** Executes an operation, and sends the event of a write; 404, 422 or 501 if it cannot. */
export function executeOperation(context: OperationContext): Reply {
  const { sandbox, connection, route, parameters, body } = context;
  const { integration, orders } = connection;
  if (sandbox.unlistedOperations !== "base") requireListed(route, integration);
  requireValidBody(route, body, integration);
  const transition = transitions[route.name];
  if (!transition && route.name !== "getOrder") return defaultReply(route);
  // The paths of these operations have one parameter.
  const [id = ""] = Object.values(parameters);
  const before = orders.get(id);
  if (!before) {
    const error = "The connection has no such order.";
    throw new HttpError(jsonReply(404, { error, origin: "trackstar", id } satisfies NotFoundErrorResponse));
  }
  if (!transition) return jsonReply(200, { data: before } satisfies ReadOrderResponse);
  return writeOrder(context, before, (value) => transition(before, value, sandbox.newId));
}

function writeOrder(context: OperationContext, before: Order, write: (body: unknown) => Order): Reply {
  const { sandbox, connection, route, fault, body } = context;
  const { unusedFields = [], orderStatus } = fault;
  const given = unusedFields.map((path) => path.split(".")).reduce(withoutField, body?.value);
  const rules = requestFor(route, connection.integration)?.rules ?? {};
  const unknown = unknownFields(given, rules);
  // Nearly always everything is known.
  const known = unknown.length > 0 ? prune(given, rules) : given;
  const { order, unused } = connection.integration
    ? storeBody(known, { before, write, baseRules: route.request?.rules ?? {} })
    : { order: write(known), unused: [] };
  const after = {
    ...order,
    ...datesOf(order, sandbox.clock.now()),
    ...(orderStatus !== undefined && { status: orderStatus }),
  };
  connection.orders.set(after.id, after);
  context.wrote = true;
  const response: OrderResponse = {
    data: after,
    id: after.id,
    unused_fields: [...unusedFields, ...[...unknown, ...unused].map((path) => split(path).join("."))],
  };
  const text = JSON.stringify(response);
  emitEvent(context, { before, after, size: text.length });
  return { ...jsonReply(200, response), text };
}

/** The dates that a write moves. */
function datesOf(order: Order, now: number): Partial<Order> {
  // To the second, as every sample of the API writes its dates.
  const date = `${new Date(now).toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length)}Z`;
  // A record that lacks the second one stays so: previous_attributes have no path for a field that was missing.
  return { updated_date: date, ...("trackstar_updated_date" in order && { trackstar_updated_date: date }) };
}

/**
 * Stores a body as an integration takes it: of its own fields those that an order has, too. The others stay in the
 * warehouse. An order can hold all fields of the base contract. `unused` are the fields that an order has,
 * with values that it cannot hold.
 */
function storeBody(
  body: unknown,
  { before, write, baseRules }: { before: Order; write: (body: unknown) => Order; baseRules: WriteRules },
): { order: Order; unused: string[] } {
  const known = new Set(driftOf(component, before).map(({ path }) => patternOf(path)));
  const orderOf = (value: unknown): Order | undefined => withoutUnknown(write(value), known);
  const whole = orderOf(body);
  if (whole) return { order: whole, unused: [] };
  const extra = unknownFields(body, baseRules);
  const patterns = [...new Set(extra.map(patternOf))];
  const others = (one: string) => patterns.filter((other) => other !== one);
  const misfits = patterns.filter((one) => !orderOf(withoutAll(body, others(one))));
  const unused = extra.filter((path) => misfits.includes(patternOf(path)));
  return { order: orderOf(withoutAll(body, misfits)) ?? before, unused };
}

/** An order without the fields that no order has, but for known ones; undefined if it breaks the contract all the same. */
function withoutUnknown(order: unknown, known: ReadonlySet<string>): Order | undefined {
  if (!component.validate(order)) return undefined;
  const drift = driftOf(component, order).filter(({ path }) => !known.has(patternOf(path)));
  if (drift.length === 0) return order;
  if (drift.some(({ kind }) => kind !== "unknown-field")) return undefined;
  const patterns = new Set(drift.map(({ path }) => patternOf(path)));
  return withoutUnknown(withoutAll(order, [...patterns]), known);
}

function withoutAll(value: unknown, patterns: readonly string[]): unknown {
  return patterns.map(split).reduce(withoutField, value);
}

/** A path with `*` for each index: the lines of an order are alike, and only a hundred findings are listed. */
function patternOf(path: string): string {
  const keys = split(path);
  return keys.map((key, at) => join("", at < keys.length - 1 && isIndex(key) ? "*" : key)).join("");
}

/** The fields of a request body that its rules list: the sandbox stores nothing else. */
function prune(value: unknown, { fields, items }: WriteRules): unknown {
  if (Array.isArray(value)) return items ? value.map((item) => prune(item, items)) : value;
  if (!isObject(value) || !fields) return value;
  const known = Object.entries(value).flatMap(([key, inner]) => {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return rules ? [[key, prune(inner, rules)] as const] : [];
  });
  return Object.fromEntries(known);
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
