import { describe, expect, it } from "vitest";
import { resolve, type ContractDocument } from "../../scripts/generate/read/document.ts";
import { jsonBody, operationsOf } from "../../scripts/generate/read/operations.ts";
import { valueAt } from "../../src/core/json.ts";
import published from "../../generated/openapi.json" with { type: "json" };
import { webhookEvents } from "../../generated/webhooks.ts";
import orderSchema from "../../generated/json-schema/Order.json" with { type: "json" };
import shipSchema from "../../generated/json-schema/ShipOrderRequest.json" with { type: "json" };
import updateSchema from "../../generated/json-schema/UpdateOrderRequest.json" with { type: "json" };

const { components, info, servers, webhooks } = published;
// Read as the generator reads it: an operation that is added is among them.
const document = published as unknown as ContractDocument;
const described = operationsOf(document).filter(({ webhook }) => !webhook);
const deliveryHeaders = webhooks["order.updated"].post.parameters.map(
  ({ $ref }) => at($ref) as { name: string; required?: boolean },
);

/** What the `$ref` of a parameter leads to, and its like. */
function at(pointer: string): unknown {
  return valueAt(published, pointer.slice(1));
}

/** The pointer to a property of a component. */
function property(component: string, name: string): string {
  return `#/components/schemas/${component}/properties/${name}`;
}

/** What the document says of something, in one line. */
function textOf(pointer: string): string {
  return (at(pointer) as { description: string }).description.replaceAll(/\s+/g, " ");
}

/** Every value of a keyword, anywhere below. */
function* valuesOf(keyword: string, below: unknown): Generator {
  if (typeof below !== "object" || below === null) return;
  for (const [key, value] of Object.entries(below)) {
    if (key === keyword) yield value;
    yield* valuesOf(keyword, value);
  }
}

describe("the published document, for other tools", () => {
  it("says who to ask, and names its server", () => {
    expect(info.contact.name).toBeTruthy();
    expect(servers).toEqual([{ url: "https://production.trackstarhq.com", description: "Production" }]);
  });

  it("names its webhook as the vendor names the event", () => {
    expect(Object.keys(webhooks)).toContain("order.updated");
    for (const name of Object.keys(webhooks)) expect(Object.keys(webhookEvents)).toContain(name);
  });

  it.each(Object.entries(components.schemas))("gives %s its title", (name, schema) => {
    expect(schema.title).toBe(name);
  });

  // Four client generators cannot read a list of types, other than one and null.
  it("writes a tag, which is a string or an object, as two schemas", () => {
    expect(components.schemas.Tag.anyOf.map(({ type }) => type)).toEqual(["string", "object"]);
    const lists = [...valuesOf("type", components.schemas)].filter(Array.isArray);
    expect(lists.filter((types) => types.length > 2 || !types.includes("null"))).toEqual([]);
  });

  it("has no component that is only a part of others, but what it gives them", () => {
    for (const part of ["AddressLines", "EventEnvelope", "ShippedItem"])
      expect(components.schemas).not.toHaveProperty(part);
    expect([...valuesOf("allOf", published)]).toEqual([]);
    expect(components.schemas.PackageLineItem).toMatchObject({
      description: "An item of a package, with its quantity.",
      required: ["inventory_item_id", "quantity"],
      properties: { inventory_item_id: { type: "string" }, lot_id: { type: ["string", "null"] } },
    });
  });

  // Postman, Bruno and Swagger UI send an example as it stands: the second write would be a replay.
  it("has no example of an idempotency key", () => {
    for (const keyword of ["example", "examples", "default"])
      expect([...valuesOf(keyword, components.parameters.IdempotencyKey)]).toEqual([]);
  });

  it("takes a key with every write, and with no read", () => {
    const withKey = described.filter(({ parameters }) => parameters.some(({ name }) => name === "Idempotency-Key"));
    expect(withKey).toEqual(described.filter(({ method }) => method !== "get"));
    expect(withKey.length).toBeGreaterThanOrEqual(3);
  });

  // Mock servers answer a request's example with the response's example of the same name.
  it("gives each example of a request a response by the same name, in the same order", () => {
    const pairs = described.flatMap(({ name, requestBody, answers }) => {
      const [, success] = answers.find(([status]) => status === "200") ?? [];
      const known = Object.keys(jsonBody(success?.content)?.examples ?? {});
      const sent = Object.keys(jsonBody(requestBody?.content)?.examples ?? {});
      return sent.map((example, index) => [`${name} ${example}`, known[index] === example] as const);
    });
    expect(pairs.length).toBeGreaterThan(3);
    expect(pairs.filter(([, isPaired]) => !isPaired)).toEqual([]);
  });

  it("promises X-Request-Id on every response", () => {
    for (const { name, answers } of described) {
      for (const [status, { headers = {} }] of answers)
        expect(resolve(document, headers["X-Request-Id"] ?? {}), `${name} ${status}`).toMatchObject({ required: true });
    }
  });

  it("has both families of a delivery's headers and requires neither, as either will do", () => {
    const names = ["svix", "webhook"].flatMap((family) =>
      ["id", "timestamp", "signature"].map((part) => `${family}-${part}`),
    );
    expect(deliveryHeaders.map(({ name }) => name)).toEqual(names);
    expect(deliveryHeaders.filter(({ required }) => required)).toEqual([]);
  });

  it("writes examples where OpenAPI tools look for them, and JSON Schemas where theirs do", () => {
    expect([...valuesOf("examples", components.schemas)]).toEqual([]);
    expect([...valuesOf("example", components.schemas)].length).toBeGreaterThan(100);
    expect([...valuesOf("example", orderSchema)]).toEqual([]);
    expect([...valuesOf("examples", orderSchema)].length).toBeGreaterThan(50);
  });
});

