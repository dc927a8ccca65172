import type { JsonSchema } from "../schemas/json-schema.ts";

export interface Known {
  value: unknown;
  /** Dotted paths of the fields that the schema does not have. */
  unknown: string[];
}

/** What a schema knows of a value: the pretend warehouse stores nothing else. */
export function keepKnown(value: unknown, schema: JsonSchema): Known {
  const unknown: string[] = [];
  const definitions = (schema["$defs"] ?? {}) as Record<string, JsonSchema>;
  return { value: prune(value, { schema, definitions, path: "", unknown }), unknown };
}

interface Place {
  schema: JsonSchema;
  definitions: Record<string, JsonSchema>;
  path: string;
  unknown: string[];
}

function prune(value: unknown, place: Place): unknown {
  if (typeof value !== "object" || value === null) return value;
  const schema = resolve(place);
  if (Array.isArray(value)) {
    const items = schema["items"] as JsonSchema | undefined;
    return items ? value.map((item, at) => pruneInner(item, items, { place, key: `${at}` })) : value;
  }
  const fields = schema["properties"] as Record<string, JsonSchema> | undefined;
  if (!fields) return value;
  const known: [string, unknown][] = [];
  let isWhole = true;
  for (const [key, inner] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const left = field && pruneInner(inner, field, { place, key });
    if (field) known.push([key, left]);
    else place.unknown.push(pathTo(place, key));
    isWhole &&= field !== undefined && left === inner;
  }
  return isWhole ? value : Object.fromEntries(known);
}

function pruneInner(value: unknown, schema: JsonSchema, { place, key }: { place: Place; key: string }): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { definitions, unknown } = place;
  return prune(value, { schema, definitions, unknown, path: pathTo(place, key) });
}

const pathTo = ({ path }: Place, key: string): string => (path ? `${path}.${key}` : key);

function resolve({ schema, definitions }: Place): JsonSchema {
  const name = schema["$ref"];
  return typeof name === "string" ? (definitions[name.split("/").at(-1) ?? ""] ?? schema) : schema;
}
