import { isObject } from "../core/json.ts";
import { seededRandom, type Random } from "../sandbox/random.ts";
import type { JsonSchema } from "../schemas/define-schema.ts";
import { schemaNamed, type PayloadOf, type SchemaName } from "../schemas/by-name.ts";

/**
 * A random payload that satisfies a schema strictly, and the write rules too; the same for the same seed.
 *
 * Open enums get values that the contract knows: unknown ones are drift, which strict checks refuse.
 *
 * @throws {TypeError} if the contract has no such schema, the schema uses a keyword that the generator does not know, or the
 * seed is not a number.
 */
export function randomPayload<Name extends SchemaName>(name: Name, seed: number): PayloadOf<Name> {
  if (!Number.isFinite(seed)) throw new TypeError("randomPayload: seed must be a number");
  const schema = schemaNamed(name);
  const source = { random: seededRandom(seed), definitions: partOf(schema.jsonSchema, "$defs") };
  return schema.parse(generate(schema.jsonSchema, source));
}

interface Source {
  readonly random: Random;
  readonly definitions: JsonSchema;
}

const words = ["pallet", "Müller & Söhne", "東京", "box 12", "north dock", "a.b", "0", "#4/7", "line\nbreak", "🚚"];

const makers: Readonly<Record<string, (schema: JsonSchema, source: Source) => unknown>> = {
  object: (schema, source) => Object.fromEntries([...knownFields(schema, source), ...extraFields(schema, source)]),
  array: (schema, source) => Array.from({ length: below(4, source) }, () => generate(partOf(schema, "items"), source)),
  string: ({ format }, source) =>
    format === "date-time" ? dateTime(source) : `${pick(words, source)} ${below(10_000, source)}`,
  integer: (_schema, source) => below(1000, source),
  number: (_schema, source) => below(100_000, source) / 100,
  boolean: (_schema, source) => below(2, source) === 0,
  null: () => null,
};

function generate(schema: JsonSchema, source: Source): unknown {
  const { $ref, anyOf, const: constant, enum: values, type: types } = schema;
  if (typeof $ref === "string") return generate(partOf(source.definitions, $ref.split("/").at(-1) ?? ""), source);
  if (Array.isArray(anyOf)) {
    const branches = anyOf.filter(isObject);
    // An open enum lists its values in one of them.
    return generate(branches.find((branch) => "enum" in branch) ?? pick(branches, source), source);
  }
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return pick(values, source);
  const type = String(Array.isArray(types) ? pick(types, source) : types);
  const make = makers[type];
  if (!make) throw new TypeError(`No random payload can be made of type ${type}.`);
  return make(schema, source);
}

function knownFields(schema: JsonSchema, source: Source): [string, unknown][] {
  const { required } = schema;
  return Object.entries(partOf(schema, "properties"))
    .filter(([key]) => (Array.isArray(required) && required.includes(key)) || below(2, source) === 0)
    .map(([key, field]) => [key, generate(isObject(field) ? field : {}, source)]);
}

/** Fields without a name of their own, where the schema is about them: free objects, and tags with one key. */
function extraFields(schema: JsonSchema, source: Source): [string, unknown][] {
  const { additionalProperties, minProperties, maxProperties } = schema;
  if (!additionalProperties) return [];
  const least = typeof minProperties === "number" ? minProperties : 0;
  // More than the documented number of keys is drift: where a number is asked for, it is that one.
  const most = typeof maxProperties === "number" ? maxProperties : least || 2;
  const field = isObject(additionalProperties) ? additionalProperties : { type: "string" };
  const count = least + below(most - least + 1, source);
  return Array.from({ length: count }, (_, at) => [`key_${at + 1}`, generate(field, source)]);
}

/** A part of a schema; one of which nothing can be made where there is none. */
function partOf(schema: JsonSchema, key: string): JsonSchema {
  const part = schema[key];
  return isObject(part) ? part : {};
}

function dateTime(source: Source): string {
  const date = new Date(below(40 * 365 * 86_400_000, source) + Date.UTC(2000)).toISOString();
  return below(2, source) === 0 ? date : date.replace(/\.\d{3}Z$/, "Z");
}

function pick<T>(items: readonly T[], source: Source): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the index is below the length
  return items[below(items.length, source)] as T;
}

/** A random integer from 0 on. */
function below(count: number, { random }: Source): number {
  return Math.floor(random() * count);
}
