import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import { integrationName } from "../../scripts/integrations/names.ts";
import { readIntegrations } from "../../scripts/integrations/read-integrations.ts";
import {
  asJsonSchema,
  differences,
  factsOf,
  fieldsOf,
  judge,
  openapi,
  published,
  sample,
  variants,
} from "../support/integrations.ts";
import { mutation } from "../support/mutations.ts";
import { absent, places, withValue } from "../support/payloads.ts";

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

describe.each(variants)("$title, $operationId", (variant) => {
  const { written } = variant;
  const facts = factsOf(variant);
  const judges = [judge(facts), judge(written)];
  const verdicts = (body: unknown) => judges.map((validate) => validate(body));
  const issues = (body: unknown) =>
    judges.map((validate) => {
      validate(body);
      return (validate.errors ?? [])
        .map(({ instancePath, keyword, params }) => {
          const detail: unknown = keyword === "required" ? params["missingProperty"] : undefined;
          return [instancePath, keyword, detail].join(" ");
        })
        .sort();
    });
  const whole = sample(written, "all");

  it("the YAML lists the vendor's fields, types, enums and required fields", () => {
    expect(askedByField(written, "")).toEqual(askedByField(facts, ""));
  });

  it("a body with every field, and one with the required fields only, pass", () => {
    expect(issues(whole)).toEqual([[], []]);
    expect(issues(sample(written, "required"))).toEqual([[], []]);
  });

  it("a body without a required field fails at the object that lacks it", () => {
    for (const { pointer, value } of places(whole)) {
      const name = pointer.split("/").at(-1) as string;
      const parent = pointer.slice(0, -name.length - 1);
      const asks = [...fieldsOf(facts, "")].find((field) => field.at === parent.replaceAll(/\/\d+/g, "/*"))?.schema;
      if (value === undefined || !asks?.required?.includes(name)) continue;
      const issue = `${parent} required ${name}`;
      expect(issues(withValue(whole, pointer, absent))).toEqual([[issue], [issue]]);
    }
  });

  it("a value of another type, and one that an enum does not list, fail at the value", () => {
    for (const { at, schema } of fieldsOf(facts, "")) {
      if (schema.type === undefined) continue;
      const wrong = schema.enum ? "not listed" : [schema.type].flat().includes("boolean") ? 17 : true;
      const pointer = at.replaceAll("/*", "/0");
      const found = issues(withValue(whole, pointer, wrong));
      expect(found[0]?.length).toBeGreaterThan(0);
      expect(found[0]?.every((issue) => issue.startsWith(`${pointer} `))).toBe(true);
      expect(found[1]).toEqual(found[0]);
    }
  });

  it("a changed body gets the same verdict from the YAML and from the vendor's document", () => {
    fc.assert(
      fc.property(mutation(whole), (body) => {
        const [byFacts, byYaml] = verdicts(body);
        expect(byYaml).toBe(byFacts);
      }),
      { numRuns: 100 },
    );
  });
});
