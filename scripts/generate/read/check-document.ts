import { isObject } from "../../../src/core/json.ts";
import { checkRootExtensions } from "./check-extensions.ts";
import { checkOperations } from "./check-operations.ts";
import { sharedEnums } from "./direction.ts";
import type { Directions } from "./direction.ts";
import { childrenWithKeys, componentOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { enumsOf } from "./enums.ts";
import { camelCase, reservedWords } from "./names.ts";
import type { FoundOperation } from "./operations.ts";
import { entryFile, inSchema, schemaFile } from "./places.ts";

/** Names of components that would mean something else in the generated modules. */
const globals = new Set(
  "Array ComponentTypes Date Error Event Integration IntegrationRequest Map Object Promise ReadonlyArray Record Response Set".split(
    " ",
  ),
);

/** Finds faults of the root by which all else would be misread. */
export function* checkRoot({ openapi, paths = {}, webhooks = {} }: ContractDocument): Generator<string> {
  if (!/^3\.1\.\d+$/.test(openapi)) yield `${entryFile}: openapi is not 3.1: write openapi: 3.1.0.`;
  const names = isObject(paths) ? Object.keys(paths) : [];
  if (names.length === 0) yield `${entryFile}: paths has no path: describe the operations there.`;
  for (const path of names)
    if (!path.startsWith("/")) yield `${entryFile}: paths: ${path} lacks its first slash: write /${path}.`;
  if (!isObject(webhooks)) yield `${entryFile}: webhooks is not an object: describe an event there, or take it out.`;
}

/** Finds what the generator cannot carry over, once schemas are sound and parts are merged: each place with its cure. */
export function* checkDocument(
  document: ContractDocument,
  operations: readonly FoundOperation[],
  directions: Directions,
): Generator<string> {
  yield* checkRootExtensions(document);
  yield* checkComponentNames(document);
  yield* checkEnumNames(document, directions);
  yield* checkExampleNames(document);
  for (const [name, schema] of Object.entries(document.components.schemas))
    yield* checkMerged(document, schema, schemaFile(name));
  yield* checkOperations(document, operations);
  yield* sharedEnums(document, directions);
}

function* checkComponentNames({ components }: ContractDocument): Generator<string> {
  for (const name of Object.keys(components.schemas)) {
    const at = schemaFile(name);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      yield `${at}: the file's name becomes a type: write it like UpdateOrderRequest, and refer to whole files only.`;
    if (globals.has(name)) yield `${at}: ${name} means something else in TypeScript: choose another name.`;
  }
}

function* checkEnumNames(document: ContractDocument, directions: Directions): Generator<string> {
  const { schemas } = document.components;
  const seen = new Map<string, string>();
  for (const { name, type, array, at } of enumsOf(document, directions)) {
    // The type of a component is that of its values, where it is closed.
    if (Object.hasOwn(schemas, type) && !(type === name && schemas[name]?.enum))
      yield `${schemaFile(type)}: ${type} will be the name of the values of ${name} (${at}): choose another name.`;
    const own = [type, array].find((one) => seen.has(one));
    if (own !== undefined)
      yield `${at}: the enum would be called ${own}, as the one of ${seen.get(own)}: give one of them a component of its own.`;
    seen.set(type, at).set(array, at);
  }
}

function* checkExampleNames({ components }: ContractDocument): Generator<string> {
  const constants = new Map<string, string>();
  for (const key of Object.keys(components.examples ?? {})) {
    const [name, at] = [camelCase(key), `openapi/examples/${key}.yaml`];
    if (!/^[A-Za-z]\w*$/.test(name) || reservedWords.includes(name))
      yield `${at}: the file's name becomes a constant: start it with a letter.`;
    const other = constants.get(name);
    if (other !== undefined) yield `${at}: it would be the constant ${name}, as is ${other}: rename one of them.`;
    constants.set(name, at);
  }
}

function* checkMerged(document: ContractDocument, schema: SchemaNode, at: string): Generator<string> {
  const { properties, items, additionalProperties, type } = schema;
  if (type === undefined && (properties ?? additionalProperties) !== undefined)
    yield `${at}: properties are of an object: write type: object.`;
  if (type === undefined && items !== undefined) yield `${at}: items are of an array: write type: array.`;
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(properties ?? {}, name))
      yield `${at}: "${name}" is required but is not a property: add it, or take it out of required.`;
  }
  yield* checkMistakenNames(document, schema, at);
  yield* checkFieldLists(schema, at);
  for (const [keys, child] of childrenWithKeys(schema)) yield* checkMerged(document, child, inSchema(at, ...keys));
}

/** A name that stands for another one is only of use where that other one exists. */
function* checkMistakenNames(document: ContractDocument, schema: SchemaNode, at: string): Generator<string> {
  const { properties = {}, "x-mistaken-names": mistaken = {}, "x-documented-names": documented = [] } = schema;
  for (const [wrong, right] of Object.entries(mistaken)) {
    if (Object.hasOwn(properties, wrong)) yield `${at}: x-mistaken-names lists "${wrong}", which is a field.`;
    if (documented.includes(wrong))
      yield `${at}: "${wrong}" is in x-mistaken-names and in x-documented-names: it is one or the other.`;
    if (!hasField(document, schema, right.split(".")))
      yield `${at}: x-mistaken-names sends "${wrong}" to "${right}", which is not a field here.`;
  }
}

/** A field that is sent alone, or beside another one, is one of the object. */
function* checkFieldLists(
  { properties = {}, "x-exclusive-fields": alone = [], "x-companion-fields": companions = {} }: SchemaNode,
  at: string,
): Generator<string> {
  const lists = { "x-exclusive-fields": alone, "x-companion-fields": Object.entries(companions).flat(2) };
  for (const [extension, names] of Object.entries(lists))
    for (const name of new Set(names))
      if (!Object.hasOwn(properties, name)) yield `${at}: ${extension} lists "${name}", which is not a field here.`;
}

function hasField(document: ContractDocument, schema: SchemaNode, [name, ...below]: readonly string[]): boolean {
  if (name === undefined) return true;
  const component = componentOf(schema);
  const { properties = {} } = (component === undefined ? schema : document.components.schemas[component]) ?? {};
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return field !== undefined && hasField(document, field, below);
}
