import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as compact from "../../generated/validators.js";
import { examplesOf } from "../../scripts/generate/emit/examples.ts";
import { withoutRequire } from "../../scripts/generate/emit/validators.ts";
import { compileValidators, validatorName } from "../../scripts/generate/lower/compile-validators.ts";
import type { ValidatorError } from "../../src/schemas/validator.ts";
import { readOff } from "../support/contract.ts";
import { mutation } from "../support/mutations.ts";
import { withValue } from "../support/payloads.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}
type Validators = Readonly<Record<string, CompiledValidator>>;
type Finding = Pick<ValidatorError, "instancePath" | "keyword" | "params">;

const maxFindings = 100;
const { document, components: lowered } = readOff;
const documented = examplesOf(readOff).flatMap(({ key, value, schemas }) =>
  schemas.map((component) => ({ key, value, component })),
);
const order = document.components.examples?.["update-order-response"]?.value as { data: object };
const components = Object.keys(document.components.schemas);
const rewritten = compact as unknown as Validators;
let raw: Validators;
const folder = await folderForTests("validators");

/** Ajv's own code, which `compactErrors` has not seen. */
beforeAll(async () => {
  const file = join(folder, "validators.mjs");
  await writeFile(file, await withoutRequire(compileValidators(lowered)));
  raw = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Validators;
});

const many = <T>(item: T, count: number): T[] => Array.from({ length: count }, () => item);

function findings(validator: CompiledValidator | undefined, value: unknown): Finding[] {
  if (!validator || validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
}

/** Holds both sets of validators of one component against each other; how much Ajv's own found. */
function compare(component: string, value: unknown): number {
  let found = 0;
  for (const reading of ["tolerant", "drift"] as const) {
    const name = validatorName(reading, component);
    expect(Object.hasOwn(rewritten, name), name).toBe(Object.hasOwn(raw, name));
    const expected = findings(raw[name], value);
    const actual = findings(rewritten[name], value);
    expect(actual).toEqual(expected.slice(0, maxFindings));
    found = Math.max(found, expected.length);
    // The second reading is only asked about what the first accepts.
    if (expected.length > 0) break;
  }
  return found;
}

describe("the rewritten validators find what Ajv's own do", () => {
  it.each(documented)("in $key as $component, and in its mutations", ({ value, component }) => {
    compare(component, value);
    const mutated = fc.sample(mutation(value), { numRuns: 100, seed: 100 });
    expect(mutated.map((one) => compare(component, one)).some((found) => found > 0)).toBe(true);
  });

  const odd: unknown[] = [undefined, null, 0, 1.5, Number.NaN, true, "", "open", [], [null], {}, new Date(0), () => 1];
  it.each(components)("in values that are no %s at all", (component) => {
    const found = odd.map((value) => compare(component, value));
    for (const { value } of documented) found.push(compare(component, value));
    expect(found.some((count) => count > 0)).toBe(true);
  });

  it("in objects with keys that JavaScript treats specially, and in free-form fields of any depth", () => {
    const special = '"__proto__":{"id":1},"constructor":1,"hasOwnProperty":null,"toString":[],"":{}';
    const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
    const text = JSON.stringify(order.data).slice(1, -1);
    expect(compare("Order", JSON.parse(`{${special},${text}}`))).toBeGreaterThan(0);
    expect(compare("Order", JSON.parse(`{${text},"additional_fields":{"deep":${deep}}}`))).toBe(0);
    expect(compare("Address", JSON.parse(`{${special}}`))).toBeGreaterThan(0);
  });
});

describe("where there is more to find than a hundred, the rewritten validators find the first hundred", () => {
  const wide = Object.fromEntries(many(0, 300).map((_, at) => [`field${at}`, at]));
  const shipment = { packages: many({ line_items: many({}, 3), measurements: { unit: 1, length: "1" } }, 20) };
  it.each<[what: string, change: object]>([
    ["items that lack everything", { line_items: many({}, 200) }],
    ["tags of a wrong type", { tags: many(1, 200), trackstar_tags: many(1, 200) }],
    ["faults of several parts", { line_items: many({}, 25), tags: many(1, 30), shipments: many(shipment, 3), id: 1 }],
    ["unknown fields", wide],
    [
      "unknown fields of every item",
      { line_items: many({ product_id: "1", quantity: 1, is_picked: true, a: 1 }, 150) },
    ],
    ["nullable objects of a wrong type", { shipments: many({ ...shipment, ship_to_address: 1 }, 30), status: 5 }],
  ])("%s", (_what, change) => {
    expect(compare("Order", { ...order.data, ...change })).toBeGreaterThan(maxFindings);
    expect(compare("OrderResponse", withValue(order, "/data", { ...order.data, ...change }))).toBeGreaterThan(
      maxFindings,
    );
  });

  it("exactly a hundred are all there", () => {
    expect(compare("Order", { ...order.data, tags: many(1, maxFindings) })).toBe(maxFindings);
  });
});
