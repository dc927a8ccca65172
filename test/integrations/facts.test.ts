import { integrations } from "trackstar-orders-contract/integrations";
import { expect, it } from "vitest";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import { integrationName } from "../../scripts/integrations/names.ts";
import { readIntegrations } from "../../scripts/integrations/read-integrations.ts";
import { asJsonSchema, differences, factsOf, fieldsOf, judge, openapi } from "../support/integrations.ts";
import { published, variants } from "../support/integrations.ts";

/** What a schema asks of one value, without what is inside it. */
function askedOf({ type, enum: values, required, properties, items: _items, ...rest }: SchemaNode): unknown {
  const { description: _d, example: _e, deprecated: _p, ...asked } = rest;
  const own = Object.entries(asked).filter(([keyword]) => !keyword.startsWith("x-"));
  return {
    ...Object.fromEntries(own),
    type: [type ?? []].flat().sort(),
    enum: values?.map((value) => JSON.stringify(value)).sort(),
    required: [...(required ?? [])].sort(),
    fields: Object.keys(properties ?? {}).sort(),
  };
}

const askedByField = (schema: SchemaNode, at: string) =>
  Object.fromEntries([...fieldsOf(schema, at)].map((field) => [field.at, askedOf(field.schema)]));

it("there is a file for each of the 31 systems and for the base variant, with every body that the vendor lists", () => {
  const written = readIntegrations(openapi).map(({ name, bodies }) => [name, Object.keys(bodies).sort()]);
  const listed = Object.entries(published).map(([title, bodies]) => [
    integrationName(title),
    Object.keys(bodies).sort(),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(listed));
  const index = integrations.map(({ name, operations }) => [name, [...operations].sort()]);
  expect(Object.fromEntries(index)).toEqual(Object.fromEntries(listed));
  expect(written).toHaveLength(32);
  expect(variants).toHaveLength(44);
});

it("the base variant requires nothing", () => {
  const base = variants.filter(({ title }) => title === "Base");
  for (const { written } of base) expect(judge(written)({})).toBe(true);
});

it.each(differences)("a difference that was chosen is one: $reason", ({ at, chosen, shownBy }) => {
  const found = variants.flatMap(({ title, operationId, listed }) =>
    [...fieldsOf(asJsonSchema(listed), `${title}/${operationId}`)].filter((field) => at.test(field.at)),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { schema } of found) expect(judge(schema)(shownBy)).not.toBe(judge(chosen)(shownBy));
});

it.each(variants)(
  "the YAML asks of $title, $operationId, what the vendor's document does: fields, types, values",
  (variant) => {
    expect(askedByField(variant.written, "")).toEqual(askedByField(factsOf(variant), ""));
  },
);
