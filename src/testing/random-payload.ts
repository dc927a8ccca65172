import { seededRandom } from "../sandbox/random.ts";
import type { Random } from "../sandbox/random.ts";
import type { JsonSchema } from "../schemas/json-schema.ts";
import { schemaNamed } from "../schemas/by-name.ts";
import type { PayloadOf, SchemaName } from "../schemas/by-name.ts";

/**
 * A random payload that satisfies a schema strictly, and the write rules too; the same for the same seed.
 *
 * Open enums get values that the contract knows: unknown ones are drift, which strict checks refuse.
 *
 * @throws {TypeError} if the contract has no such schema, the schema uses what the generator does not know, or the seed is
 * not a number.
 */
export function randomPayload<Name extends SchemaName>(name: Name, seed: number): PayloadOf<Name> {
  if (!Number.isFinite(seed)) throw new TypeError("randomPayload: seed must be a number");
  const schema = schemaNamed(name);
  return schema.parse(
    generate(schema.jsonSchema, { random: seededRandom(seed), definitions: schemaOf(schema.jsonSchema["$defs"]) }),
  );
}

interface Source {
  random: Random;
  definitions: JsonSchema;
}

const mostItems = 4;

function generate(schema: JsonSchema, source: Source): unknown {
  const { $ref, anyOf, const: constant, enum: values, type } = schema;
  if (typeof $ref === "string") return generate(definitionOf($ref, source), source);
  if (Array.isArray(anyOf)) return generate(branchOf(anyOf.map(schemaOf), source), source);
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return pick(values, source);
  return ofType(Array.isArray(type) ? pick(type, source) : type, schema, source);
}

function ofType(type: unknown, schema: JsonSchema, source: Source): unknown {
  const { random } = source;
  switch (type) {
    case "object":
      return objectOf(schema, source);
    case "array":
      return Array.from({ length: Math.floor(random() * mostItems) }, () =>
        generate(schemaOf(schema["items"] ?? { type: "string" }), source),
      );
    case "string":
      return schema["format"] === "date-time" ? dateTime(source) : words(source);
    case "integer":
      return Math.floor(random() * 1000);
    case "number":
      return Math.round(random() * 100_000) / 100;
    case "boolean":
      return random() < 0.5;
    case "null":
      return null;
    default:
      throw new TypeError(`No random payload can be made of type ${JSON.stringify(type)}.`);
  }
}

function objectOf(schema: JsonSchema, source: Source): Record<string, unknown> {
  const { required } = schema;
  const known = Object.entries(schemaOf(schema["properties"]))
    .filter(([key]) => (Array.isArray(required) && required.includes(key)) || source.random() < 0.5)
    .map(([key, inner]) => [key, generate(schemaOf(inner), source)]);
  return Object.fromEntries([...known, ...extraFields(schema, source)]);
}

/** Fields without a name of their own, where the schema is about them: free objects, and tags with one key. */
function extraFields(schema: JsonSchema, source: Source): [string, unknown][] {
  const { additionalProperties, minProperties, maxProperties } = schema;
  if (!additionalProperties) return [];
  const least = typeof minProperties === "number" ? minProperties : 0;
  // More than the documented number of keys is drift: where a number is asked for, it is that one.
  const most = typeof maxProperties === "number" ? maxProperties : least || 2;
  const count = least + Math.floor(source.random() * (most - least + 1));
  const inner = additionalProperties === true ? { type: "string" } : schemaOf(additionalProperties);
  return Array.from({ length: count }, (_, at) => [`key_${at + 1}`, generate(inner, source)]);
}

/** The branch of an open enum that lists its values; otherwise any. */
function branchOf(branches: readonly JsonSchema[], source: Source): JsonSchema {
  return branches.find((branch) => "enum" in branch) ?? pick(branches, source);
}

function definitionOf(reference: string, { definitions }: Source): JsonSchema {
  const found = definitions[reference.split("/").at(-1) ?? ""];
  if (!found) throw new TypeError(`The schema has no ${reference}.`);
  return schemaOf(found);
}

/** A part of a schema; an empty one where there is none. */
function schemaOf(part: unknown): JsonSchema {
  return isSchema(part) ? part : {};
}

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

const vocabulary = [
  "pallet",
  "Müller & Söhne",
  "東京",
  "box 12",
  "north dock",
  "a.b",
  "0",
  "#4/7",
  "line\nbreak",
  "🚚",
];

function words(source: Source): string {
  return `${pick(vocabulary, source)} ${Math.floor(source.random() * 10_000)}`;
}

function dateTime({ random }: Source): string {
  const years = 40 * 365 * 24 * 60 * 60 * 1000;
  const date = new Date(Math.floor(random() * years) + Date.UTC(2000)).toISOString();
  return random() < 0.5 ? date : date.replace(/\.\d{3}Z$/, "Z");
}

function pick<T>(items: readonly T[], { random }: Source): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the index is below the length
  return items[Math.floor(random() * items.length)] as T;
}
