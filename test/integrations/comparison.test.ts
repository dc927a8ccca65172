import { format } from "oxfmt";
import { expect, it } from "vitest";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import described from "../fixtures/described-fields.json" with { type: "json" };
import { factsOf, fieldsOf, variants, type Variant } from "../support/integrations.ts";

type Described = Record<string, Record<string, string[]>>;
const { integrations, base }: { integrations: Described; base: Record<string, string[]> } = described;

/** The named fields of a body, by path; an item of a list is a part of its field. */
function namedFields(body: SchemaNode): Map<string, SchemaNode> {
  const named = [...fieldsOf(body, "")].filter(({ at }) => at !== "" && !at.endsWith("/*"));
  return new Map(named.map(({ at, schema }) => [at, schema]));
}

/** How many demands a schema makes of a value and its parts: required fields, lists of values, forms and bounds. */
function countRules(body: SchemaNode): number {
  const annotations = new Set("type properties items description example deprecated title anyOf".split(" "));
  return [...fieldsOf(body, "")].reduce((sum, { schema }) => {
    const keywords = Object.keys(schema).filter((keyword) => !annotations.has(keyword) && !keyword.startsWith("x-"));
    return sum + keywords.length - (schema.required ? 1 : 0) + (schema.required?.length ?? 0);
  }, 0);
}

function compare(variant: Variant) {
  const { title, operationId, written } = variant;
  const facts = factsOf(variant);
  const [theirs, ours] = [namedFields(facts), namedFields(written)];
  const own = title === "Base" ? base[operationId] : integrations[title]?.[operationId];
  const texts = [...ours].map(([at, { description = "" }]) => ({ at, description }));
  return {
    fields: { listed: theirs.size, here: ours.size },
    rules: { listed: countRules(facts), here: countRules(written) },
    own: (own ?? []).filter((at) => theirs.has(at)),
    silent: texts.filter(({ description }) => description === "").map(({ at }) => at),
    undocumented: texts.filter(({ description }) => description.includes("Not documented")).map(({ at }) => at),
  };
}

it.each(variants)("$title, $operationId: each field has a description, and no rule is lost", (variant) => {
  const { fields, rules, own, silent, undocumented } = compare(variant);
  expect(fields.here).toBe(fields.listed);
  expect(rules.here).toBe(rules.listed);
  expect(silent).toEqual([]);
  expect(undocumented.filter((at) => own.includes(at))).toEqual([]);
});

it("each field that the vendor describes for an integration is listed for it", () => {
  const known = variants.filter(({ title }) => title !== "Base");
  const count = known.reduce((sum, variant) => sum + compare(variant).own.length, 0);
  expect(count).toBe(Object.values(integrations).flatMap((bodies) => Object.values(bodies).flat()).length);
  expect(count).toBe(150);
});

it.each([
  ["ShipHero", "updateOrder", "/labels", /With `labels`, no other field can be updated/],
  ["Logiwa IO", "shipOrder", "/files", /If you send none, a dummy PDF is uploaded/],
  ["Whiplash (Ryder)", "updateOrder", "/shipping_method_id", /Send either this, or .* together/],
  ["Whiplash (Ryder)", "updateOrder", "/carrier_id", /together with `shipping_method_name`/],
  ["MasonHub", "updateOrder", "/priority", /1 is the highest/],
  ["Cin7 Core (Dear Systems)", "shipOrder", "/carrier_id", /the connection's own: its `write-info` lists them/],
  ["Cin7 Core (Dear Systems)", "shipOrder", "/carrier", /the connection's own: its `write-info` lists them/],
  ["ShipStream", "updateOrder", "/custom_fields", /the connection's own: its `write-info` lists them/],
  ["Packiyo", "shipOrder", "/boxes/*/package_name", /the connection's own: its `write-info` lists them/],
])("%s, %s: %s says the rule that a schema cannot", (title, operationId, at, text) => {
  const variant = variants.find((one) => one.title === title && one.operationId === operationId);
  expect(variant && namedFields(variant.written).get(at)?.description?.replaceAll(/\s+/g, " ")).toMatch(text);
});

it("the page of the docs has the comparison of today: `-u` writes it anew", async () => {
  const rows = variants.map((variant) => {
    const { fields, rules, own, undocumented } = compare(variant);
    const silent = undocumented.map((at) => `\`${at.slice(1)}\``).join(", ");
    const cells = [variant.title, `\`${variant.operationId}\``, fields.listed, fields.here, rules.listed, rules.here];
    return `| ${[...cells, own.length, silent].join(" | ")} |`;
  });
  const page = `# Fields of integrations, compared

The fields and rules of each body in the vendor's OpenAPI document of October 2025, and in \`openapi/integrations/\`. A rule is a required
field, a list of values, a form or a bound. Fields inside others count. A test writes this page and fails when it is outdated.

"Described" counts the fields that the vendor describes otherwise than in its base variant. "Not documented" names those of which no
document says anything. Each other field has a description.

| Integration | Operation | Fields listed | Fields here | Rules listed | Rules here | Described | Not documented |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
  const { code } = await format("page.md", page, { printWidth: 120 });
  await expect(code).toMatchFileSnapshot("../../docs/integration-fields.md");
});
