import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "trackstar-orders-contract";
import type { RequestSchema } from "trackstar-orders-contract/schemas";
import type { Integration } from "../../src/schemas/integration.ts";
import { factsOf, fieldsOf, judge, sample, variants } from "../support/integrations.ts";
import { mutation } from "../support/mutations.ts";
import { absent, places, withValue } from "../support/payloads.ts";

type Operation = keyof Integration["requests"];

/** The component of an operation's body. */
const componentOf = (operation: Operation) => operations[operation].request.name;

/** `a/0/b` as the vendor's schema has it: `a/*\/b`. */
const inSchema = (pointer: string) => pointer.replaceAll(/\/\d+/g, "/*");

describe.each(variants)("the entry of $title, $operationId", async (variant) => {
  const { name, exportName, title, written } = variant;
  const operation = variant.operationId as Operation;
  const entry = (await import(`trackstar-orders-contract/integrations/${name}`)) as Record<string, unknown>;
  const schema = entry[componentOf(operation)] as RequestSchema<object>;
  const integration = entry[exportName] as Integration;
  const { rules, example } = integration.requests[operation];
  const facts = factsOf(variant);
  const byFacts = judge(facts);
  const whole = sample(written, "all") as Record<string, unknown>;

  const issuesOf = (body: unknown) => schema.check(body).issues.map(({ path, keyword }) => `${path} ${keyword}`);
  const faultsOf = (body: unknown) => {
    byFacts(body);
    return (byFacts.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };

  const exclusive = new Set(rules.exclusive);
  /** What `lint` says of a body, each field that is to be sent alone apart from the others. */
  const lintApart = (body: object) => {
    const fields = Object.entries(body);
    const alone = fields
      .filter(([field]) => exclusive.has(field))
      .map((field) => Object.fromEntries([field]) as object);
    const others = Object.fromEntries(fields.filter(([field]) => !exclusive.has(field))) as object;
    // An update that says nothing is refused for that alone.
    return [others, ...alone].filter((part) => Object.keys(part).length > 0).flatMap((part) => schema.lint(part));
  };

  it("names the system", () => {
    expect(integration).toMatchObject({ name, title });
    expect(schema.name).toBe(`${componentOf(operation)} of ${title}`);
  });

  it("takes a body with every field, and one with the required fields only", () => {
    for (const body of [whole, sample(written, "required") as object]) {
      expect(schema.check(body, { mode: "strict" })).toEqual({ ok: true, issues: [], drift: [] });
      expect(lintApart(body)).toEqual([]);
    }
  });

  it("has an example with every field that the vendor takes too", () => {
    expect(schema.check(example, { mode: "strict" }).issues.concat(schema.lint(example))).toEqual([]);
    expect(faultsOf(example)).toEqual([]);
    const shown = new Set([...places(example)].map(({ pointer }) => inSchema(pointer)));
    const listed = [...fieldsOf(facts, "")].map(({ at }) => at);
    // Of an object with one of two keys, and of one that takes any, an example shows what it can.
    const missing = listed.filter((at) => !shown.has(at) && !/\/(?:channel_object|trackstar_tags)\//.test(at));
    const together = missing.filter((at) => !exclusive.has(at.split("/")[1] ?? ""));
    expect(together).toEqual([]);
  });

  it("finds a missing required field at the object that lacks it", () => {
    const required = [...fieldsOf(facts, "")].flatMap(({ at, schema: asked }) =>
      (asked.required ?? []).map((field) => `${at}/${field}`),
    );
    const removed = [...places(whole)].filter(({ pointer }) => required.includes(inSchema(pointer)));
    expect(new Set(removed.map(({ pointer }) => inSchema(pointer)))).toEqual(new Set(required));
    for (const { pointer } of removed) {
      const body = withValue(whole, pointer, absent);
      const [parent, field] = [pointer.slice(0, pointer.lastIndexOf("/")), pointer.split("/").at(-1)];
      const message = `lacks the required field "${field}"`;
      expect(schema.check(body).issues).toEqual([{ path: parent, keyword: "required", message }]);
      expect(faultsOf(body)).toEqual([`${parent} required`]);
    }
  });

  it("gives a changed body the verdict of the vendor's document, at the same place", () => {
    fc.assert(
      fc.property(mutation(whole), (body) => {
        expect(new Set(issuesOf(body).map(placeOf))).toEqual(new Set(faultsOf(body).map(placeOf)));
      }),
      { numRuns: 100 },
    );
  });

  it("does not refuse a field that the system does not take, and its rules tell which it takes", () => {
    const foreign = { ...whole, entirely_foreign: 1 };
    expect(schema.check(foreign, { mode: "strict" }).ok).toBe(true);
    expect(lintApart(foreign)).toEqual([]);
    expect(Object.keys(rules.fields ?? {}).sort()).toEqual(Object.keys(facts.properties ?? {}).sort());
  });

  it("has a JSON Schema that gives the same verdicts", () => {
    const { $schema: _dialect, ...published } = schema.jsonSchema;
    const byJsonSchema = judge(published);
    fc.assert(
      fc.property(mutation(whole), (body) => {
        expect(byJsonSchema(body)).toBe(schema.is(body));
      }),
      { numRuns: 30 },
    );
  });
});

const placeOf = (issue: string) => issue.split(" ")[0];
