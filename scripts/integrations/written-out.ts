import { basename, dirname, join } from "node:path";
import { mapChildren, refTo } from "../generate/read/document.ts";
import type { SchemaNode } from "../generate/read/document.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

/**
 * A schema as it stands in the bundled document: a reference to a whole file of `schemas/` becomes one to the component,
 * any other is replaced by what it leads to. Where the base contract, or `shared/`, has something at the same place, its
 * description and name hints apply unless the schema has its own.
 *
 * @param place What the base contract says of the place.
 */
export function writtenOut(files: SchemaFiles, located: Located, place?: Located): SchemaNode {
  const { schema, file } = located;
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema;
    const target = files.target($ref, file);
    const isComponent = target.pointer === "" && dirname(target.file) === join(files.openapi, "schemas");
    if (isComponent) return { ...beside, $ref: refTo(basename(target.file, ".yaml")) };
    return { ...writtenOut(files, target), ...beside };
  }
  const inner = (child: SchemaNode, at?: Located) => writtenOut(files, { schema: child, file, pointer: "" }, at);
  const { properties, items, ...rest } = schema;
  const written: SchemaNode = {
    ...mapChildren(rest, (child) => inner(child)),
    ...(rest.allOf && { allOf: rest.allOf.map((part) => inner(part)) }),
    ...(items && { items: inner(items, place && files.items(place)) }),
  };
  if (properties) {
    const fields = Object.entries(properties).map(
      ([name, child]) => [name, inner(child, place && files.property(place, name))] as const,
    );
    written.properties = Object.fromEntries(fields);
  }
  return place ? { ...annotationsFor(written, files, place), ...written } : written;
}

/** What the base contract says about a place without asking anything of its value. */
function annotationsFor(written: SchemaNode, files: SchemaFiles, place: Located): SchemaNode {
  const all = { ...files.follow(place).schema, ...place.schema };
  const { description, "x-mistaken-names": mistaken, "x-documented-names": documented } = all;
  const fields = written.properties ?? {};
  // Hints lead to fields that are there, from names that are not. What is taken in by `allOf` brings its own.
  const hints = Object.entries(mistaken ?? {}).filter(
    ([wrong, right]) => !Object.hasOwn(fields, wrong) && Object.hasOwn(fields, right.split(".")[0] as string),
  );
  return {
    ...(description !== undefined && { description }),
    ...(all["deprecated"] === true && { deprecated: true }),
    ...(!written.allOf && hints.length > 0 && { "x-mistaken-names": Object.fromEntries(hints) }),
    ...(!written.allOf && documented && { "x-documented-names": documented }),
  };
}
