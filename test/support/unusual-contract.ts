import type { ContractDocument } from "../../scripts/generate/read/document.ts";

/** Puts everything into a contract that YAML allows and that ours happens not to use. */
export function addEverythingUnusual(document: ContractDocument): void {
  const { schemas } = document.components;
  Object.assign(schemas["Order"]?.properties ?? {}, {
    short: { type: "string", minLength: 2, maxLength: 4, pattern: "^[a-z]+$" },
    prices: { type: "array", items: { type: "number", multipleOf: 0.01, minimum: 0 }, uniqueItems: true, maxItems: 3 },
    fixed: { anyOf: [{ type: "string", const: "x" }, { type: "null" }] },
    level: { type: "integer", enum: [1, 2] },
    parent: { $ref: "#/components/schemas/Category" },
    words: {
      type: "object",
      additionalProperties: { type: "array", items: { type: ["array", "null"], items: { type: "string" } } },
    },
    "dashed-name": { type: "string" },
    "`${globalThis.injected = 1}`": { type: "object", additionalProperties: true },
  });
  schemas["Category"] = { type: "object", properties: { parent: { $ref: "#/components/schemas/Category" } } };
  document.components["requestBodies"] = {
    Place: { content: { "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/Address" } } } },
  };
  Object.assign(document.components["responses"] ?? {}, {
    Latest: {
      description: "An address",
      content: {
        "application/json; charset=utf-8": {
          schema: { $ref: "#/components/schemas/Address" },
          example: { city: "New York" },
        },
      },
    },
  });
  const order = { $ref: "#/components/responses/UpdatedOrder" };
  const text = { type: "string" };
  Object.assign(document.paths ?? {}, {
    "/wms/{options}/latest": {
      get: { operationId: "latestThing", responses: { 200: { $ref: "#/components/responses/Latest" } } },
    },
    "/wms/{options}/{class}": {
      parameters: [
        { name: "options", in: "path", required: true, schema: text },
        { name: "class", in: "path", required: true, schema: text },
        { name: "q", in: "query", required: true, schema: text },
      ],
      get: {
        operationId: "findThings",
        deprecated: true,
        parameters: [
          { name: "q", in: "query", schema: { type: ["array", "null"], items: { type: "integer" } } },
          { name: "status", in: "query", schema: { $ref: "#/components/schemas/OrderStatus" } },
        ],
        responses: { "2XX": order },
      },
      post: {
        operationId: "placeThing",
        parameters: [{ $ref: "#/components/parameters/IdempotencyKey" }],
        requestBody: { $ref: "#/components/requestBodies/Place" },
        responses: { 204: { description: "Done" } },
      },
    },
  });
}
