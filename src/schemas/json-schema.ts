/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON of a component's schema and of those that it refers to, by name. */
export interface JsonSchemaSource {
  /** Its `$id`; a schema of an integration is published nowhere, and has none. */
  readonly id?: string;
  readonly own: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** The self-contained schema of a component. It is frozen: everybody gets the same object. */
export function readJsonSchema(title: string, { id, own, parts }: JsonSchemaSource): JsonSchema {
  const names = Object.keys(parts);
  const definitions = names.map((name) => `${JSON.stringify(name)}:${parts[name]}`);
  const $defs = names.length === 0 ? "" : `,"$defs":{${definitions.join(",")}}`;
  const $id = id === undefined ? "" : `"$id":${JSON.stringify(id)},`;
  const start = `{"$schema":"https://json-schema.org/draft/2020-12/schema",${$id}"title":${JSON.stringify(title)},`;
  return JSON.parse(start + own.slice(1, -1) + $defs + "}", freeze);
}

function freeze(_key: string, value: unknown): unknown {
  return Object.freeze(value);
}
