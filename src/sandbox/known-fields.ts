import type { JsonSchema } from "../schemas/define-schema.ts";

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
  const schema = resolve(place);
  if (Array.isArray(value)) {
    const items = schema["items"] as JsonSchema | undefined;
    return items ? value.map((item, at) => prune(item, below(place, `${at}`, items))) : value;
  }
  const fields = schema["properties"] as Record<string, JsonSchema> | undefined;
  if (typeof value !== "object" || value === null || !fields) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const inside = below(place, key, Object.hasOwn(fields, key) ? fields[key] : undefined);
      if (inside.schema) return [[key, prune(inner, inside as Place)]];
      place.unknown.push(inside.path);
      return [];
    }),
  );
}

function below<T extends JsonSchema | undefined>(place: Place, key: string, schema: T) {
  return { ...place, schema, path: place.path ? `${place.path}.${key}` : key };
}

function resolve({ schema, definitions }: Place): JsonSchema {
  const name = schema["$ref"];
  return typeof name === "string" ? (definitions[name.split("/").at(-1) ?? ""] ?? schema) : schema;
}
