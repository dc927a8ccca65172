import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import { importIntegration } from "../../scripts/integrations/import-integration.ts";
import { readIntegrations } from "../../scripts/integrations/read-integrations.ts";
import { openapi, published } from "../support/integrations.ts";
import { writeInfoOf, writeInfoWith } from "../support/write-info.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const folder = await folderForTests("import");
await cp(openapi, folder, { recursive: true });

// The files that tests write.
afterEach(async () => {
  await cp(join(openapi, "integrations/shiphero.yaml"), join(folder, "integrations/shiphero.yaml"));
  await rm(join(folder, "integrations/new-depot.yaml"), { force: true });
});

const yamlOf = (name: string, from = folder) => readFile(join(from, "integrations", `${name}.yaml`), "utf8");
const importFragment = (fragment: unknown, title?: string) =>
  importIntegration(folder, JSON.stringify(fragment), { title });

const { updateOrder: listedUpdate, shipOrder: listedShipment } = published["ShipHero"] ?? {};
const shipHero = { title: "ShipHero", updateOrder: listedUpdate, shipOrder: listedShipment };

/** The fragment of ShipHero with fields of one of its bodies added, replaced, or taken out if they are undefined. */
const withFields = (operationId: "updateOrder" | "shipOrder", fields: Record<string, SchemaNode | undefined>) => {
  const body = shipHero[operationId];
  return { ...shipHero, [operationId]: { ...body, properties: { ...body?.properties, ...fields } } };
};
const { packing_note: note, status, labels } = listedUpdate?.properties ?? {};
const weighed = { ...labels?.items, properties: { ...labels?.items?.properties, weight: { type: "number" } } };

it.each(Object.entries(published))("importing what the vendor lists for %s changes nothing", async (title, bodies) => {
  const { name, changes } = importFragment({ title, ...bodies });
  expect(changes).toEqual([]);
  expect(await yamlOf(name)).toBe(await yamlOf(name, openapi));
});

describe("what changed is printed", () => {
  it.each<[what: string, fragment: unknown, changes: string[]]>([
    ["a new field", withFields("shipOrder", { seal: { type: "string" } }), ["/shipOrder/seal: added (string)"]],
    ["a field that is gone", withFields("shipOrder", { label_url: undefined }), ["/shipOrder/label_url: removed"]],
    [
      "another type",
      withFields("updateOrder", { packing_note: { type: "integer" } }),
      ["/updateOrder/packing_note: type string → integer"],
    ],
    [
      "null as a value",
      withFields("updateOrder", { packing_note: { ...note, nullable: true } }),
      ['/updateOrder/packing_note: type string → ["string","null"]'],
    ],
    [
      "required fields",
      { ...shipHero, shipOrder: { ...listedShipment, required: ["measurements", "warehouse_id", "tracking_number"] } },
      ["/shipOrder/tracking_number: now required", "/shipOrder/shipping_cost: no longer required"],
    ],
    [
      "the values of an enum",
      withFields("updateOrder", { status: { ...status, enum: ["open", "packed"] } }),
      [
        '/updateOrder/status: the value "open" added',
        '/updateOrder/status: the value "packed" added',
        '/updateOrder/status: the value "fulfilled" removed',
      ],
    ],
    [
      "a field of an item",
      withFields("updateOrder", { labels: { ...labels, items: weighed } }),
      ["/updateOrder/labels/*/weight: added (number)"],
    ],
    ["a body that is gone", { title: "ShipHero", updateOrder: shipHero.updateOrder }, ["/shipOrder: removed"]],
    ["another source", { ...shipHero, source: "another document" }, ["/source: another document"]],
  ])("%s", async (_what, fragment, changes) => {
    expect(importFragment(fragment).changes).toEqual(changes);
    expect(importFragment(fragment).changes).toEqual([]);
    readIntegrations(folder);
  });
});

it("descriptions, examples and comments that were written here stay", async () => {
  const written = (await yamlOf("shiphero")).replace(
    "    packing_note:\n",
    "    # Seen on the packing slip.\n    packing_note:\n",
  );
  await writeFile(join(folder, "integrations/shiphero.yaml"), written);
  importFragment(withFields("updateOrder", { packing_note: { ...note, maxLength: 99 } }));
  const [before, after] = [written, await yamlOf("shiphero")].map((text) => text.split("\n"));
  expect(after?.filter((line) => !before?.includes(line))).toEqual(["      maxLength: 99"]);
  expect(before?.filter((line) => !after?.includes(line))).toEqual([]);
});

it("a field that comes to differ from the base contract is written out, without what is no longer true", async () => {
  importFragment(withFields("shipOrder", { carrier_id: { type: "string", enum: ["ups", "usps"] } }));
  expect(await yamlOf("shiphero")).toContain(
    "    carrier_id:\n      type: string\n      enum: [ups, usps]\n      example: ups\n",
  );
});

