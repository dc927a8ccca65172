import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject } from "../../../src/core/json.ts";
import { checkSchemaExtensions } from "./check-extensions.ts";
import { childrenWithKeys, componentOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { annotations, structure, valueKeywords } from "./keywords.ts";
import { inSchema, schemaFile } from "./places.ts";
import { mergedByType, nullableOf } from "../../../src/write-info/schema-node.ts";

const annotation = new Set<string>(annotations);
const known = new Set<string>([...annotations, ...structure, ...valueKeywords]);
const types = ["string", "number", "integer", "boolean", "object", "array", "null"];
const formats = ["date-time", "date"];
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));
const cures = new Map([
  ["nullable", 'write type: [string, "null"]'],
  ["not", "say it in the description"],
  ["patternProperties", "use additionalProperties"],
  ["unevaluatedProperties", "use additionalProperties"],
]);

/**
 * Finds what the generator cannot carry over in the schemas as they are written, each by its file and JSON Pointer:
 * nothing that the YAML says may be dropped silently.
 */
export function* checkSchemas(document: ContractDocument): Generator<string> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, logger: false });
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const at = schemaFile(name);
    const found = [...malformed(ajv, schema, at)];
    problems.push(...(found.length > 0 ? found : checkSchema(schema, at)));
  }
  yield* problems;
  // References are followed only where all that they lead to can be compiled.
  if (problems.length === 0) yield* checkDefaults(document);
}

function* checkSchema(schema: unknown, at: string): Generator<string> {
  if (!isSchema(schema)) {
    yield `${at}: a schema must be a mapping: for any value write {}, for a field that is not there leave it out.`;
    return;
  }
  const keywords = Object.keys(schema).filter((keyword) => !keyword.startsWith("x-"));
  for (const keyword of keywords) {
    if (!known.has(keyword))
      yield `${at}: the keyword "${keyword}" is not supported: ${cures.get(keyword) ?? "say it in the description"}.`;
  }
  yield* checkSchemaExtensions(schema, at);
  yield* checkReference(schema, at);
  yield* checkTypes(schema, at);
  yield* checkEnum(schema, at);
  yield* checkPattern(schema, at);
  for (const name of Object.keys(schema.properties ?? {})) {
    if (inherited.has(name))
      yield `${inSchema(at, "properties", name)}: every object of JavaScript has "${name}", so it cannot be checked: leave the field out.`;
  }
  for (const [keys, child] of childrenWithKeys(schema)) yield* checkSchema(child, inSchema(at, ...keys));
}

function isSchema(value: unknown): value is SchemaNode {
  return isObject(value);
}

/** Keywords beside a reference or a union would be lost, unless they are annotations. */
function* checkReference(schema: SchemaNode, at: string): Generator<string> {
  const union = schema.anyOf ? "anyOf" : schema.oneOf ? "oneOf" : undefined;
  const keyword = schema.$ref === undefined ? union : "$ref";
  if (keyword === undefined) return;
  if (schema.$ref !== undefined && componentOf(schema) === undefined)
    yield `${at}: ${schema.$ref} is not a schema of its own file: refer to a whole file of openapi/schemas.`;
  const branches = (schema.anyOf ?? schema.oneOf ?? []).every(isSchema);
  if (keyword === union && branches && !nullableOf(schema) && !mergedByType(schema)) {
    yield `${at}: ${union} is supported as [a schema, {type: "null"}], and anyOf of schemas that each have another type: a reader could not tell the branches apart.`;
  }
  const lost = Object.keys(schema).filter((other) => other !== keyword && !annotation.has(other));
  if (lost.length > 0)
    yield `${at}: ${lost.join(", ")} beside ${keyword} would be lost: put it into the schema that is referred to.`;
}

function* checkTypes({ type, format, properties, items, additionalProperties }: SchemaNode, at: string) {
  const named = [type ?? []].flat();
  for (const one of named) if (!types.includes(one)) yield `${at}: unknown type "${one}": write ${types.join(", ")}.`;
  if (new Set(named).size < named.length) yield `${at}: a type is listed twice: take one out.`;
  if (format !== undefined && !formats.includes(format))
    yield `${at}: the format "${format}" is not supported, only ${formats.join(" and ")}.`;
  if (type === undefined) return;
  if ((properties ?? additionalProperties) !== undefined && !named.includes("object"))
    yield `${at}: properties are of an object: write type: object.`;
  if (items !== undefined && !named.includes("array")) yield `${at}: items are of an array: write type: array.`;
}

function* checkEnum({ enum: values, const: constant, type }: SchemaNode, at: string): Generator<string> {
  const named = [type ?? []].flat();
  if (constant !== undefined && type !== undefined && !named.some((one) => isOfType(constant, one)))
    yield `${at}: const ${JSON.stringify(constant)} is not of the type ${named.join(" or ")}.`;
  if (!Array.isArray(values)) return;
  if (named.length === 0) yield `${at}: an enum needs its type beside it.`;
  if (values.length === 0) yield `${at}: an enum needs at least one value.`;
  for (const [index, value] of values.entries()) {
    const place = inSchema(at, "enum", index);
    const text = JSON.stringify(value);
    if (value !== null && typeof value !== "string" && typeof value !== "number")
      yield `${place}: an enum lists strings, numbers and null only.`;
    else if (named.length > 0 && !named.some((one) => isOfType(value, one)))
      yield `${place}: ${text} is not of the type ${named.join(" or ")}: mend the value, or add the type.`;
    if (values.indexOf(value) < index) yield `${place}: ${text} is listed twice: take one out.`;
  }
  if (named.includes("null") && !values.includes(null))
    yield `${at}: the type includes null and the enum does not: list null, or take it out of the type.`;
}

/** Whether a value is of a type of JSON Schema. */
function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function* checkPattern({ pattern }: SchemaNode, at: string): Generator<string> {
  if (typeof pattern !== "string") return;
  try {
    RegExp(pattern, "u");
  } catch (error) {
    yield `${inSchema(at, "pattern")}: is not a regular expression of JavaScript: ${(error as Error).message}.`;
  }
}

/** What JSON Schema itself says against a schema, such as `minLength: "3"`; of types `checkTypes` says it better. */
function* malformed(ajv: Ajv2020, schema: SchemaNode, at: string): Generator<string> {
  if (ajv.validateSchema(schema) === true) return;
  for (const { instancePath, message = "is invalid" } of ajv.errors ?? [])
    if (!instancePath.endsWith("/type")) yield `${instancePath === "" ? at : `${at}#${instancePath}`}: ${message}.`;
}

/** A `default` that its own schema refuses. */
function* checkDefaults(document: ContractDocument): Generator<string> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema({ ...document, $id: "contract" });
  function* visit(schema: SchemaNode, at: string, pointer: string): Generator<string> {
    const validate = schema["default"] === undefined ? undefined : ajv.getSchema(`contract#${pointer}`);
    if (validate && !validate(schema["default"])) {
      const [{ message = "is invalid" } = {}] = validate.errors ?? [];
      yield `${inSchema(at, "default")}: ${JSON.stringify(schema["default"])} ${message}: mend the default, or the schema.`;
    }
    for (const [keys, child] of childrenWithKeys(schema)) {
      const steps = keys.map((key) => `/${encodeURIComponent(inSchema("", key).slice(2))}`).join("");
      yield* visit(child, inSchema(at, ...keys), pointer + steps);
    }
  }
  for (const [name, schema] of Object.entries(document.components.schemas))
    yield* visit(schema, schemaFile(name), `/components/schemas/${name}`);
}
