import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { lintIntegrations } from "../../scripts/integrations/lint-integrations.ts";
import { exportName, integrationName } from "../../scripts/integrations/names.ts";
import { readIntegrations, type Integration } from "../../scripts/integrations/read-integrations.ts";
import { contract } from "../support/contract.ts";
import { openapi, published } from "../support/integrations.ts";
import { root, run } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const folder = await folderForTests("integrations");
await cp(openapi, folder, { recursive: true });

const depot = join(folder, "integrations/depot.yaml");
afterEach(() => rm(depot, { force: true }));

const found = (name: string, from = openapi) => readIntegrations(from).find((one) => one.name === name) as Integration;

it.each([
  ["ShipHero", "shiphero", "shipHero"],
  ["Extensiv (3PL Central)", "extensiv", "extensiv"],
  ["Linnworks Core (SKUVault)", "linnworks-core", "linnworksCore"],
  ["Logiwa IO", "logiwa-io", "logiwaIo"],
  ["WMS Sandbox", "wms-sandbox", "wmsSandbox"],
  ["SKUSavvy", "skusavvy", "skuSavvy"],
  ["Cin7 Core (Dear Systems)", "cin7-core", "cin7Core"],
])("%s is called %s, and %s in code", (title, name, inCode) => {
  expect([integrationName(title), exportName(title)]).toEqual([name, inCode]);
});

const body = (line: string) => `title: Depot\nshipOrder:\n  type: object\n  properties:\n    ${line}\n`;

const ref = ($ref: string) => body(`a: { $ref: ${$ref} }`);

describe("a file that is not that of an integration is refused with the place", () => {
  it.each<[what: string, yaml: string, message: RegExp]>([
    ["no YAML", "title: [", /integrations\/depot\.yaml cannot be read/],
    ["a list", "- title", /depot\.yaml is not a mapping/],
    ["no title", "shipOrder: {}", /depot\.yaml: \/title is missing/],
    ["the title of another file", "title: Hangar", /depot\.yaml: \/title "Hangar" belongs into hangar\.yaml/],
    ["a source that is no text", "title: Depot\nsource: 7", /depot\.yaml: \/source is not a string/],
    ["a slug that is no text", "title: Depot\nslug: 7", /depot\.yaml: \/slug is not a string/],
    ["no body", "title: Depot", /depot\.yaml has no body: write one of updateOrder, shipOrder/],
    ["another operation", "title: Depot\nshipOrders: {}", /depot\.yaml: \/shipOrders is not one of title/],
    ["a body that is a text", "title: Depot\nshipOrder: x", /depot\.yaml: \/shipOrder is not a schema/],
    ["a body that is no object's", "title: Depot\nshipOrder: { type: string }", /\/shipOrder is not the schema/],
    ["a field that is a text", body("a: x"), /\/shipOrder\/properties\/a is not a schema/],
    ["nullable", body("a: { nullable: true }"), /\/shipOrder\/properties\/a: OpenAPI 3\.1 has no nullable/],
    ["a required field that is none", `${body("a: {}")}  required: [b]`, /\/shipOrder requires "b", which is not/],
    ["a reference to no file", ref("../schemas/Nothing.yaml"), /properties\/a: .*Nothing\.yaml cannot be read/],
    ["a reference to no place", ref("../schemas/Tag.yaml#/x"), /properties\/a: .*Tag\.yaml#\/x leads nowhere/],
    ["a reference out of the contract", ref("../../../x.yaml"), /properties\/a: .* leads out of the contract/],
    ["a reference to itself", ref('"#/shipOrder/properties/a"'), /properties\/a: .* leads back to itself/],
    ["keywords beside a reference", ref("../schemas/Tag.yaml, type: string"), /properties\/a has keywords beside/],
    [
      "a schema that contains itself",
      body('a: { type: array, items: { $ref: "#/shipOrder/properties/a" } }'),
      /depot\.yaml: .* contains itself/,
    ],
  ])("%s", async (_what, yaml, message) => {
    await writeFile(depot, yaml);
    expect(() => readIntegrations(folder)).toThrow(message);
  });

  it("all problems at once, also in what the systems share", async () => {
    const shared = join(folder, "integrations/shared/RequestAddress.yaml");
    const before = await readFile(shared, "utf8");
    await writeFile(shared, `${before}required: [none]\n`);
    await writeFile(depot, "title: Depot\nsource: 7\nx: {}\n");
    expect(() => readIntegrations(folder)).toThrow(
      /\/source.*\n.*\/x.*\n.*RequestAddress\.yaml: the schema requires "none"/,
    );
    await writeFile(shared, before);
  });
});

it("the files keep to the rules of the contract, and a fault is reported at its line", async () => {
  await lintIntegrations(openapi);
  await writeFile(depot, "title: Depot\nshipOrder:\n  type: object\n  properties:\n    dock: { type: string }\n");
  await expect(lintIntegrations(folder)).rejects.toThrow(
    /integrations\/depot\.yaml:5:5 .*\/shipOrder\/properties\/dock/,
  );
});

it("the generator is given descriptions and hints of the base contract for what has nothing of its own", () => {
  const shipwire = found("shipwire").bodies["updateOrder"]?.properties ?? {};
  const base = contract.components.schemas["UpdateOrderRequest"]?.properties ?? {};
  expect(shipwire["line_items"]?.description).toBe(base["line_items"]?.description);
  expect(shipwire["order_number"]?.description).toMatch(/25 characters/);
  expect(shipwire["ship_to_address"]?.["x-mistaken-names"]).toMatchObject({
    zip_code: "postal_code",
    name: "full_name",
  });
  const ffe = found("ffe").bodies["updateOrder"]?.properties?.["ship_to_address"];
  expect(ffe?.["x-mistaken-names"]).not.toHaveProperty("name");
});

describe("the command", () => {
  const script = join(root, "scripts/integrations-import.ts");
  const importFile = async (fragment: unknown) => {
    const file = join(folder, "fragment.json");
    await writeFile(file, JSON.stringify(fragment));
    return run(process.execPath, ["--import", "tsx", script, file, "--openapi", folder]);
  };

  it("prints what changed, or that nothing did", async () => {
    const fragment = { title: "Depot", shipOrder: published["ShipHero"]?.["shipOrder"] };
    expect((await importFile(fragment)).stdout).toMatch(
      /^openapi\/integrations\/depot\.yaml\n {2}\/title: Depot\n {2}\/shipOrder: added \(warehouse_id, .*\)\n$/,
    );
    expect((await importFile(fragment)).stdout).toMatch(/nothing was written/);
  });

  it("ends with 1 and the place if the input cannot be imported", async () => {
    const failed = importFile({ title: "Depot", shipOrder: { type: "object", properties: { a: 1 } } });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^\/shipOrder\/properties\/a is not/),
    });
  });
});
