import { decodeEscapes } from "../core/http.ts";
import { childOf, isContainer, isObject, join, valueAt } from "../core/json.ts";
import { ContractError } from "../errors/contract-error.ts";
import { mergedByType, nullableOf, withNull, type SchemaNode } from "./schema-node.ts";

/** A value of a document, and where it stands in it. */
export interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly root: unknown;
}

/** How far the reading of a body's schema has come. */
interface Reading {
  /** The schemas that were read, each with the JSON Pointer to where it stands. */
  readonly pointers: Map<SchemaNode, string>;
  readonly level: number;
}

const mostLevels = 20;
const mostSchemas = 2_000;
const closing = new Set(["additionalProperties", "unevaluatedProperties"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const single = new Set([...closing, ..."items unevaluatedItems not if then else contains propertyNames".split(" ")]);
/** Ajv is to see nothing that only describes, nor a name by which one schema could stand for another. */
const ignored =
  /^(?:[$x]|__proto__$|title$|examples$|default$|deprecated$|readOnly$|writeOnly$|externalDocs$|discriminator$)/;
/** An enum whose only value asks for the access token would refuse every real one. */
const placeholder = /connect an account/i;

/** The error for a document that is not a write-info response. */
export function fault({ pointer }: Pick<Place, "pointer">, message: string, keyword = "write-info"): ContractError {
  return new ContractError("The write-info document", [{ path: pointer, keyword, message }]);
}

/** A value inside another one, with its references followed; undefined if there is none. */
export function inside(place: Place, key: string): Place | undefined {
  const value = childOf(place.value, key);
  return value === undefined ? undefined : followed({ ...place, value, pointer: join(place.pointer, key) });
}

/** A place with its references followed; keywords beside a reference stay. */
export function followed(place: Place): Place {
  let { value, pointer } = place;
  for (let steps = 0; isObject(value) && value["$ref"] !== undefined; steps++) {
    const { $ref, ...beside } = value;
    const found = typeof $ref === "string" && $ref.startsWith("#/") ? decodeEscapes($ref.slice(1)) : undefined;
    const target = found && valueAt(place.root, found);
    if (!found || !isObject(target))
      throw fault({ pointer: join(pointer, "$ref") }, "does not lead to an object of the document", "$ref");
    if (steps === mostLevels) throw fault(place, "leads back to itself", "$ref");
    [value, pointer] = [{ ...target, ...beside }, found];
  }
  return { ...place, value, pointer };
}

/**
 * A schema without references and in the keywords of JSON Schema alone, as the compiled integrations read theirs: fields
 * that it does not list are not refused. `base`, the base contract's schema of the place, applies where this one says nothing.
 * A `ContractError` with the place for anything that is not a schema of at most 20 levels.
 */
export function readSchema(stated: Place, base: Place | undefined, { pointers, level }: Reading): SchemaNode {
  const place = followed(stated);
  if (level > mostLevels) throw fault(place, `is nested more than ${mostLevels} levels deep`);
  if (pointers.size > mostSchemas) throw fault(place, `is one of more than ${mostSchemas} schemas`);
  if (!isObject(place.value)) throw fault(place, "is not a schema");
  if (base && Object.keys(place.value).length === 0) return readSchema(base, undefined, { pointers, level });
  const below: Reading = { pointers, level: level + 1 };
  const entries = Object.entries(place.value).flatMap(([keyword, value]): [string, unknown][] => {
    if (ignored.test(keyword) || (keyword === "example" && isContainer(value))) return [];
    if (closing.has(keyword) && value === false) return [];
    const at = { ...place, value, pointer: join(place.pointer, keyword) };
    return [[keyword, readKeyword(keyword, at, base && inside(base, keyword), below)]];
  });
  const schema = inOneForm(Object.fromEntries(entries));
  pointers.set(schema, place.pointer);
  return schema;
}

function readKeyword(keyword: string, at: Place, base: Place | undefined, reading: Reading): unknown {
  const { value } = at;
  const inner = (key: string | number, child: unknown) => ({ ...at, value: child, pointer: join(at.pointer, key) });
  if (single.has(keyword) && typeof value !== "boolean") return readSchema(at, base, reading);
  if (lists.has(keyword) && Array.isArray(value))
    return value.map((child: unknown, index) => readSchema(inner(index, child), undefined, reading));
  if (!maps.has(keyword) || !isObject(value)) return value;
  const fields = Object.entries(value).map(([name, child]) => {
    if (name === "__proto__") throw fault(inner(name, child), "is not the name of a field");
    return [name, readSchema(inner(name, child), base && inside(base, name), reading)] as const;
  });
  return Object.fromEntries(fields);
}

/** Null as a type, and one issue for one fault. */
function inOneForm(schema: SchemaNode): SchemaNode {
  const { nullable, ...rest } = mergedByType(schema) ?? schema;
  const inner = nullableOf(rest);
  if (inner && (inner.type !== undefined || inner.enum)) {
    const { anyOf: _anyOf, oneOf: _oneOf, ...beside } = rest;
    return inOneForm({ ...beside, ...inner, nullable: true });
  }
  const { enum: values, type, ...others } = nullable === true ? withNull(rest) : rest;
  const isPlaceholder = Array.isArray(values) && values.some((value) => placeholder.test(String(value)));
  return {
    ...others,
    ...(values === undefined || isPlaceholder ? type !== undefined && { type } : { enum: values }),
  };
}
