import type { SchemaNode } from "../generate/read/document.ts";
import { assertionsOf } from "./assertions.ts";
import { ownValuesMark } from "./fragment-schema.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

/** Stands in the vendor's document for values that only a connected account can show. */
const placeholder = /connect an account/i;

/** The keys that lead to each field whose values are a connection's own. */
export function* ownValues(schema: SchemaNode, keys: readonly string[] = []): Generator<readonly string[]> {
  if (schema[ownValuesMark] === true) yield keys;
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    yield* ownValues(child, [...keys, "properties", name]);
  if (schema.items) yield* ownValues(schema.items, [...keys, "items"]);
}

/**
 * A schema of a fragment as this contract reads it, in the form of `assertionsOf`. Two things are not taken at their
 * word: a schema that says nothing (`{}`) where the base contract has one, which then applies; and an enum whose only
 * value asks the reader to connect an account, which would refuse every real value.
 */
export function asRead(files: SchemaFiles, schema: SchemaNode, place: Located | undefined): SchemaNode {
  if (Object.keys(schema).length === 0 && place) return assertionsOf(files, place);
  const { enum: values, ...rest } = schema;
  const meant = values?.every((value) => placeholder.test(String(value))) ? rest : schema;
  const properties = Object.entries(meant.properties ?? {}).map(
    ([name, child]) => [name, asRead(files, child, place && files.property(place, name))] as const,
  );
  return assertionsOf(files, {
    schema: {
      ...meant,
      ...(meant.properties && { properties: Object.fromEntries(properties) }),
      ...(meant.items && { items: asRead(files, meant.items, place && files.items(place)) }),
    },
    file: "",
    pointer: "",
  });
}
