import fc from "fast-check";
import { ContractError, createClient, type Integration } from "trackstar-orders-contract";
import { ongoingWms } from "trackstar-orders-contract/integrations/ongoing-wms";
import { packiyo } from "trackstar-orders-contract/integrations/packiyo";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipment, anUpdateOrderRequest } from "trackstar-orders-contract/testing";
import { integrationFromWriteInfo } from "trackstar-orders-contract/write-info";
import { describe, expect, it } from "vitest";
import { updateOrderResponse } from "../../generated/examples.ts";
import { secrets, thrownBy } from "../support/calls.ts";
import { mutation } from "../support/mutations.ts";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";
import { writeInfoOf, writeInfoWith } from "../support/write-info.ts";

const ongoing = writeInfoOf("Ongoing WMS", "Ongoing");
const ofPackiyo = writeInfoOf("Packiyo", "Packiyo");
const name = "ongoing";
const fromWriteInfo = (document: unknown) => integrationFromWriteInfo(document, { name });

/** What a client says of a body before it sends it: issues, or fields that the integration does not list. */
async function verdictOf(integration: Integration, operation: "updateOrder" | "shipOrder", body: object) {
  const found: string[] = [];
  const client = createClient({
    ...secrets,
    integration,
    fetch: async () => Response.json(updateOrderResponse),
    onUnknownFields: (fields) => void found.push(...fields),
  });
  try {
    await client[operation]("order_id", body);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    found.push(...error.issues.map(({ path, keyword, message }) => `${path} ${keyword} ${message}`));
  }
  return found.sort();
}

/** An issue with the listed values in order: the vendor's list and ours may differ in it. */
function inAnyOrder(issue: string): string {
  return issue.includes(" enum ")
    ? issue
        .split(/[\s,]+/)
        .sort()
        .join(" ")
    : issue;
}

/** The message for a field `a` in an update. */
async function issueOf(document: unknown, a: unknown) {
  return verdictOf(fromWriteInfo(document), "updateOrder", { a });
}

