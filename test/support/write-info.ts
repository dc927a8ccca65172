import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import facts from "../fixtures/integrations.json" with { type: "json" };

type Schemas = Readonly<Record<string, SchemaNode>>;

const listed: Readonly<Record<string, { updateOrder?: SchemaNode; shipOrder?: SchemaNode }>> = facts.integrations;

/** In the form of OpenAPI 3.1, and closed at each object, as the vendor's schemas are. */
function published({ nullable, ...schema }: SchemaNode): SchemaNode {
  const { properties, items, type = [] } = schema;
  const inner = Object.entries(properties ?? {}).map(([name, child]) => [name, published(child)] as const);
  return {
    ...schema,
    ...(nullable === true && { type: [type, "null"].flat() }),
    ...(nullable === true && schema.enum && { enum: [...schema.enum, null] }),
    ...(properties && { properties: Object.fromEntries(inner), additionalProperties: false }),
    ...(items && { items: published(items) }),
  };
}

const titled = (schemas: Schemas) =>
  Object.fromEntries(Object.entries(schemas).map(([title, schema]) => [title, { title, ...schema }]));

const operation = (title: string) => ({
  requestBody: { content: { "application/json": { schema: { $ref: `#/components/schemas/${title}` } } } },
});

/** The paths that lead to the schemas of these titles. */
function pathsTo({ update, ship }: { update?: string | undefined; ship?: string | undefined }) {
  return {
    // It lists every write, also those that this contract does not have.
    "/wms/orders": { post: operation("CreatewmsOrderSchema") },
    ...(update !== undefined && { "/wms/orders/{order_id}": { put: operation(update) } }),
    "/wms/orders/{order_id}/cancel": { put: {} },
    ...(ship !== undefined && { "/wms/orders/{order_id}/shipments": { post: operation(ship) } }),
  };
}

/**
 * A response of the vendor's `write-info` endpoint, in its documented form, with the documented fields of a system.
 *
 * @param title As the vendor's document of October 2025 calls the system.
 * @param word As the titles of its schemas have it.
 */
export function writeInfoOf(title: string, word: string) {
  const { updateOrder, shipOrder } = listed[title] ?? {};
  const update = updateOrder && `UpdatewmsOrder${word}Schema`;
  const ship = shipOrder && `CreatewmsShipment${word}Schema`;
  return {
    openapi: "3.1.0",
    info: { title: "Trackstar write info", version: "1.0.0" },
    paths: pathsTo({ update, ship }),
    components: {
      schemas: titled({
        CreatewmsOrderSchema: { type: "object", properties: {} },
        ...(update !== undefined && { [update]: published(updateOrder ?? {}) }),
        ...(ship !== undefined && { [ship]: published(shipOrder ?? {}) }),
      }),
    },
  };
}

/** A document whose update takes one field, `a`. */
export function writeInfoWith(a: unknown, components: object = {}) {
  const schema = { title: "UpdatewmsOrderOngoingSchema", type: "object", properties: { a } };
  return { paths: pathsTo({ update: "Update" }), components: { schemas: { Update: schema, ...components } } };
}
