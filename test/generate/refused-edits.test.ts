import { beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/generate/contract.ts";
import { bundle } from "../../scripts/generate/read/bundle.ts";
import { generate } from "../../scripts/generate.ts";
import { withEdits } from "../support/yaml-edits.ts";
import type { Edit } from "../support/yaml-edits.ts";

/** What a maintainer tries, the edit, and what is said of it: the place, what is wrong, the cure. */
type Refusal = readonly [what: string, said: string, ...edits: Edit[]];

const main = "openapi.yaml";
const key = { $ref: "parameters.yaml#/IdempotencyKey" };
const id = { $ref: "parameters.yaml#/OrderId" };
const done = { 204: { description: "Done" } };
const text = { type: "string", example: "text", description: "Text." };

/** A new operation at a path of its own. */
function operation(method: string, path: string, value: object): Edit {
  const keys = method === "get" ? [] : [key];
  return [main, ["paths", path, method], { operationId: `${method}Odd`, parameters: keys, responses: done, ...value }];
}

/** A field of the order. */
const field = (name: string, schema: unknown): Edit => ["schemas/Order.yaml", ["properties", name], schema];
const inOrder = (name: string) => `openapi/schemas/Order.yaml#/properties/${name}`;

const ofSchemas: Refusal[] = [
  ["a boolean schema", `${inOrder("any")}: a schema must be a mapping: for any value write {}`, field("any", true)],
  ["a boolean branch", `${inOrder("b")}/anyOf/0: a schema must be a mapping`, field("b", { anyOf: [true, text] })],
  [
    "a keyword of OpenAPI 3.0",
    `${inOrder("n")}: the keyword "nullable" is not supported: write type: [string, "null"]`,
    field("n", { ...text, nullable: true }),
  ],
  [
    "a bound beside $ref",
    `${inOrder("r")}: minLength beside $ref would be lost: put it into`,
    field("r", { $ref: "./OrderStatus.yaml", minLength: 2 }),
  ],
  [
    "an enum value twice",
    `${inOrder("e")}/enum/1: "a" is listed twice: take one out`,
    field("e", { ...text, enum: ["a", "a"] }),
  ],
  [
    "an enum value of another type",
    `${inOrder("t")}/enum/0: "1" is not of the type integer: mend the value`,
    field("t", { type: "integer", enum: ["1"] }),
  ],
  [
    "an enum without the null of its type",
    `${inOrder("z")}: the type includes null and the enum does not: list null`,
    field("z", { type: ["string", "null"], enum: ["a"] }),
  ],
  ["an empty enum", `${inOrder("y")}: an enum needs at least one value`, field("y", { type: "string", enum: [] })],
  [
    "a pattern that is not one",
    `${inOrder("p")}/pattern: is not a regular expression of JavaScript`,
    field("p", { ...text, pattern: "(" }),
  ],
  [
    "a name that every object has",
    `${inOrder("constructor")}: every object of JavaScript has "constructor"`,
    field("constructor", text),
  ],
  [
    "a const of another type",
    `${inOrder("c")}: const 1 is not of the type string`,
    field("c", { type: "string", const: 1 }),
  ],
  [
    "properties of a string",
    `${inOrder("s")}: properties are of an object: write type: object`,
    field("s", { type: "string", properties: {} }),
  ],
  [
    "an integer or a number",
    `${inOrder("u")}: anyOf is supported as`,
    field("u", { anyOf: [{ type: "integer", minimum: 1 }, { type: "number" }] }),
  ],
  [
    "a slip in an extension",
    'RequestChannel.yaml: x-mistaken-name means nothing here. Did you mean "x-mistaken-names"?',
    ["schemas/RequestChannel.yaml", ["x-mistaken-name"], {}],
  ],
  [
    "an extension of another form",
    "RequestAddress.yaml#/x-documented-names: must be array",
    ["schemas/RequestAddress.yaml", ["x-documented-names"], "phone"],
  ],
];

const ofMalformed: Refusal[] = [
  ["a bound that is text", `${inOrder("m")}/minLength: must be integer`, field("m", { ...text, minLength: "3" })],
  [
    "required that is no list",
    "openapi/schemas/Tag.yaml#/required: must be array",
    ["schemas/Tag.yaml", ["required"], "id"],
  ],
];

const ofDefaults: Refusal[] = [
  [
    "a default of another type",
    `${inOrder("i")}/default: "low" must be integer: mend the default`,
    field("i", { type: "integer", default: "low" }),
  ],
  [
    "a default that the enum lacks",
    `${inOrder("d")}/default: "c" must be equal to one of`,
    field("d", { ...text, enum: ["a"], default: "c" }),
  ],
  [
    "a default behind a reference",
    `${inOrder("st")}/default: "gone" must be equal`,
    field("st", { $ref: "./OrderStatus.yaml", default: "gone" }),
  ],
];

const ofParts: Refusal[] = [
  [
    "parts of two types",
    "openapi/schemas/Odd.yaml: allOf: a part must be an object schema",
    ["schemas/Odd.yaml", [], { allOf: [{ type: "object", properties: {} }, { type: "string" }] }],
    field("odd", { $ref: "./Odd.yaml" }),
  ],
  [
    "a type beside allOf",
    "openapi/schemas/Other.yaml: beside allOf: the type must be object",
    ["schemas/Other.yaml", [], { type: "string", allOf: [{ type: "object" }] }],
    field("other", { $ref: "./Other.yaml" }),
  ],
  [
    "parts that contradict each other",
    "openapi/schemas/Both.yaml: allOf: a is another schema in another part: let one of them have it",
    [
      "schemas/Both.yaml",
      [],
      {
        allOf: [
          { type: "object", properties: { a: text } },
          { type: "object", properties: { a: { type: "integer" } } },
        ],
      },
    ],
    field("both", { $ref: "./Both.yaml" }),
  ],
];

const ofOperations: Refusal[] = [
  ...["then", "constructor", "toString", "toJSON", "delete"].map((name): Refusal => [
    `the operationId ${name}`,
    `openapi/openapi.yaml: put /wms/${name}: ${name} cannot be a method: choose another operationId`,
    operation("put", `/wms/${name}`, { operationId: name }),
  ]),
  ...["__proto__", "update-order", "UpdateOrders"].map((name): Refusal => [
    `the operationId ${name}`,
    `openapi/openapi.yaml: put /wms/${name}: the operationId ${name} names a method: write it like updateOrder`,
    operation("put", `/wms/${name}`, { operationId: name }),
  ]),
  [
    "an operation without credentials",
    "put /wms/open, security: every call has the credentials of the root: take it out",
    operation("put", "/wms/open", { operationId: "open", security: [] }),
  ],
  [
    "a scheme that no call needs",
    "openapi/openapi.yaml: security must be one requirement that names every security scheme",
    [main, ["components", "securitySchemes", "other"], { type: "apiKey", in: "header", name: "x-other" }],
  ],
  [
    "a credential in a query",
    "openapi/openapi.yaml: securitySchemes/inQuery must be of type apiKey in a header",
    [main, ["components", "securitySchemes", "inQuery"], { type: "apiKey", in: "query", name: "key" }],
  ],
  [
    "a server with a variable",
    "openapi/openapi.yaml: servers/1: https://{region}.example.com has a variable: write each address out",
    [main, ["servers", 1], { url: "https://{region}.example.com", variables: { region: { default: "eu" } } }],
  ],
  [
    "a server with a slash at its end",
    "openapi/openapi.yaml: servers/2: https://example.com/ must be an https address without a slash",
    [main, ["servers", 2], { url: "https://example.com/" }],
  ],
  [
    "a server of one path",
    "openapi/openapi.yaml: /wms/elsewhere: servers of one path would be lost: write them at the root",
    operation("put", "/wms/elsewhere", { operationId: "elsewhere", servers: [{ url: "https://example.com" }] }),
  ],
  [
    "a cookie",
    "put /wms/cookie, parameters: session: a method has no place for a cookie: take it out",
    operation("put", "/wms/cookie", {
      operationId: "cookie",
      parameters: [key, { name: "session", in: "cookie", schema: text }],
    }),
  ],
  [
    "a required header",
    "put /wms/header, parameters: x-reason: a method has no place for a required header: make it optional",
    operation("put", "/wms/header", {
      operationId: "header",
      parameters: [key, { name: "x-reason", in: "header", required: true, schema: text }],
    }),
  ],
  [
    "a query that is an object",
    "get /wms/filter, parameters: filter: a query parameter needs a type, and cannot be an object",
    operation("get", "/wms/filter", {
      operationId: "filter",
      parameters: [{ name: "filter", in: "query", schema: { type: "object" } }],
    }),
  ],
  [
    "another style",
    "get /wms/style, parameters: ids: explode is not supported: a list is written as one parameter for each value",
    operation("get", "/wms/style", {
      operationId: "style",
      parameters: [{ name: "ids", in: "query", explode: false, schema: { type: "array", items: text } }],
    }),
  ],
  [
    "a key on a read",
    "get /wms/keyed, parameters: a read has no Idempotency-Key: take it out",
    operation("get", "/wms/keyed", { operationId: "keyed", parameters: [key] }),
  ],
  [
    "a write without a key",
    "post /wms/keyless, parameters: a write carries an Idempotency-Key: add - $ref: parameters.yaml#/IdempotencyKey",
    operation("post", "/wms/keyless", { operationId: "keyless", parameters: [] }),
  ],
  [
    "parameters of one argument",
    "put /wms/{order_id}/{orderId}: the parameters order_id and orderId would both be the argument orderId: rename one",
    operation("put", "/wms/{order_id}/{orderId}", {
      operationId: "twice",
      parameters: [key, id, { ...text, name: "orderId", in: "path", required: true, schema: text }],
    }),
  ],
  [
    "a parameter in part of a segment",
    'put /wms/{a}-{b}: "{a}-{b}" is not supported: a parameter is a whole segment',
    operation("put", "/wms/{a}-{b}", { operationId: "partial" }),
  ],
  [
    "a parameter that the path lacks",
    "put /wms/lacking, parameters: order_id is not in the path: write {order_id} there",
    operation("put", "/wms/lacking", { operationId: "lacking", parameters: [key, id] }),
  ],
  [
    "a request that is CSV",
    "post /wms/csv, requestBody: text/csv is not supported, only application/json: take it out",
    operation("post", "/wms/csv", { operationId: "csv", requestBody: { content: { "text/csv": { schema: text } } } }),
  ],
  [
    "a response that is text, too",
    "put /wms/text, responses/404: text/plain is not supported, only application/json",
    operation("put", "/wms/text", {
      operationId: "text",
      responses: { ...done, 404: { description: "No", content: { "text/plain": {} } } },
    }),
  ],
  [
    "a body without a name",
    "post /wms/inline, requestBody: the schema is written in place: make it a component",
    operation("post", "/wms/inline", {
      operationId: "inline",
      requestBody: { content: { "application/json": { schema: { type: "object" } } } },
    }),
  ],
  [
    "a body of a read",
    "get /wms/body, requestBody: a get has no body: take it out, or change the method",
    operation("get", "/wms/body", {
      operationId: "body",
      requestBody: { content: { "application/json": { schema: { $ref: "schemas/RequestChannel.yaml" } } } },
    }),
  ],
  [
    "successes of two types",
    "put /wms/two, responses: a method resolves to one type: give 200 and 204 the same component",
    operation("put", "/wms/two", {
      operationId: "two",
      responses: { ...done, 200: { $ref: "responses/UpdatedOrder.yaml" } },
    }),
  ],
  [
    "an operation without a success",
    "put /wms/failing documents no success: write its 2xx response",
    operation("put", "/wms/failing", {
      operationId: "failing",
      responses: { default: { $ref: "responses/NotFound.yaml" } },
    }),
  ],
  [
    "a status that is none",
    "put /wms/status, responses/2xx: write a status such as 404, a range such as 4XX, or default",
    operation("put", "/wms/status", { operationId: "status", responses: { ...done, "2xx": { description: "Done" } } }),
  ],
  [
    "a callback",
    "put /wms/callback, callbacks would be lost: write them under webhooks",
    operation("put", "/wms/callback", { operationId: "callback", callbacks: {} }),
  ],
  [
    "a header without a type",
    "put /wms/untyped, responses/204/headers/X-Odd: a header is a string, an integer, a number or a boolean",
    operation("put", "/wms/untyped", {
      operationId: "untyped",
      responses: { 204: { description: "Done", headers: { "X-Odd": { schema: {} } } } },
    }),
  ],
  [
    "a header of two types",
    "put /wms/retry, responses/204/headers/retry-after: retry-after is string here and integer elsewhere: give it one type",
    operation("put", "/wms/retry", {
      operationId: "retry",
      responses: { 204: { description: "Done", headers: { "retry-after": { schema: { type: "string" } } } } },
    }),
  ],
  [
    "two webhooks of one event",
    "openapi/schemas/OrderUpdatedEvent.yaml: order.updated is the event_type of two webhooks: give each its own",
    [
      main,
      ["webhooks", "order.changed"],
      {
        post: {
          operationId: "orderChanged",
          requestBody: { content: { "application/json": { schema: { $ref: "schemas/OrderUpdatedEvent.yaml" } } } },
          responses: done,
        },
      },
    ],
  ],
  [
    "a rate that is none",
    "openapi/openapi.yaml#/x-calls-per-second/read: must be number",
    [main, ["x-calls-per-second", "read"], "ten"],
  ],
  [
    "a slip in an extension of the root",
    'openapi/openapi.yaml: x-refused-in-write means nothing here. Did you mean "x-refused-in-writes"?',
    [main, ["x-refused-in-write"], []],
  ],
  [
    "a name that the values of an enum have",
    "openapi/schemas/KnownOrderType.yaml: KnownOrderType will be the name of the values of OrderType",
    ["schemas/KnownOrderType.yaml", [], text],
    field("known", { $ref: "./KnownOrderType.yaml" }),
  ],
  [
    "two enums of one name",
    "the enum would be called KnownOrderKindOf, as the one of",
    field("kind_of", { ...text, enum: ["a"] }),
    field("kindOf", { ...text, enum: ["b"] }),
  ],
  [
    "a file name that is not a type",
    "openapi/schemas/gift-note.yaml: the file's name becomes a type: write it like UpdateOrderRequest",
    ["schemas/gift-note.yaml", [], text],
    field("note", { $ref: "./gift-note.yaml" }),
  ],
  [
    "a reference into a file",
    "openapi/schemas/carrier_id.yaml: the file's name becomes a type: write it like UpdateOrderRequest, and refer to whole files only",
    field("part", { $ref: "./Package.yaml#/properties/carrier_id" }),
  ],
  [
    "a required field that is not there",
    'openapi/schemas/RequestChannel.yaml: "sttus" is required but is not a property: add it, or take it out',
    ["schemas/RequestChannel.yaml", ["required"], ["sttus"]],
  ],
  [
    "an enum in both directions",
    "openapi/schemas/Tag.yaml holds an enum and is used in requests and in responses",
    ["schemas/Tag.yaml", [], { type: "object", properties: { kind: { type: "string", enum: ["a"] } } }],
  ],
];

// Each step looks at a document that passed the one before, so each list is tried together, in one copy.
describe.each([
  ["schemas", ofSchemas],
  ["malformed schemas", ofMalformed],
  ["defaults", ofDefaults],
  ["allOf", ofParts],
  ["operations and names", ofOperations],
])("an edit of %s that would be generated wrong is refused, with the place and the cure:", (_of, refusals) => {
  let lines: string[] = [];
  beforeAll(async () => {
    const edits = refusals.flatMap(([, , ...own]) => own);
    const message = await withEdits(edits, async (folder) => {
      const document = await bundle(folder);
      return messageOf(() => readContract(document));
    });
    lines = message.split("\n- ").slice(1);
  });

  it.each(refusals.map(([what, said]) => ({ what, said })))("$what", ({ said }) => {
    expect(
      lines.filter((line) => line.includes(said)),
      lines.join("\n"),
    ).toHaveLength(1);
  });

  it("and nothing else is", () => {
    expect(lines.filter((line) => !refusals.some(([, said]) => line.includes(said)))).toEqual([]);
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

it("bodies of an integration for operations that share one are refused, with the place and the cure", async () => {
  const edits: Edit[] = [
    operation("put", "/wms/orders/{order_id}/draft", {
      operationId: "draftOrder",
      parameters: [key, id],
      requestBody: { content: { "application/json": { schema: { $ref: "schemas/UpdateOrderRequest.yaml" } } } },
    }),
    ["integrations/shiphero.yaml", ["draftOrder"], { type: "object", properties: { note: text } }],
  ];
  await expect(withEdits(edits, generate)).rejects.toThrow(
    "openapi/integrations/shiphero.yaml: updateOrder and draftOrder share UpdateOrderRequest, so they take the same body: write one of them only",
  );
});
