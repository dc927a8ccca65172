import { ShipOrderRequest, UpdateOrderRequest } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import facts from "../fixtures/integrations.json" with { type: "json" };

interface Field {
  type?: string;
  enum?: unknown[];
  format?: string;
  items?: Field;
  properties?: Record<string, Field>;
}

type Bodies = Record<string, Field>;

/** A body that has every field that a warehouse system documents. */
function wholeBody({ type, enum: values, format, items, properties }: Field): unknown {
  if (values) return values[0];
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, wholeBody(field)]));
  if (type === "array") return [wholeBody(items ?? {})];
  if (type === "object") return { any: "value" };
  if (type === "number" || type === "integer") return 1;
  if (type === "boolean") return true;
  return format === "date-time" ? "2022-05-06T01:02:03Z" : "value";
}

const documented = Object.entries({ base: facts.base, ...facts.integrations } as unknown as Record<string, Bodies>);
const bodies = documented.flatMap(([system, operations]) =>
  Object.entries(operations)
    .filter(([operation]) => operation === "updateOrder" || operation === "shipOrder")
    .map(([operation, body]) => ({ system, operation, body: wholeBody(body) })),
);

describe("a name that a warehouse system documents is never refused", () => {
  it("for each of the 42 documented bodies and the two of the base", () => {
    expect(bodies).toHaveLength(44);
  });

  it.each(bodies)("by $system in $operation", ({ operation, body }) => {
    const schema = operation === "shipOrder" ? ShipOrderRequest : UpdateOrderRequest;
    expect(schema.lint(body)).toEqual([]);
  });
});
