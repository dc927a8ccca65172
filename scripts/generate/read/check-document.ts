import { childrenOf, componentOf, operationsOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { kept } from "./keywords.ts";
import { camelCase, reservedWords } from "./names.ts";
import { mergedByType, nullableOf } from "./unions.ts";

const annotations = "title description example examples deprecated default readOnly writeOnly externalDocs $comment";
const structural = "$ref enum properties items additionalProperties anyOf oneOf";
const annotation = new Set(annotations.split(" "));
const known = new Set<string>([...annotation, ...structural.split(" "), ...kept]);
const types = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);
const formats = new Set(["date-time", "date"]);
const globals = new Set([
  "Array",
  "Date",
  "Error",
  "Map",
  "Object",
  "Promise",
  "ReadonlyArray",
  "Record",
  "Response",
  "Set",
]);

/**
 * Finds what the generator cannot carry over, before anything is generated: nothing that the YAML says may be
 * dropped in silence, and every name must be a name in TypeScript.
 *
 * @throws {Error} that lists every place with its fix.
 */
export function checkDocument(document: ContractDocument): void {
  const problems = [...checkNames(document), ...checkOperations(document)];
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    problems.push(...checkSchema(document, schema, `openapi/schemas/${name}.yaml`));
  }
  if (problems.length > 0) throw new Error(`The contract cannot be generated from:\n- ${problems.join("\n- ")}`);
}

function* checkNames({ components }: ContractDocument): Generator<string> {
  const names = Object.keys(components.schemas);
  const open = new Set(names.filter((name) => components.schemas[name]?.enum).map((name) => `Known${name}`));
  for (const name of names) {
    const at = `openapi/schemas/${name}.yaml`;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      yield `${at}: the file's name becomes a type: write it like UpdateOrderRequest.`;
    if (globals.has(name)) yield `${at}: ${name} means something else in TypeScript: choose another name.`;
    if (open.has(name))
      yield `${at}: ${name} is what the values of ${name.slice(5)} will be called: choose another name.`;
  }
  for (const key of Object.keys(components.examples ?? {})) {
    const name = camelCase(key);
    const isName = /^[A-Za-z]\w*$/.test(name) && !reservedWords.includes(name);
    if (!isName) yield `openapi/examples/${key}.yaml: the file's name becomes a constant: start it with a letter.`;
  }
}

function* checkOperations(document: ContractDocument): Generator<string> {
  const seen = new Map<string, string>();
  for (const { name, method, path } of operationsOf(document)) {
    const other = seen.get(name);
    if (other !== undefined)
      yield `${method} ${path} and ${other} would both be the method ${name}: rename one operationId.`;
    if (reservedWords.includes(name))
      yield `${method} ${path}: ${name} cannot be a method: choose another operationId.`;
    seen.set(name, `${method} ${path}`);
  }
}

function* checkSchema(document: ContractDocument, schema: SchemaNode, at: string): Generator<string> {
  const keywords = Object.keys(schema).filter((keyword) => !keyword.startsWith("x-"));
  for (const keyword of keywords) if (!known.has(keyword)) yield `${at}: the keyword "${keyword}" is not supported.`;
  yield* checkReference(schema, keywords, at);
  yield* checkValues(schema, at);
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(schema.properties ?? {}, name)) yield `${at}: "${name}" is required but is no property.`;
  }
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    yield* checkSchema(document, child, `${at}: ${name}`);
  yield* checkMistakenNames(document, schema, at);
  const others = childrenOf({ ...schema, properties: {} });
  for (const child of others) yield* checkSchema(document, child, `${at}: items or values`);
}

/** What stands beside a reference or a nullable one would be lost, unless it only describes. */
function* checkReference(schema: SchemaNode, keywords: string[], at: string): Generator<string> {
  const union = schema.anyOf ? "anyOf" : schema.oneOf ? "oneOf" : undefined;
  const keyword = schema.$ref === undefined ? union : "$ref";
  if (keyword === undefined) return;
  if (schema.$ref !== undefined && componentOf(schema) === undefined)
    yield `${at}: ${schema.$ref} is not a schema of its own file.`;
  if (keyword === union && !nullableOf(schema) && !mergedByType(schema)) {
    yield `${at}: ${union} is supported as [a schema, {type: "null"}], and anyOf of schemas that each have another type: a reader could not tell the branches apart.`;
  }
  const lost = keywords.filter((other) => other !== keyword && !annotation.has(other));
  if (lost.length > 0)
    yield `${at}: ${lost.join(", ")} beside ${keyword} would be lost: put it into the schema that is referred to.`;
}

/** A name that stands for another one is only of use where that other one exists. */
function* checkMistakenNames(document: ContractDocument, schema: SchemaNode, at: string): Generator<string> {
  const { properties = {}, "x-mistaken-names": mistaken = {}, "x-documented-names": documented = [] } = schema;
  for (const [wrong, right] of Object.entries(mistaken)) {
    if (Object.hasOwn(properties, wrong)) yield `${at}: x-mistaken-names lists "${wrong}", which is a field.`;
    if (documented.includes(wrong))
      yield `${at}: "${wrong}" is in x-mistaken-names and in x-documented-names: it is one or the other.`;
    if (!hasField(document, schema, right.split(".")))
      yield `${at}: x-mistaken-names sends "${wrong}" to "${right}", which is no field here.`;
  }
}

function hasField(document: ContractDocument, schema: SchemaNode, [name, ...below]: readonly string[]): boolean {
  if (name === undefined) return true;
  const component = componentOf(schema);
  const { properties = {} } = (component === undefined ? schema : document.components.schemas[component]) ?? {};
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return field !== undefined && hasField(document, field, below);
}

function* checkValues(schema: SchemaNode, at: string): Generator<string> {
  const named = [schema.type ?? []].flat();
  for (const type of named) if (!types.has(type)) yield `${at}: there is no type "${type}".`;
  const { format } = schema;
  if (format !== undefined && !formats.has(format))
    yield `${at}: the format "${format}" is not supported, only ${[...formats].join(" and ")}.`;
  if (!schema.enum) return;
  if (named.length === 0) yield `${at}: an enum needs its type beside it.`;
  if (schema.enum.some((value) => value !== null && typeof value !== "string" && typeof value !== "number")) {
    yield `${at}: an enum lists strings, numbers and null only.`;
  }
}
