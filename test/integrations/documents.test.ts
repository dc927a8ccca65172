import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { integrations } from "trackstar-orders-contract/integrations";
import { redocly } from "../../scripts/redocly.ts";
import base from "../../generated/openapi.json" with { type: "json" };
import { judge, openapi, variants } from "../support/integrations.ts";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import { root } from "../support/system.ts";

const folder = join(root, "generated/integrations");
const fileOf = (name: string) => join(folder, `${name}.openapi.json`);

interface Body {
  schema: { $ref: string };
  example: unknown;
}

interface Document {
  info: { title: string; description: string };
  paths: Record<
    string,
    Record<string, { operationId: string; description: string; requestBody?: { content: Record<string, Body> } }>
  >;
  components: { schemas: Record<string, SchemaNode> };
}

const documentOf = (name: string) => JSON.parse(readFileSync(fileOf(name), "utf8")) as Document;

function bodyOf({ paths }: Document, operationId: string): Body {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const body = operations.find((operation) => operation.operationId === operationId)?.requestBody;
  return body?.content["application/json"] as Body;
}

it("the document of every system is valid by the rules of the contract", async () => {
  const files = integrations.map(({ name }) => fileOf(name));
  await expect(redocly("lint", ...files, "--config", join(openapi, "redocly.yaml"))).resolves.toBeDefined();
});

it.each(variants)("the document of $title has its body of $operationId, with an example", (variant) => {
  const { name, title, operationId, written } = variant;
  const document = documentOf(name);
  expect(document.info.title).toBe(`${base.info.title}: ${title}`);
  expect(document.info.description).toContain(`${title} takes, by the vendor's OpenAPI document of October 2025`);
  const { schema, example } = bodyOf(document, operationId);
  const body = document.components.schemas[schema.$ref.split("/").at(-1) as string];
  expect(Object.keys(body?.properties ?? {}).sort()).toEqual(Object.keys(written.properties ?? {}).sort());
  expect(body?.required ?? []).toEqual(written.required ?? []);
  expect(judge(written)(example)).toBe(true);
});

it("the document of a system has the base's operations, and of its schemas those that they refer to", () => {
  const document = documentOf("amazon");
  expect(Object.keys(document.paths)).toEqual(Object.keys(base.paths));
  const components: Record<string, unknown> = document.components.schemas;
  const own = new Set(["UpdateOrderRequest", "ShipOrderRequest"]);
  const others = Object.entries(base.components.schemas).filter(([name]) => !own.has(name));
  const kept = others.filter(([name]) => Object.hasOwn(components, name));
  expect(kept.map(([name]) => withoutTexts(components[name]))).toEqual(kept.map(([, schema]) => withoutTexts(schema)));
  expect(others.filter((entry) => !kept.includes(entry)).map(([name]) => name)).toEqual([
    "OrderUpdatedEvent",
    "PackageTracking",
    "PreviousAttributes",
    "ShipmentMeasurements",
    "TruncatedOrderUpdatedEvent",
  ]);
});

it("the document of a system describes what is sent, and leaves what Trackstar sends to the base's", () => {
  const { Order, LineItem, ShipOrderRequest, ShipmentMeasurements } = documentOf("shiphero").components.schemas;
  for (const received of [Order, LineItem]) expect(received).toEqual(withoutTexts(received));
  expect(ShipOrderRequest?.properties?.["warehouse_id"]).toHaveProperty("description");
  expect(ShipmentMeasurements).toEqual(base.components.schemas.ShipmentMeasurements);
});

/** A schema without its descriptions; a property of that name stays. */
const withoutTexts = (schema: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === "description" && typeof value === "string" ? undefined : value,
    ),
  );

it.each(integrations.filter(({ name, operations }) => name !== "base" && operations.length === 1))(
  "types, page and document of $title say that the operation that is not listed gets a 501",
  ({ name, title, operations }) => {
    const unlisted = operations[0] === "shipOrder" ? "updateOrder" : "shipOrder";
    const warning = `The vendor does not list \`${unlisted}\` for ${title}: expect a 501. The list is the vendor's OpenAPI document of October 2025. The API has the last word`;
    const { paths } = documentOf(name);
    const told = Object.values(paths)
      .flatMap((item) => Object.values(item))
      .filter(({ description }) => description.startsWith(warning));
    expect(told.map(({ operationId }) => operationId)).toEqual([unlisted]);
    const type = unlisted === "shipOrder" ? "ShipOrderRequest" : "UpdateOrderRequest";
    expect(readFileSync(join(folder, `${name}.ts`), "utf8")).toContain(
      `${warning}, so the client still sends the call. This is the vendor's base variant of the body. */\nexport interface ${type} {`,
    );
    expect(readFileSync(join(folder, `${name}.md`), "utf8")).toContain(`## \`${unlisted}\`\n\n${warning}`);
  },
);

it("the page of each integration lists each field once for each body, and the guide what each requires", () => {
  const page = readFileSync(join(folder, "integrations.md"), "utf8");
  for (const { name: integration, operationId, written } of variants) {
    const own = readFileSync(join(folder, `${integration}.md`), "utf8");
    const [, section = ""] = own.split(`\n## \`${operationId}\`\n`);
    const lines = section.split("\n#")[0]?.split("\n") ?? [];
    for (const [name] of Object.entries(written.properties ?? {})) {
      const required = written.required?.includes(name) ? "yes" : "";
      const rows = lines.filter((line) => line.startsWith(`| \`${name}\` |`));
      expect(rows.map((row) => row.split(" | ")[2]?.trim())).toEqual([required]);
    }
  }
  expect(page).toMatch(
    /\| \[ShipHero\]\(integrations\/shiphero\.md\) \| nothing \| `measurements`, `shipping_cost`, `warehouse_id` \|/,
  );
  expect(page).toContain("`write-info`");
});
