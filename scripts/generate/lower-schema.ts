import { childrenOf, componentOf, refTo } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import type { Direction, Directions } from "./direction.ts";

/**
 * The two readings of one schema:
 * `tolerant` is the contract as the consumer depends on it: types, required fields, formats, closed enums.
 * `drift` is what strict mode adds for a payload that already passed: unknown fields, unknown enum values.
 */
export type Reading = "tolerant" | "drift";

const kept = {
  tolerant: [
    "type",
    "const",
    "required",
    "format",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
  ],
  drift: [],
} as const;

const annotations = new Set([
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "default",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "$comment",
]);
const structural = new Set(["$ref", "enum", "properties", "items", "additionalProperties", "anyOf", "oneOf"]);

export interface Lowering {
  document: ContractDocument;
  directions: Directions;
  reading: Reading;
}

/** The id under which a component's lowered schema is known to Ajv. */
export const schemaId = (reading: Reading, component: string): string => `${reading}:${component}`;

/** A component's schema in one reading, or undefined when that reading asks nothing of it. */
export function lowerComponent(lowering: Lowering, component: string): SchemaNode | undefined {
  const schema = lowering.document.components.schemas[component];
  if (!schema) throw new Error(`There is no ${refTo(component)}.`);
  return lower(lowering, schema, lowering.directions.of(component), component);
}

function lower(lowering: Lowering, schema: SchemaNode, direction: Direction, at: string): SchemaNode | undefined {
  refuseUnknownKeywords(schema, at);
  if (schema.$ref !== undefined) return lowerRef(lowering, schema, direction, at);
  const nullable = nullableOf(schema);
  if (nullable) return lowerNullable(lowering, nullable, direction, at);
  const result: SchemaNode = {};
  for (const keyword of kept[lowering.reading])
    if (schema[keyword] !== undefined) (result as Record<string, unknown>)[keyword] = schema[keyword];
  lowerEnum(lowering, schema, direction, result);
  lowerChildren(lowering, schema, direction, at, result);
  return Object.keys(result).length > 0 ? result : undefined;
}

/** Enums and other leaves are written in place (an enum means something else in each direction); objects stay shared. */
function lowerRef(lowering: Lowering, schema: SchemaNode, direction: Direction, at: string): SchemaNode | undefined {
  const name = componentOf(schema);
  const target = name === undefined ? undefined : lowering.document.components.schemas[name];
  if (name === undefined || !target) throw new Error(`${at}: ${schema.$ref} is not a component schema.`);
  if (target.enum) return lower(lowering, target, direction, name);
  if (lowering.reading === "drift" && (direction === "outgoing" || !hasDrift(lowering, name, new Set())))
    return undefined;
  return { $ref: schemaId(lowering.reading, name) };
}

function lowerEnum({ reading }: Lowering, schema: SchemaNode, direction: Direction, result: SchemaNode): void {
  if (!schema.enum) return;
  const open = direction === "incoming";
  if (reading !== (open ? "drift" : "tolerant")) return;
  result.enum = schema.enum;
  delete result.type; // the list of values says it, and one fault should be one issue
}

function lowerChildren(
  lowering: Lowering,
  schema: SchemaNode,
  direction: Direction,
  at: string,
  result: SchemaNode,
): void {
  const { reading } = lowering;
  const child = (node: SchemaNode, where: string) => lower(lowering, node, direction, `${at}/${where}`);
  const properties = Object.entries(schema.properties ?? {}).map(([name, node]) => [name, child(node, name)] as const);
  const closed =
    reading === "drift" &&
    direction === "incoming" &&
    schema.properties !== undefined &&
    schema.additionalProperties === undefined;
  const stated = properties.filter(([, node]) => node !== undefined);
  if (stated.length > 0) result.properties = Object.fromEntries(stated) as Record<string, SchemaNode>;
  if (closed) result["knownFields"] = properties.map(([name]) => name);
  else if (typeof schema.additionalProperties === "object") {
    const node = child(schema.additionalProperties, "*");
    if (node) result.additionalProperties = node;
  } else if (schema.additionalProperties === false && reading === "tolerant") result.additionalProperties = false;
  const items = schema.items && child(schema.items, "*");
  if (items) result.items = items;
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const branches = schema[keyword]?.map((node) => child(node, keyword));
    if (!branches) continue;
    if (reading === "tolerant") result[keyword] = branches.map((node) => node ?? {});
    else if (branches.every((node) => node !== undefined)) result.anyOf = branches;
  }
}

/** The `X` of `anyOf: [X, {type: "null"}]`. */
export function nullableOf(schema: SchemaNode): SchemaNode | undefined {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches?.length !== 2) return undefined;
  const rest = branches.filter((branch) => branch.type !== "null");
  return rest.length === 1 ? rest[0] : undefined;
}

/** A nullable schema as one schema, so that a wrong value gives one error and not one for each branch. */
function lowerNullable(
  lowering: Lowering,
  inner: SchemaNode,
  direction: Direction,
  at: string,
): SchemaNode | undefined {
  const lowered = lower(lowering, inner, direction, at);
  if (!lowered || lowering.reading === "drift") {
    return lowered?.enum ? { ...lowered, enum: [...lowered.enum, null] } : lowered;
  }
  if (lowered.$ref === undefined) {
    const types = lowered.type === undefined ? [] : [lowered.type, "null"].flat();
    return {
      ...lowered,
      ...(types.length > 0 && { type: types }),
      ...(lowered.enum && { enum: [...lowered.enum, null] }),
    };
  }
  return { if: { type: "object" }, then: lowered, else: { type: ["object", "null"] } };
}

/** Whether strict mode says anything about a component, itself or below. */
function hasDrift(lowering: Lowering, component: string, seen: Set<string>): boolean {
  if (seen.has(component)) return false;
  seen.add(component);
  const visit = (node: SchemaNode): boolean => {
    const name = componentOf(node);
    if (name !== undefined) return hasDrift(lowering, name, seen);
    if (node.enum || (node.properties && node.additionalProperties === undefined)) return true;
    return childrenOf(node).some(visit);
  };
  const schema = lowering.document.components.schemas[component];
  return schema !== undefined && visit(schema);
}

/** Nothing that the YAML says may be dropped in silence. */
function refuseUnknownKeywords(schema: SchemaNode, at: string): void {
  for (const keyword of Object.keys(schema)) {
    const known =
      annotations.has(keyword) ||
      structural.has(keyword) ||
      keyword.startsWith("x-") ||
      (kept.tolerant as readonly string[]).includes(keyword);
    if (!known)
      throw new Error(
        `openapi/schemas/${at}: the keyword "${keyword}" is not supported by the generator. Write it with the supported ones, or teach scripts/generate/lower-schema.ts.`,
      );
  }
}
