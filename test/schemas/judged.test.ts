import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import fc from "fast-check";
import { generateSync } from "json-schema-faker";
import * as schemas from "trackstar-orders-contract/schemas";
import type { Schema } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { readOff } from "../support/contract.ts";
import { mutation } from "../support/mutations.ts";
import { examples } from "../support/payloads.ts";

const addFormats = addFormatsModule.default;
const components: [string, Schema<unknown>][] = Object.entries(
  schemas as unknown as Record<string, Schema<unknown>>,
).filter(([, value]) => typeof value === "object" && "jsonSchema" in value);

const contract = readOff.document;

/** Ajv compiled at run time, with ajv-formats' own date check: the judge shares no code with the validators. */
function judge(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv, ["date-time"]);
  return ajv;
}

/** The same for what the API sends, where other forms of ISO 8601 are drift. */
function tolerantJudge(): Ajv2020 {
  return new Ajv2020({ strict: false, formats: { "date-time": isDate } });
}

function isDate(text: string): boolean {
  const [, date = "", time = ""] = /^(\d{4}-\d\d-\d\d)(.*)$/s.exec(text) ?? [];
  const day = new Date(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  return isDay && /^(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/.test(time);
}

function generated(name: string, schema: Schema<unknown>, count: number): unknown[] {
  const options = { optionalsProbability: 0.8, maxItems: 3, maxDepth: 20 };
  return Array.from({ length: count }, (_, at) =>
    generateSync(schema.jsonSchema, { ...options, seed: at + name.length * 1000 }),
  );
}

describe("payloads generated from the JSON Schemas", () => {
  const perComponent = Math.ceil(2500 / components.length);

  it.each(components)(
    "%s: the compiled validator accepts them, and agrees with the judge on mutated ones",
    (name, schema) => {
      const published = ("lint" in schema ? judge() : tolerantJudge()).compile(schema.jsonSchema);
      const verdicts = { accepted: 0, refused: 0 };
      for (const [at, payload] of generated(name, schema, perComponent).entries()) {
        expect(schema.check(payload).issues, JSON.stringify(payload)).toEqual([]);
        for (const mutated of fc.sample(mutation(payload), { numRuns: 2, seed: at })) {
          const expected = published(mutated);
          expect(schema.is(mutated), JSON.stringify(mutated)).toBe(expected);
          verdicts[expected ? "accepted" : "refused"]++;
        }
      }
      expect(verdicts.refused).toBeGreaterThan(0);
      expect(verdicts.accepted).toBeGreaterThan(0);
    },
  );

  it("are five thousand cases in all", () => {
    expect(components.length * perComponent * 2).toBeGreaterThanOrEqual(5000);
  });
});

describe("strict mode", () => {
  const documented: [string, Schema<unknown>, unknown][] = [
    ["OrderUpdatedEvent", schemas.OrderUpdatedEvent, examples.orderUpdatedEvent],
    ["OrderResponse", schemas.OrderResponse, examples.sparseOrder],
    ["ShipOrderRequest", schemas.ShipOrderRequest, examples.shipOrderRequest],
    ["UpdateOrderRequest", schemas.UpdateOrderRequest, examples.updateOrderRequest],
  ];

  it.each(documented)(
    "%s: agrees with the document's own schemas, closed to unknown fields",
    (name, schema, payload) => {
      const strict = judge();
      strict.addSchema({
        $id: "contract",
        components: {
          schemas: name.endsWith("Request") ? contract.components.schemas : closed(contract.components.schemas),
        },
      });
      const validate = strict.compile({ $ref: `contract#/components/schemas/${name}` });
      fc.assert(
        fc.property(mutation(payload), (mutated) => {
          expect(schema.check(mutated, { mode: "strict" }).ok).toBe(validate(mutated));
        }),
        { numRuns: 1500, seed: 20_221_130 },
      );
    },
  );
});

/** Every object with properties closed to others, unless the schema itself says something about others. */
function closed(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === "example" ? value : closed(value)]),
  );
  const isObject =
    "properties" in schema && typeof schema.properties === "object" && "type" in schema && schema.type === "object";
  return isObject && !("additionalProperties" in schema) ? { ...inner, additionalProperties: false } : inner;
}