describe("an integration from write-info gives the verdicts of the compiled one", () => {
  it.each([
    ["Ongoing WMS", "updateOrder", ongoingWms, ongoing, anUpdateOrderRequest(ongoingWms)],
    ["Packiyo", "updateOrder", packiyo, ofPackiyo, anUpdateOrderRequest(packiyo)],
    ["Packiyo", "shipOrder", packiyo, ofPackiyo, aShipment(packiyo)],
  ] as const)("%s, %s", async (_title, operation, compiled: Integration, document, whole) => {
    const read = integrationFromWriteInfo(document, { name: compiled === ongoingWms ? "ongoing" : "packiyo" });
    expect(await verdictOf(read, operation, whole)).toEqual([]);
    const body = mutation(whole).filter((value) => typeof value === "object" && value !== null);
    const property = fc.asyncProperty(body, async (changed) => {
      const verdicts = [await verdictOf(read, operation, changed), await verdictOf(compiled, operation, changed)];
      const [byDocument, byPackage] = verdicts.map((found) => found.map(inAnyOrder));
      expect(byDocument).toEqual(byPackage);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

it("has an example that it takes itself, with every field", async () => {
  for (const document of [ongoing, ofPackiyo]) {
    const integration = integrationFromWriteInfo(document, { name: document === ongoing ? "ongoing" : "packiyo" });
    expect(await verdictOf(integration, "updateOrder", anUpdateOrderRequest(integration))).toEqual([]);
    expect(await verdictOf(integration, "shipOrder", aShipment(integration))).toEqual([]);
  }
  const fields = Object.keys(anUpdateOrderRequest(fromWriteInfo(ongoing))).sort();
  expect(fields).toEqual(
    Object.keys(ongoing.components.schemas["UpdatewmsOrderOngoingSchema"]?.properties ?? {}).sort(),
  );
});

describe("the connection's own values", () => {
  const own = writeInfoWith({ type: "string", enum: ["dhl", "ups"], description: "Specific to your connection" });

  it("are enforced by the client", async () => {
    expect(await issueOf(own, "dhl")).toEqual([]);
    expect(await issueOf(own, "fedex")).toEqual(['/a enum must be one of "dhl", "ups"']);
  });

  it("are enforced by the sandbox, in the integration's name", async () => {
    const call = callerOf(createSandbox({ integration: fromWriteInfo(own) }).fetch);
    expect((await call("PUT", paths.update, { body: { a: "ups" } })).status).toBe(200);
    const refused = await call("PUT", paths.update, { body: { a: "fedex" } });
    expect(refused.status).toBe(422);
    expect(await errorOf(refused)).toMatchObject({
      origin: "integration",
      detail: { json: { a: ['must be one of "dhl", "ups"'] } },
    });
  });

  it("are not the text that asks for the access token", async () => {
    const unconnected = writeInfoWith({ type: "string", enum: ["Connect an account to see available carriers"] });
    expect(await issueOf(unconnected, "dhl")).toEqual([]);
    expect(await issueOf(unconnected, 7)).toEqual(["/a type must be string, but is number"]);
  });
});

it("an update with a field named id leaves the order's own id alone, in the sandbox", async () => {
  const text = JSON.stringify(writeInfoWith({ type: "string" })).replaceAll('"a":', '"id":');
  const sandbox = createSandbox({ integration: fromWriteInfo(JSON.parse(text)) });
  expect((await callerOf(sandbox.fetch)("PUT", paths.update, { body: { id: "another" } })).status).toBe(200);
  expect(sandbox.orders.list().map(({ id }) => id)).toEqual(["order_id"]);
});

it("an operation that the document does not list has the base variant, and gets 501 from a sandbox", async () => {
  const integration = fromWriteInfo(ongoing);
  expect(integration).toMatchObject({ name, title: name, unlisted: ["shipOrder"] });
  const response = await callerOf(createSandbox({ integration }).fetch)("POST", paths.ship, { body: {} });
  expect(response.status).toBe(501);
  expect(await errorOf(response)).toEqual({ error: "Endpoint ship_order is not implemented for ongoing" });
  expect(await verdictOf(integration, "shipOrder", {})).toEqual([]);
  expect(integrationFromWriteInfo(ofPackiyo, { name: "packiyo" })).not.toHaveProperty("unlisted");
});

it("names that are often written for others are refused, with the right one", async () => {
  const whole = anUpdateOrderRequest(fromWriteInfo(ongoing));
  const body = {
    ...whole,
    ship_to_address: { ...anUpdateOrderRequest(ongoingWms).ship_to_address, zip_code: "10001" },
  };
  expect(await verdictOf(fromWriteInfo(ongoing), "updateOrder", body)).toEqual([
    '/ship_to_address/zip_code misnamed is not a field of the contract: write "postal_code"',
  ]);
});

it("a body that is not an object is refused, also where the schema does not say that it is one", async () => {
  const update = { properties: { a: {} } };
  const document = writeInfoWith({}, { Update: update });
  const issues = await verdictOf(fromWriteInfo(document), "updateOrder", []);
  expect(issues).toEqual([" type must be object, but is array"]);
});

it("a required field that is missing is refused before anything is sent, and names the integration", async () => {
  const client = createClient({ ...secrets, integration: fromWriteInfo(ongoing) });
  const error = await thrownBy(client.updateOrder("order_id", {}));
  expect(error).toMatchObject({ outcome: "not-applied", schema: "UpdateOrderRequest of ongoing" });
});

describe("forms that a schema can have", () => {
  const text = { type: "string" };
  it.each<[what: string, schema: unknown, right: unknown, wrong: unknown, issue: string]>([
    ["nullable", { ...text, nullable: true }, null, 7, "/a type must be string or null, but is number"],
    ["a type list", { type: ["string", "null"] }, null, 7, "/a type must be string or null, but is number"],
    ["anyOf with null", { anyOf: [text, { type: "null" }] }, null, 7, "/a type must be string or null, but is number"],
    ["oneOf with null", { oneOf: [{ enum: ["x"] }, { type: "null" }] }, null, "y", '/a enum must be one of "x", null'],
    ["no null", text, "x", null, "/a null must not be null: leave the field out"],
    ["types", { anyOf: [text, { type: "integer" }] }, 7, true, "/a type must be string or integer, but is boolean"],
    ["other unions", { anyOf: [{ const: 1 }, { const: 2 }] }, 2, 3, '/a anyOf breaks the rule "anyOf"'],
    [
      "a date-time",
      { ...text, format: "date-time" },
      "2024-02-29T12:00:00Z",
      "2023-02-29T12:00:00Z",
      "/a format must be an RFC 3339 date-time such as 2022-01-02T05:05:05Z",
    ],
    ["a date", { ...text, format: "date" }, "2024-02-29", "2024-02-30", "/a format must be a date such as 2022-01-02"],
    ["a format that nobody knows", { ...text, format: "carrier" }, "x", 7, "/a type must be string, but is number"],
    [
      "keywords beside a reference",
      { $ref: "#/components/schemas/Text", maxLength: 1 },
      "x",
      "xy",
      "/a maxLength must have at most 1 character(s)",
    ],
    [
      "a field with the name of something inherited",
      { type: "object", properties: { constructor: text } },
      {},
      { constructor: 7 },
      "/a/constructor type must be string, but is number",
    ],
    [
      "a reference in percent-encoding",
      { $ref: "#/components/schemas/Any%20text" },
      "x",
      7,
      "/a type must be string, but is number",
    ],
    [
      "unevaluated fields of one form",
      { type: "object", unevaluatedProperties: { $ref: "#/components/schemas/Text" } },
      { b: "x" },
      { b: 7 },
      "/a/b type must be string, but is number",
    ],
  ])("%s", async (_what, schema, right, wrong, issue) => {
    const document = writeInfoWith(schema, { Text: text, "Any text": text });
    expect(await issueOf(document, right)).toEqual([]);
    expect(await issueOf(document, wrong)).toContain(issue);
  });

  it("parts of allOf are one object, whose fields are listed", async () => {
    const parts = ["b", "c"].map((field) => ({ type: "object", properties: { [field]: text }, required: [field] }));
    const document = writeInfoWith({ allOf: parts, unevaluatedProperties: false });
    expect(await issueOf(document, { b: "x", c: "x", d: "x" })).toEqual(["/a/d"]);
    expect(await issueOf(document, { b: "x" })).toEqual(['/a required lacks the required field "c"']);
    expect(anUpdateOrderRequest(fromWriteInfo(document))).toEqual({ a: { b: "b", c: "c" } });
  });
});

it("a body with thousands of faults has a hundred issues", async () => {
  const document = writeInfoWith({ type: "array", items: { type: "string" } });
  expect(await issueOf(document, Array(5000).fill(7))).toHaveLength(100);
});

const deep = (levels: number): object =>
  levels === 0 ? { type: "string" } : { type: "array", items: deep(levels - 1) };
const withPaths = (put: unknown) => ({ paths: { "/wms/orders/{order_id}": { put } } });
const inContent = (schema: unknown) => withPaths({ requestBody: { content: { "application/json": { schema } } } });
const refersTo = ($ref: string, components = {}) => writeInfoWith({ $ref }, components);
/** Schemas that each refer to the next one twice. */
const doubling = Object.fromEntries(
  Array.from({ length: 19 }, (_, at) => {
    const next = { $ref: `#/components/schemas/S${at + 1}` };
    return [`S${at}`, at === 18 ? { type: "string" } : { type: "object", properties: { x: next, y: next } }];
  }),
);
const hostileField: unknown = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}');

describe("what is not a write-info document is refused with the place", () => {
  const put = "/paths/~1wms~1orders~1{order_id}/put";
  const schema = `${put}/requestBody/content/application~1json/schema`;
  const update = "/components/schemas/Update";
  const a = `${update}/properties/a`;

  it.each<[what: string, document: unknown, path: string, message: RegExp]>([
    ["undefined", undefined, "", /^is not an object: pass the parsed JSON$/],
    ["null", null, "", /^is not an object/],
    ["JSON that was not parsed", JSON.stringify(ongoing), "", /^is not an object/],
    ["a list", [], "", /^is not an object/],
    ["an error body", { error: "Not found" }, "", /^lacks paths/],
    ["inherited paths", Object.create({ paths: {} }), "", /^lacks paths/],
    ["paths that are a list", { paths: [] }, "/paths", /^is not an object$/],
    ["another API", { paths: { "/pets": { get: {} } } }, "/paths", /^lists none of updateOrder, /],
    ["an operation without a body", withPaths({}), put, /^lacks requestBody/],
    ["an operation that is true", withPaths(true), put, /^lacks requestBody/],
    ["a body without JSON", withPaths({ requestBody: { content: {} } }), `${put}/requestBody/content`, /^lacks app/],
    ["a document that was cut off", { paths: ongoing.paths }, `${schema}/$ref`, /^does not lead to an object/],
    ["a schema that is a list", inContent([]), schema, /^is not a schema$/],
    ["a body that is a text", inContent({ type: "string" }), schema, /^is not the schema of an object/],
    ["a field that is true", writeInfoWith(true), a, /^is not a schema$/],
    ["a reference to another file", refersTo("other.json#/X"), `${a}/$ref`, /^does not lead/],
    ["a reference to an address", refersTo("https://example.com/x.json"), `${a}/$ref`, /^does not lead/],
    ["a reference with a malformed escape", refersTo("#/%"), `${a}/$ref`, /^does not lead/],
    ["a reference to what is inherited", refersTo("#/constructor"), `${a}/$ref`, /^does not lead/],
    ["a reference to itself", refersTo(`#${a}`), a, /^leads back to itself$/],
    ["a schema that contains itself", refersTo(`#${update}`), update, /^is nested more than 20 levels deep$/],
    ["a schema that is too deep", writeInfoWith(deep(30)), `${a}${"/items".repeat(20)}`, /more than 20 levels/],
    ["schemas without end", refersTo("#/components/schemas/S0", doubling), "/components/schemas/S16", /more than 2000/],
    ["a type that is none", writeInfoWith({ type: "text" }), a, /^is refused by Ajv: .*type must be/],
    ["fields that are a list", writeInfoWith({ properties: [] }), a, /^is refused by Ajv: .*properties must be/],
    ["a pattern that is none", writeInfoWith({ pattern: "(" }), a, /^is refused by Ajv: .*regular expression/],
    ["an enum that is empty", writeInfoWith({ enum: [] }), a, /^is refused by Ajv: enum must/],
    ["__proto__ as a field", writeInfoWith(hostileField), `${a}/properties/__proto__`, /^is not the name of a field$/],
  ])("%s", (_what, document, path, message) => {
    let error: unknown;
    try {
      fromWriteInfo(document);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ issues: [{ path, message: expect.stringMatching(message) as string }] });
  });

  it("leaves Object.prototype as it was for hostile keywords", () => {
    const hostile: unknown = JSON.parse('{"type":"string","__proto__":{"polluted":true},"constructor":{"x":1}}');
    expect(anUpdateOrderRequest(fromWriteInfo(writeInfoWith(hostile)))).toEqual({ a: "a" });
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("a name", () => {
  it.each([undefined, {}, { name: "" }, { name: 7 }])("is needed: %j", (options) => {
    const read = () => integrationFromWriteInfo(ongoing, options as { name: string });
    expect(read).toThrow(new TypeError("integrationFromWriteInfo: name must be a string that is not empty"));
  });

  it("of another integration is refused with the titles that there are", () => {
    const message = /^integrationFromWriteInfo: name must be .* one is UpdatewmsOrderOngoingSchema$/;
    expect(() => integrationFromWriteInfo(ongoing, { name: "shiphero" })).toThrow(message);
    expect(() => integrationFromWriteInfo(ongoing, { name: "shiphero" })).toThrow(TypeError);
  });

  it("is the only option", () => {
    const options = { name, nam: "x" };
    expect(() => integrationFromWriteInfo(ongoing, options)).toThrow(/unknown option "nam"/);
  });
});
