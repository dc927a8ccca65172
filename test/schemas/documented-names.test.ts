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

/** Each field alone, with nothing beside it that could keep its name from being taken for a slip. */
function* singleFields({ properties = {}, items }: Field): Generator {
  for (const [name, field] of Object.entries(properties)) {
    yield { [name]: wholeBody(field) };
    for (const inner of singleFields(field)) yield { [name]: inner };
  }
  if (items) for (const inner of singleFields(items)) yield [inner];
}

const documented = Object.entries({ base: facts.base, ...facts.integrations } as unknown as Record<string, Bodies>);
const rows = documented.flatMap(([system, operations]) =>
  Object.entries(operations)
    .filter(([operation]) => operation === "updateOrder" || operation === "shipOrder")
    .map(([operation, body]) => ({ system, operation, bodies: [wholeBody(body), ...singleFields(body)] })),
);

describe("a name that a warehouse system documents is never refused", () => {
  it("in any of the 42 documented bodies and the two of the base, whole and field by field", () => {
    expect(rows).toHaveLength(44);
    expect(rows.flatMap((row) => row.bodies).length).toBeGreaterThan(750);
  });

  it.each(rows)("by $system in $operation", ({ operation, bodies }) => {
    const schema = operation === "shipOrder" ? ShipOrderRequest : UpdateOrderRequest;
    for (const body of bodies) expect(schema.lint(body), JSON.stringify(body)).toEqual([]);
  });
});
