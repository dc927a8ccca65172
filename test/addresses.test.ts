import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { addresses, manifestFields, placeholders, writeAddresses } from "../scripts/addresses.ts";
import { anOrder } from "trackstar-orders-contract/testing";
import { root } from "./support/system.ts";
import { folderForTests } from "./support/folder-for-tests.ts";

const files = ["package.json", "README.md", "CONTRIBUTING.md", "docs/ci-recipes.md"];
const copy = await folderForTests("addresses");

it("package.json says where the project lives as scripts/addresses.ts does", () => {
  expect(manifest).toMatchObject(manifestFields(addresses));
});

it("one edit changes every address", async () => {
  const elsewhere = { repository: "https://elsewhere.example/repository", site: "https://elsewhere.example/site" };
  for (const file of files) {
    const text = await readFile(join(root, file), "utf8");
    const { repository, site } = addresses;
    const moved = text.replaceAll(repository, elsewhere.repository).replaceAll(site, elsewhere.site);
    await cp(join(root, file), join(copy, file));
    await writeFile(join(copy, file), moved);
  }
  await writeAddresses(copy);
  for (const file of files)
    expect(await readFile(join(copy, file), "utf8")).toBe(await readFile(join(root, file), "utf8"));
});

it("knows a placeholder from an address", () => {
  expect(placeholders({ repository: "https://code.example/a", site: "https://orders.dev" })).toEqual([
    "https://code.example/a",
  ]);
});

it("each JSON Schema has an $id below the docs site, by which others refer to it", async () => {
  const folder = join(root, "generated/json-schema");
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const file of await readdir(folder)) {
    const schema = JSON.parse(await readFile(join(folder, file), "utf8")) as { $id: string };
    expect(schema.$id).toBe(`${addresses.site}/json-schema/${file}`);
    ajv.addSchema(schema);
  }
  const validate = ajv.compile({ type: "array", items: { $ref: `${addresses.site}/json-schema/Order.json` } });
  expect(validate([anOrder()])).toBe(true);
  expect(validate([{ ...anOrder(), line_items: [{ sku: 1 }] }])).toBe(false);
});
