import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import { readIntegrations } from "../../scripts/integrations/read-integrations.ts";
import facts from "../fixtures/integrations.json" with { type: "json" };
import { contract } from "./contract.ts";
import { root } from "./system.ts";

export const openapi = `${root}openapi`;

/** What the vendor's document lists for one operation of one integration, and what the YAML has for it. */
export interface Variant {
  name: string;
  exportName: string;
  title: string;
  operationId: string;
  listed: SchemaNode;
  written: SchemaNode;
}

export const published: Record<string, Record<string, SchemaNode>> = { Base: facts.base, ...facts.integrations };

/** The 42 variants of 31 systems, and the two of the base. */
export const variants: Variant[] = readIntegrations(openapi).flatMap(({ name, exportName, title, bodies }) =>
  Object.entries(bodies).map(([operationId, body]) => ({
    name,
    exportName,
    title,
    operationId,
    listed: published[title]?.[operationId] ?? {},
    written: resolved(body),
  })),
);

/** A schema of the contract without references, parts and nullable unions. */
export function resolved(schema: SchemaNode): SchemaNode {
  const { $ref, allOf = [], anyOf, ...rest } = schema;
  if ($ref !== undefined) return resolved(contract.components.schemas[$ref.split("/").at(-1) as string] as SchemaNode);
  const branches = anyOf?.map(resolved) ?? [];
  const orNull = branches.find(({ type }) => type !== "null");
  if (orNull && branches.some(({ type }) => type === "null")) return withNull(orNull);
  const parts = [...allOf.map(resolved), rest];
  const properties = Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, SchemaNode>;
  const required = parts.flatMap((part) => part.required ?? []);
  return {
    ...(Object.assign({}, ...parts) as SchemaNode),
    ...(branches.length > 0 && { anyOf: branches }),
    ...(Object.keys(properties).length > 0 && { properties: mapped(properties, resolved) }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
    ...(rest.items && { items: resolved(rest.items) }),
  };
}

/** A schema of the vendor's document, which is OpenAPI 3.0, as JSON Schema. */
export function asJsonSchema(schema: SchemaNode): SchemaNode {
  const { nullable, ...rest } = schema;
  const result: SchemaNode = {
    ...rest,
    ...(rest.properties && { properties: mapped(rest.properties, asJsonSchema) }),
    ...(rest.items && { items: asJsonSchema(rest.items) }),
  };
  return nullable === true ? withNull(result) : result;
}

function withNull(schema: SchemaNode): SchemaNode {
  return {
    ...schema,
    type: [...[schema.type ?? []].flat(), "null"],
    ...(schema.enum && { enum: [...schema.enum, null] }),
  };
}

function mapped<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Ajv at run time, as an independent judge. */
export function judge(schema: SchemaNode): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** A body with every field that a schema lists, or with the required ones only, from the schema's examples. */
export function sample(schema: SchemaNode, fields: "all" | "required"): unknown {
  const { properties, items, required = [] } = schema;
  if (properties) {
    const wanted = Object.entries(properties).filter(([name]) => fields === "all" || required.includes(name));
    return Object.fromEntries(wanted.map(([name, child]) => [name, sample(child, fields)]));
  }
  if (items) return [items.type === "string" ? "text" : sample(items, fields)];
  return schema.example ?? schema.enum?.[0];
}

/** Where the YAML asks for something else than the vendor's document, with a value that shows it. */
export const differences: { at: RegExp; reason: string; chosen: SchemaNode; shownBy: unknown }[] = [
  {
    at: /\/trackstar_tags\/\*$/,
    reason: "The document says nothing of a tag; the update page does: a string, or an object with one key.",
    chosen: resolved({ $ref: "#/components/schemas/Tag" }),
    shownBy: 17,
  },
  {
    at: /\/channel_object$/,
    reason: "The document says nothing of it; the update page shows an object with an id or a name.",
    chosen: resolved({ $ref: "#/components/schemas/RequestChannel" }),
    shownBy: "Shop",
  },
  {
    at: /^Cin7 Core.*\/carrier(_id)?$|^Packiyo.*\/package_name$/,
    reason: "The only value asks the reader to connect an account: it would refuse every real one.",
    chosen: { type: "string" },
    shownBy: "FedEx",
  },
];

/** The vendor's schema, with what was chosen in its place. */
function withChosen(schema: SchemaNode, at: string): SchemaNode {
  const chosen = differences.find((difference) => difference.at.test(at))?.chosen;
  if (chosen) return chosen;
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, child]) => [name, withChosen(child, `${at}/${name}`)] as const,
  );
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
    ...(schema.items && { items: withChosen(schema.items, `${at}/*`) }),
  };
}

/** What the vendor lists for a variant, with what was chosen in its place. */
export function factsOf({ title, operationId, listed }: Variant): SchemaNode {
  return withChosen(asJsonSchema(listed), `${title}/${operationId}`);
}

/** A schema and every one inside it, with the path to each: `*` stands for an index. */
export function* fieldsOf(schema: SchemaNode, at: string): Generator<{ at: string; schema: SchemaNode }> {
  yield { at, schema };
  for (const [name, child] of Object.entries(schema.properties ?? {})) yield* fieldsOf(child, `${at}/${name}`);
  if (schema.items) yield* fieldsOf(schema.items, `${at}/*`);
}