it("a new system is written with references to what it shares, and says what is not documented", async () => {
  const { name, changes } = importFragment({
    title: "New Depot (Old Name)",
    shipOrder: {
      type: "object",
      properties: { tracking_number: { type: "string", description: "Theirs" }, dock: { type: "integer" } },
      required: ["dock"],
      additionalProperties: false,
    },
  });
  expect(name).toBe("new-depot");
  expect(changes).toEqual(["/title: New Depot (Old Name)", "/shipOrder: added (tracking_number, dock)"]);
  expect(await yamlOf("new-depot")).toBe(`title: New Depot (Old Name)
shipOrder:
  type: object
  required: [dock]
  properties:
    tracking_number: { $ref: ../schemas/ShipOrderRequest.yaml#/properties/tracking_number }
    dock:
      type: integer
      description: Not documented.
      example: 1
`);
  const depot = readIntegrations(folder).find((found) => found.name === "new-depot");
  expect(depot).toMatchObject({
    exportName: "newDepot",
    title: "New Depot (Old Name)",
    source: expect.stringMatching("October 2025"),
  });
});

const withBodies = (update: unknown, ship: unknown) => ({
  openapi: "3.0.3",
  paths: {
    "/wms/orders/{order_id}": { put: { requestBody: { content: { "application/json": { schema: update } } } } },
    "/wms/orders/{order_id}/shipments": {
      post: { requestBody: { content: { "application/json": { schema: ship } } } },
    },
  },
  components: { schemas: { Shipment: { ...listedShipment, title: "ShipHero" } } },
});

describe("an OpenAPI document", () => {
  it("is taken with one titled schema in each body, in place or by reference", () => {
    const document = withBodies({ ...listedUpdate, title: "ShipHero" }, { $ref: "#/components/schemas/Shipment" });
    expect(importFragment(document, undefined)).toEqual({ name: "shiphero", changes: [], notes: [] });
  });

  it("is taken with a union of titled schemas, one of which is named", () => {
    const titled = Object.entries(published).flatMap(([title, { updateOrder }]) =>
      updateOrder ? [{ ...updateOrder, title }] : [],
    );
    const document = withBodies({ oneOf: titled }, { anyOf: [{ ...listedShipment, title: "ShipHero" }] });
    expect(importFragment(document, "ShipHero")).toEqual({ name: "shiphero", changes: [], notes: [] });
    expect(importFragment(document, "Zenventory")).toEqual({ name: "zenventory", changes: [], notes: [] });
    expect(() => importFragment(document)).toThrow(/several integrations: .*ShipHero/);
    expect(() => importFragment(document, "Nobody")).toThrow(/no body for Nobody/);
  });
});

const importWriteInfo = (document: unknown, name: string, title?: string) =>
  importIntegration(folder, JSON.stringify(document), { name, title });
const carrier = (enumOf: string[], description: string) => writeInfoWith({ type: "string", enum: enumOf, description });

describe("a write-info response", () => {
  it.each([
    ["ongoing", "Ongoing WMS", "Ongoing", "ongoing-wms"],
    ["sandbox", "WMS Sandbox", "Sandbox", "wms-sandbox"],
    ["packiyo", "Packiyo", "Packiyo", "packiyo"],
  ])("of %s changes nothing in its file, which keeps its name", async (slug, title, word, name) => {
    expect(importWriteInfo(writeInfoOf(title, word), slug)).toEqual({ name, changes: [], notes: [] });
    expect(await yamlOf(name)).toBe(await yamlOf(name, openapi));
  });

  it("lists no values that are the connection's own, and says so", async () => {
    const document = carrier(["dhl", "ups"], "The carrier. Specific to your connection.");
    const { name, notes } = importWriteInfo(document, "ongoing", "New Depot");
    expect(notes).toEqual(["/updateOrder/a: the values are the connection's own, so it takes any"]);
    expect(await yamlOf(name)).toBe(`title: New Depot
updateOrder:
  type: object
  properties:
    a:
      type: string
      description: "Not documented. The values are the connection's own: its \`write-info\` lists them."
      example: a
`);
  });

  it("lists values that all connections have", async () => {
    importWriteInfo(carrier(["dhl", "ups"], "The carrier."), "ongoing", "New Depot");
    expect(await yamlOf("new-depot")).toContain("enum: [dhl, ups]");
  });

  it("of another integration, or of one that is new and has no title, is refused", () => {
    const document = writeInfoOf("Ongoing WMS", "Ongoing");
    const place = "/components/schemas/UpdatewmsOrderOngoingSchema is UpdatewmsOrderOngoingSchema, which";
    expect(() => importWriteInfo(document, "shiphero")).toThrow(`${place} is not a schema of shiphero.`);
    expect(() => importWriteInfo(writeInfoOf("Packiyo", "Depot"), "depot")).toThrow(/^The input is of depot, .* title/);
    expect(() => importWriteInfo({ paths: {} }, "ongoing")).toThrow("has no body of an operation of the contract.");
  });
});

