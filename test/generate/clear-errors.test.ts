import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContractDocument, SchemaNode } from "../../scripts/generate/read/document.ts";
import { writeFiles } from "../../scripts/generate/files.ts";
import { generate, generateFrom } from "../../scripts/generate.ts";
import { contract } from "../support/contract.ts";

type Edit = (document: ContractDocument & { paths: Record<string, Record<string, object>> }) => void;

function generateWith(edit: Edit): Promise<unknown> {
  const document = structuredClone(contract) as Parameters<Edit>[0];
  edit(document);
  return generateFrom(document, []);
}

/** Puts a schema into the order as the property `extra`. */
function extra(schema: SchemaNode): Edit {
  return ({ components }) => Object.assign(components.schemas["Order"]?.properties ?? {}, { extra: schema });
}

function component(name: string, value: SchemaNode): Edit {
  return ({ components }) => Object.assign(components.schemas, { [name]: value });
}

const cancel = "/wms/orders/{order_id}/cancel";

describe("a contract that cannot be generated from is refused with the place and the fix", () => {
  it.each<[what: string, edit: Edit, message: RegExp]>([
    [
      "a keyword that would be dropped",
      extra({ type: "array", contains: {} }),
      /Order\.yaml#\/properties\/extra: .*"contains" is not supported: say it/,
    ],
    [
      "a misspelt type",
      extra({ type: "strng" }),
      /Order\.yaml#\/properties\/extra: unknown type "strng": write string, /,
    ],
    [
      "a format that is not checked",
      extra({ type: "string", format: "uri" }),
      /Order\.yaml#\/properties\/extra: the format "uri" is not supported, only date-time and date/,
    ],
    ["a union", extra({ anyOf: [{ type: "string" }, { type: "string" }] }), /extra: anyOf is supported as \[a schema/],
    [
      "a bound beside a reference",
      extra({ $ref: "#/components/schemas/Tag", minProperties: 1 }),
      /minProperties beside \$ref/,
    ],
    ["an enum without a type", extra({ enum: ["a", "b"] }), /extra: an enum needs its type/],
    [
      "an enum of truths",
      extra({ type: "boolean", enum: [true as unknown as string] }),
      /strings, numbers and null only/,
    ],
    [
      "a required field that is none",
      extra({ type: "object", properties: {}, required: ["sttus"] }),
      /extra: "sttus" is required but is not a property/,
    ],
    [
      "a name that is no name",
      component("gift-note", { type: "string" }),
      /gift-note\.yaml: the file's name becomes a type/,
    ],
    ["a name that TypeScript has", component("Record", { type: "object" }), /Record means something else/],
    [
      "a name that the generator needs",
      component("KnownOrderStatus", { type: "string" }),
      /what the values of OrderStatus will be called/,
    ],
    [
      "two operations of one name",
      ({ paths }) => Object.assign(paths[cancel]?.["put"] ?? {}, { operationId: "updateOrder" }),
      /would both be the method updateOrder/,
    ],
    [
      "an operation without a name",
      ({ paths }) => Object.assign(paths[cancel]?.["put"] ?? {}, { operationId: undefined }),
      /openapi\.yaml: put .*cancel has no operationId/,
    ],
    [
      "a required header that a method has no place for",
      ({ paths }) =>
        Object.assign(paths[cancel]?.["put"] ?? {}, {
          parameters: [{ name: "x-reason", in: "header", required: true }],
        }),
      /put .*cancel, parameters: x-reason: a method has no place for a required header/,
    ],
    [
      "an answer that is no JSON",
      ({ components }) =>
        Object.assign(components["responses"]?.["CancelledOrder"] ?? {}, { content: { "text/plain": {} } }),
      /responses\/CancelledOrder\.yaml: text\/plain is not supported, only application\/json/,
    ],
    [
      "an answer whose schema has no name",
      ({ components }) =>
        Object.assign(components["responses"]?.["CancelledOrder"] ?? {}, {
          content: { "application/json": { schema: { type: "object" } } },
        }),
      /responses\/CancelledOrder\.yaml: the schema is written in place: make it a component/,
    ],
    [
      "a mistaken name whose target is no field",
      ({ components }) =>
        Object.assign(components.schemas["RequestChannel"] ?? {}, { "x-mistaken-names": { title: "channel_title" } }),
      /RequestChannel\.yaml: x-mistaken-names sends "title" to "channel_title", which is not a field here/,
    ],
    [
      "a mistaken name whose target is no field further down",
      ({ components }) =>
        Object.assign(components.schemas["UpdateOrderRequest"] ?? {}, {
          "x-mistaken-names": { zip: "ship_to_address.zip" },
        }),
      /UpdateOrderRequest\.yaml: x-mistaken-names sends "zip" to "ship_to_address\.zip", which is not a field here/,
    ],
    [
      "a mistaken name that is a field",
      ({ components }) =>
        Object.assign(components.schemas["RequestChannel"] ?? {}, {
          "x-mistaken-names": { channel_id: "channel_name" },
        }),
      /RequestChannel\.yaml: x-mistaken-names lists "channel_id", which is a field/,
    ],
    [
      "a mistaken name that some warehouse system documents",
      ({ components }) =>
        Object.assign(components.schemas["RequestAddress"] ?? {}, { "x-mistaken-names": { phone: "full_name" } }),
      /RequestAddress\.yaml: "phone" is in x-mistaken-names and in x-documented-names/,
    ],
    [
      "a field to be sent alone that is not there",
      ({ components }) =>
        Object.assign(components.schemas["RequestAddress"] ?? {}, { "x-exclusive-fields": ["label"] }),
      /RequestAddress\.yaml: x-exclusive-fields lists "label", which is not a field here/,
    ],
    [
      "a part that is no object",
      component("Odd", { allOf: [{ $ref: "#/components/schemas/Tag" }] }),
      /Odd\.yaml: allOf of Tag: a part must be an object schema/,
    ],
    [
      "a part that contains itself",
      component("Odd", { allOf: [{ $ref: "#/components/schemas/Odd" }] }),
      /Odd\.yaml: allOf of Odd contains itself/,
    ],
    [
      "an enum inside a schema of both directions",
      ({ components }) =>
        Object.assign(components.schemas, {
          Tag: { type: "object", properties: { kind: { type: "string", enum: ["a", "b"] } } },
        }),
      /Tag\.yaml holds an enum and is used in requests and in responses/,
    ],
  ])("%s", async (_what, edit, message) => {
    await expect(generateWith(edit)).rejects.toThrow(message);
  });

  it("a folder that is not there", async () => {
    await expect(generate("/nowhere")).rejects.toThrow(/nowhere/);
  });
});

it("a folder that has other files than generated ones is left alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "precious-"));
  await writeFile(join(folder, "thesis.txt"), "the only copy");
  await expect(writeFiles(new Map([["types.ts", ""]]), folder)).rejects.toThrow(/has other files than generated ones/);
  await rm(join(folder, "thesis.txt"));
  await rm(folder, { recursive: true });
});
