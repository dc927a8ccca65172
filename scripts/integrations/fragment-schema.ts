import { childOf, join, valueAt } from "../../src/core/json.ts";
import type { SchemaNode } from "../generate/read/document.ts";
import { annotations } from "../generate/read/keywords.ts";
import { withNull } from "../../src/write-info/schema-node.ts";
import { isMapping } from "./schema-files.ts";

/** Input that cannot be imported, with the JSON Pointer of the place. */
export class FragmentError extends Error {
  override readonly name = "FragmentError";
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(`${pointer === "" ? "The input" : pointer} ${message}`);
    this.pointer = pointer;
  }
}

/** A part of the input, with where it is. */
export interface Part {
  value: unknown;
  pointer: string;
  /** The whole input, for references inside it. */
  root: unknown;
}

const types = new Set<unknown>(["string", "number", "integer", "boolean", "object", "array", "null"]);
const bounds = "minimum maximum minLength maxLength minItems maxItems minProperties maxProperties".split(" ");
/** Annotations, and what the contract decides itself: bodies stay open to unknown fields. */
const ignored = new Set<string>([...annotations, "xml", "additionalProperties"]);
const mostLevels = 20;
/** Marks a schema whose list of values is a connection's own, and was left out. */
export const ownValuesMark = "x-own-values";

/**
 * A schema of the input in the keywords of this contract: annotations are left out (descriptions are written here), and
 * `nullable` becomes a type, also beside an enum.
 *
 * @throws {FragmentError} if something in it cannot be carried over.
 */
export function readSchema(stated: Part, level = 0): SchemaNode {
  const part = followed(stated);
  const { value, pointer } = part;
  if (level > mostLevels) throw new FragmentError(pointer, `is nested more than ${mostLevels} levels deep.`);
  if (!isMapping(value)) throw new FragmentError(pointer, "is not a schema: an object is expected.");
  const result: SchemaNode = {};
  for (const [keyword, argument] of Object.entries(value)) {
    if (ignored.has(keyword) || keyword === "nullable" || keyword.startsWith("x-")) continue;
    Object.assign(result, { [keyword]: readKeyword(keyword, step(part, keyword, argument), level) });
  }
  for (const name of result.required ?? []) {
    if (!Object.hasOwn(result.properties ?? {}, name))
      throw new FragmentError(`${pointer}/required`, `lists ${JSON.stringify(name)}, which is not a property.`);
  }
  const canBeNull = childOf(value, "nullable") ?? false;
  if (typeof canBeNull !== "boolean") throw new FragmentError(`${pointer}/nullable`, "is neither true nor false.");
  const schema = canBeNull ? withNull(result) : result;
  // Listed for one connection, the values would refuse those of all others.
  if (!schema.enum || !/specific to your connection/i.test(String(childOf(value, "description")))) return schema;
  const { enum: _values, type = "string", ...others } = schema;
  return { ...others, type, [ownValuesMark]: true };
}

function readKeyword(keyword: string, part: Part, level: number): unknown {
  const { value, pointer } = part;
  const expect = (holds: boolean, expected: string) => {
    if (!holds) throw new FragmentError(pointer, `is not ${expected}.`);
    return value;
  };
  switch (keyword) {
    case "type":
      return expect([value].flat().length > 0 && [value].flat().every((type) => types.has(type)), "a type");
    case "format":
      return expect(typeof value === "string", "a string");
    case "pattern":
      return expect(typeof value === "string" && isPattern(value), "a regular expression");
    case "enum":
      return expect(Array.isArray(value) && value.length > 0 && value.every(isScalar), "a list of scalars");
    case "required":
      return expect(Array.isArray(value) && value.every((name) => typeof name === "string"), "a list of names");
    case "items":
      return readSchema(part, level + 1);
    case "properties":
      return readProperties(part, level);
    default:
      if (!bounds.includes(keyword)) throw new FragmentError(pointer, "is a keyword that cannot be imported.");
      return expect(typeof value === "number" && Number.isFinite(value), "a number");
  }
}

function readProperties(part: Part, level: number): Record<string, SchemaNode> {
  if (!isMapping(part.value)) throw new FragmentError(part.pointer, "is not an object of schemas.");
  const properties = Object.entries(part.value).map(([name, schema]) => {
    const inner = step(part, name, schema);
    // Names become fields of types and files: this also leaves `__proto__` out.
    if (!/^[A-Za-z][\w-]*$/.test(name)) throw new FragmentError(inner.pointer, "is not the name of a field.");
    return [name, readSchema(inner, level + 1)] as const;
  });
  return Object.fromEntries(properties);
}

/** A part of the input, or the part that it refers to. */
export function followed(part: Part): Part {
  let current = part;
  for (let steps = 0; childOf(current.value, "$ref") !== undefined; steps++) {
    if (steps > mostLevels) throw new FragmentError(part.pointer, "leads back to itself.");
    current = referred(current);
  }
  return current;
}

function referred({ value, pointer, root }: Part): Part {
  const ref = childOf(value, "$ref");
  const fault = new FragmentError(`${pointer}/$ref`, "does not lead to a part of the input.");
  if (typeof ref !== "string" || !ref.startsWith("#/")) throw fault;
  const found = valueAt(root, ref.slice(1));
  if (found === undefined) throw fault;
  return { value: found, pointer: ref.slice(1), root };
}

/** A part of a part. */
export function step({ pointer, root }: Part, key: string, value: unknown): Part {
  return { value, pointer: join(pointer, key), root };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
