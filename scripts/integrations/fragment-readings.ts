import type { SchemaNode } from "../generate/read/document.ts";
import { assertionsOf } from "./assertions.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

/** Stands in the vendor's document for values that only a connected account can show. */
const placeholder = /connect an account/i;

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
