import { childrenOf, componentOf } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import type { Direction, Directions } from "../read/direction.ts";
import { valueKeywords } from "../read/keywords.ts";
import { mergedByType, nullableOf, withNull } from "../../../src/write-info/schema-node.ts";
import { looseDateTimeFormat } from "./date-time.ts";

/**
 * The two readings of one schema:
 * `tolerant` is the contract as the consumer depends on it: types, required fields, formats, closed enums.
 * `drift` is what strict mode adds for a payload that already passed: unknown fields, unknown enum values, and a value
 * of the right type in a form that is not the documented one.
 */
export type Reading = "tolerant" | "drift";

/** A component in both readings; no `drift` if strict mode asks nothing more of it. */
export interface LoweredComponent {
  tolerant: SchemaNode;
  drift?: SchemaNode;
}

/** The keywords that Ajv is given as they stand. */
const kept = ["type", "required", ...valueKeywords] as const;

interface Lowering {
  document: ContractDocument;
  directions: Directions;
  reading: Reading;
}

/** The id under which a component's lowered schema is known to Ajv. */
export const schemaId = (reading: Reading, component: string): string => `${reading}:${component}`;

/** Every component of the document in both readings, by name. */
export function lowerComponents(document: ContractDocument, directions: Directions): Map<string, LoweredComponent> {
  const lowered = Object.entries(document.components.schemas).map(([name, schema]) => {
    const read = (reading: Reading) => lower({ document, directions, reading }, schema, directions.of(name), name);
    const drift = read("drift");
    return [name, { tolerant: read("tolerant") ?? {}, ...(drift && { drift }) }] as const;
  });
  return new Map(lowered);
}

function lower(lowering: Lowering, schema: SchemaNode, direction: Direction, at: string): SchemaNode | undefined {
  if (schema.$ref !== undefined) return lowerRef(lowering, schema, direction, at);
  const nullable = nullableOf(schema);
  if (nullable) return lowerNullable(lowering, nullable, direction, at);
  const byType = mergedByType(schema);
  if (byType) return lower(lowering, byType, direction, at);
  const result: SchemaNode = {};
  const asked = lowering.reading === "tolerant" ? schema : {};
  for (const keyword of kept)
    if (asked[keyword] !== undefined) (result as Record<string, unknown>)[keyword] = asked[keyword];
  if (direction === "incoming") lowerForm(lowering.reading, schema, result);
  lowerEnum(lowering, schema, direction, result);
  lowerChildren(lowering, schema, direction, at, result);
  return Object.keys(result).length > 0 ? result : undefined;
}

/** Enums and tags are written in place, as they mean something else in each direction; objects stay shared. */
function lowerRef(lowering: Lowering, schema: SchemaNode, direction: Direction, at: string): SchemaNode | undefined {
  const name = componentOf(schema);
  const target = name === undefined ? undefined : lowering.document.components.schemas[name];
  if (name === undefined || !target) throw new Error(`${at}: ${schema.$ref} is not a component schema.`);
  if (target.enum || mergedByType(target)) return lower(lowering, target, direction, name);
  if (lowering.reading === "drift" && (direction === "outgoing" || !hasDrift(lowering, name, new Set())))
    return undefined;
  return { $ref: schemaId(lowering.reading, name) };
}

/**
 * What the API sends may write a date in another form of ISO 8601, or a tag with more keys, without making the type a
 * lie: the documented form is for strict mode.
 */
function lowerForm(reading: Reading, { format, maxProperties }: SchemaNode, result: SchemaNode): void {
  if (reading === "drift") {
    if (format !== undefined) result.format = format;
    if (maxProperties !== undefined) result["maxProperties"] = maxProperties;
    return;
  }
  if (format === "date-time") result.format = looseDateTimeFormat;
  delete result["maxProperties"];
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
  const { additionalProperties } = schema;
  const child = (node: SchemaNode, where: string) => lower(lowering, node, direction, `${at}/${where}`);
  const properties = Object.entries(schema.properties ?? {}).map(([name, node]) => [name, child(node, name)] as const);
  const isClosed = reading === "drift" && direction === "incoming" && schema.properties !== undefined;
  const others = typeof additionalProperties === "object" ? child(additionalProperties, "*") : undefined;
  if (isClosed && additionalProperties === undefined) result["knownFields"] = properties.map(([name]) => name);
  else if (others) result.additionalProperties = others;
  else if (additionalProperties === false && reading === "tolerant") result.additionalProperties = false;
  // Beside `additionalProperties` a property of which nothing is asked is named all the same: it is not an additional one.
  const isNamed = result.additionalProperties !== undefined;
  const stated = properties
    .filter(([, node]) => isNamed || node !== undefined)
    .map(([name, node]) => [name, node ?? {}]);
  if (stated.length > 0) result.properties = Object.fromEntries(stated) as Record<string, SchemaNode>;
  const items = schema.items && child(schema.items, "*");
  if (items) result.items = items;
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
    return lowered?.enum ? withNull(lowered) : lowered;
  }
  if (lowered.const !== undefined) return { enum: [lowered.const as string, null] };
  if (lowered.$ref === undefined) return withNull(lowered);
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
    if (node.format !== undefined || node["maxProperties"] !== undefined) return true;
    return childrenOf(node).some(visit);
  };
  const schema = lowering.document.components.schemas[component];
  return schema !== undefined && visit(schema);
}