it.each([
  ["the document", components.schemas],
  ["the JSON Schema of an update", updateSchema.$defs],
  ["the JSON Schema of a shipment", shipSchema.$defs],
])("each closed list of values has a name of its own in %s", (_where, schemas: Record<string, object>) => {
  const lists = Object.entries(schemas).flatMap(([name, schema]) => [...valuesOf("enum", schema)].map(() => name));
  expect(lists.length).toBeGreaterThan(0);
  for (const name of lists) expect(name).toMatch(/^Known[A-Z]/);
});

describe("its descriptions", () => {
  it.each(components.schemas.KnownOrderStatus.enum)("define the status %s", (status) => {
    expect(components.schemas.OrderStatus.description).toMatch(new RegExp(`^- \`${status}\`: \\w`, "m"));
  });

  // The source of each fact is in docs/facts.md: test/docs/facts.test.ts.
  it.each([
    [property("Order", "third_party_freight_account_number"), /\binferred\b/],
    [property("Order", "first_party_freight_account_number"), /\binferred\b/],
    [property("Order", "is_third_party_freight"), /\binferred\b/],
    [property("LineItem", "discount_amount"), /\binferred\b/],
    ["#/info", /A 4xx with `origin: integration`.*whatever its/],
    ["#/info", /texts of `error` in the examples are ours/],
    ["#/components/responses/BadRequest", /`origin: integration`/],
    ["#/components/responses/NotFound", /`origin: integration`/],
    ["#/components/responses/Conflict", /`origin: integration`/],
    ["#/components/responses/UnprocessableEntity", /`origin: integration`/],
    ["#/components/parameters/IdempotencyKey", /24 hours from the first request/],
    ["#/components/parameters/IdempotencyKey", /15 minutes/],
    ["#/components/parameters/IdempotencyKey", /fields in another order/],
    ["#/components/responses/Conflict", /15 minutes/],
    ["#/webhooks/order.updated/post", /at once.*hourly/],
    ["#/webhooks/order.updated/post", /Svix's documented default.*5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours/],
    ["#/webhooks/order.updated/post", /2 hours, 5 hours, 10 hours and 10 hours/],
    ["#/paths/~1wms~1orders~1{order_id}~1shipments/post", /marks the order as fulfilled/],
    ["#/components/schemas/ShipmentMeasurements", /collapsed.*OpenAPI document/],
    [property("Order", "warehouse_customer_id"), /GET \/wms\/warehouse-customers\//],
    [property("Order", "warehouse_id"), /GET \/wms\/warehouses\//],
    [property("Order", "shipping_method_id"), /GET \/wms\/shipping-methods/],
    [property("Order", "tags"), /`key:value`/],
    [property("LineItem", "product_id"), /GET \/wms\/products\//],
    [property("ShipOrderRequest", "warehouse_id"), /GET \/wms\/wareh/],
    [property("ShipOrderRequest", "carrier_id"), /wins over.*`carrier_name`/],
    [property("UpdateOrderRequest", "shipping_method_id"), /`shipping_method_name`/],
    [property("UpdateOrderLineItem", "discount_amount"), /one unit/],
  ])("%s says %s", (pointer, text) => {
    expect(textOf(pointer)).toMatch(text);
  });

  it("lead to the vendor's page of each operation and of the webhook", () => {
    const pages = operationsOf(document).map(({ operation }) => operation.externalDocs?.url);
    for (const page of pages) expect(page).toMatch(/^https:\/\/docs\.trackstarhq\.com\/./);
    expect(new Set(pages).size).toBe(pages.length);
  });
});