const ship = (schema: unknown) => ({ title: "ShipHero", shipOrder: schema });
const field = (schema: unknown) => ship({ type: "object", properties: { a: schema } });
const deep = (levels: number): object =>
  levels === 0 ? { type: "string" } : { type: "array", items: deep(levels - 1) };
const put = (schema: unknown) => ({
  paths: { "/wms/orders/{order_id}": { put: { requestBody: { content: { "application/json": { schema } } } } } },
});

describe("input that is not a fragment is refused with the place", () => {
  it.each<[what: string, input: unknown, message: string | RegExp]>([
    ["no JSON", "{", /^The input is not JSON/],
    ["a list", "[]", "The input is not an object."],
    ["null", "null", "The input is not an object."],
    ["nothing", "{}", "The input has no body of an operation of the contract."],
    ["no title", { shipOrder: shipHero.shipOrder }, /^\/shipOrder has no title/],
    ["a title that makes no file name", { ...shipHero, title: "(../x)" }, /makes no name \("\(\.\.\/x\)"\)/],
    ["a title that is a number", { ...shipHero, title: 7 }, "/title is not a string."],
    ["a source that is a number", { ...shipHero, source: 7 }, "/source is not a string."],
    ["another operation", { ...shipHero, cancelOrder: {} }, /^\/cancelOrder is not one of/],
    ["a body that is a list", ship([]), /^\/shipOrder is not a schema/],
    ["a body that is no object's", ship({ type: "string" }), /^\/shipOrder is not the schema of an object/],
    ["a path that is a string", { title: "X", paths: "x" }, "/paths is not an object."],
    ["a union that is no list", put({ oneOf: {} }), /\/schema\/oneOf is not a list/],
    ["a variant without a title", put({ oneOf: [{ type: "object" }] }), /\/schema\/oneOf\/0 has no title/],
    [
      "two variants of one system",

      put({
        oneOf: [
          { ...listedUpdate, title: "A" },
          { ...listedUpdate, title: "A" },
        ],
      }),
      /\/schema\/oneOf\/1 is a second body of A/,
    ],
    [
      "__proto__ as an operation",
      `{"title":"ShipHero","__proto__":{"type":"object","properties":{}}}`,
      /^\/__proto__ is not one of/,
    ],
    [
      "__proto__ as a field",
      `{"title":"ShipHero","shipOrder":{"type":"object","properties":{"__proto__":{"type":"string"}}}}`,
      "/shipOrder/properties/__proto__ is not the name of a field.",
    ],
    ["properties that are a list", ship({ type: "object", properties: [] }), /^\/shipOrder\/properties is not/],
    ["a field that is true", field(true), /^\/shipOrder\/properties\/a is not a schema/],
    ["an unknown type", field({ type: "text" }), "/shipOrder/properties/a/type is not a type."],
    ["an unknown keyword", field({ contains: {} }), /^\/shipOrder\/properties\/a\/contains is a keyword/],
    ["an enum that is empty", field({ enum: [] }), /^\/shipOrder\/properties\/a\/enum is not a list/],
    ["a pattern that is none", field({ pattern: "(" }), /^\/shipOrder\/properties\/a\/pattern is not/],
    ["a bound that is a string", field({ minimum: "1" }), /^\/shipOrder\/properties\/a\/minimum is not/],
    ["nullable that is a string", field({ nullable: "yes" }), /^\/shipOrder\/properties\/a\/nullable is/],
    [
      "a required field that is none",
      ship({ type: "object", properties: {}, required: ["b"] }),
      '/shipOrder/required lists "b", which is not a property.',
    ],
    ["a reference to nothing", field({ $ref: "#/x" }), /^\/shipOrder\/properties\/a\/\$ref does not lead/],
    ["a reference to itself", field({ $ref: "#/shipOrder/properties/a" }), "/shipOrder/properties/a leads back"],
    [
      "a schema that contains itself",
      field({ type: "array", items: { $ref: "#/shipOrder/properties/a" } }),
      /^\/shipOrder\/properties\/a is nested more than/,
    ],
    ["a schema that is too deep", field(deep(30)), /^\/shipOrder\/properties\/a(\/items)+ is nested more than/],
    ["a very deep schema", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "The input is not an object."],
  ])("%s", async (_what, input, message) => {
    const json = typeof input === "string" ? input : JSON.stringify(input);
    expect(() => importIntegration(folder, json)).toThrow(message);
    expect(await yamlOf("shiphero")).toBe(await yamlOf("shiphero", openapi));
  });
});
