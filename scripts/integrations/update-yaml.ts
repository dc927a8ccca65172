import { dirname, relative } from "node:path";
import { isMap, YAMLMap } from "yaml";
import type { Document, Node } from "yaml";
import type { SchemaNode } from "../generate/read/document.ts";
import { assertionsOf, isSame } from "./assertions.ts";
import { exampleOf } from "../../src/write-info/example.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";
import { nameOf, scalar, sortKeywords } from "./yaml-style.ts";

/** A file that is being updated. */
export interface Update {
  files: SchemaFiles;
  file: string;
  document: Document;
}

/** A field or a body: its new demands, in the form of `assertionsOf`, and its place in the base contract. */
export interface Wanted {
  schema: SchemaNode;
  place: Located | undefined;
  /** The name of a field; items and bodies have none. */
  name?: string;
}

/** The description of a field of which nobody knows more. */
export const unknownMeaning = "Not documented.";

/**
 * The YAML of a schema: as it was written, if that demands the same; else a reference into the base contract or `shared/`,
 * if the place there does; else the written one with other keywords, so that its description and comments stay.
 */
export function updated(update: Update, written: unknown, wanted: Wanted): Node {
  const { files, file, document } = update;
  const { schema, place } = wanted;
  const before = isMap(written) ? (written.toJS(document) as SchemaNode) : undefined;
  if (before && isSame(assertionsOf(files, { schema: before, file, pointer: "" }), schema)) return written as Node;
  const ref = place && isSame(assertionsOf(files, place), schema) ? refTo(update, place) : undefined;
  if (ref !== undefined && before?.description === undefined) return document.createNode({ $ref: ref }, { flow: true });
  const map = isMap(written) && before?.$ref === undefined ? written : new YAMLMap();
  map.flow = false;
  writeKeywords(update, map, wanted, before);
  describe(map, wanted);
  sortKeywords(map);
  return map;
}

function writeKeywords(update: Update, map: YAMLMap, wanted: Wanted, before: SchemaNode | undefined): void {
  const { schema, place } = wanted;
  const { files, document } = update;
  const { properties, items, ...simple } = schema;
  const part = properties && partOf(update, wanted, before);
  for (const keyword of Object.keys(before ?? {})) {
    const describes = keyword.startsWith("x-") || ["description", "example", "deprecated"].includes(keyword);
    if (!describes && !Object.hasOwn(schema, keyword)) map.delete(keyword);
  }
  for (const [keyword, value] of Object.entries(simple)) {
    if (!same(before?.[keyword], value)) map.set(keyword, document.createNode(value, { flow: true }));
  }
  if (part) {
    map.set("allOf", document.createNode([{ $ref: refTo(update, part) }], { flow: true }));
    map.delete("type");
  }
  if (items) map.set("items", updated(update, map.get("items"), { schema: items, place: place && files.items(place) }));
  if (properties) writeProperties(update, map, wanted, part);
}

function writeProperties(update: Update, map: YAMLMap, { schema, place }: Wanted, part: Located | undefined): void {
  const { files } = update;
  const written = map.get("properties");
  const fields = isMap(written) ? written : new YAMLMap();
  const inherited = part ? (assertionsOf(files, part).properties ?? {}) : {};
  const wanted = Object.entries(schema.properties ?? {}).filter(([name]) => !Object.hasOwn(inherited, name));
  const names = wanted.map(([name]) => name);
  fields.items = fields.items.filter(({ key }) => names.includes(nameOf(key)));
  for (const [name, child] of wanted) {
    const inner = { schema: child, place: place && files.property(place, name), name };
    fields.set(name, updated(update, fields.get(name), inner));
  }
  if (names.length > 0) map.set("properties", fields);
  else map.delete("properties");
}

/** The component that `allOf` takes in: the schema has all of its fields, and demands at least as much. */
function partOf(update: Update, { schema, place }: Wanted, before: SchemaNode | undefined): Located | undefined {
  const { files, file } = update;
  if (before?.properties && !before.allOf) return undefined;
  const stated = before?.allOf?.[0];
  const from = stated ? { schema: stated, file, pointer: "" } : place;
  if (!from) return undefined;
  const target = files.follow(from);
  const [inner] = target.schema.allOf ?? [];
  const part = target.pointer !== "" && inner ? files.follow({ ...target, schema: inner }) : target;
  const asked = assertionsOf(files, part);
  const fields = Object.entries(asked.properties ?? {});
  const hasAll = fields.every(([name, field]) => {
    const own = schema.properties?.[name];
    return own !== undefined && isSame(own, field);
  });
  const asksAll = (asked.required ?? []).every((name) => schema.required?.includes(name));
  return part.pointer === "" && fields.length > 0 && hasAll && asksAll ? part : undefined;
}

/** A new field gets an example, and a description that says that nobody knows; the base contract describes its own. */
function describe(map: YAMLMap, { schema, place, name }: Wanted): void {
  if (name === undefined) return;
  if (!place && !map.has("description")) map.set("description", unknownMeaning);
  // Only scalars need one, and only they are replaced where the type has changed.
  const example = map.get("example");
  if (schema.properties || schema.items || isExample(schema, example)) return;
  const fresh = exampleOf(name, schema);
  if (fresh === undefined) map.delete("example");
  else map.set("example", scalar(fresh));
}

function isExample({ type, enum: values }: SchemaNode, example: unknown): boolean {
  if (values) return values.includes(example as string);
  const is = typeof example;
  return [type ?? []].flat().some((named) => named === is || (named === "integer" && Number.isInteger(example)));
}

function refTo({ file }: Update, place: Located): string {
  return relative(dirname(file), place.file) + (place.pointer === "" ? "" : `#${place.pointer}`);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
