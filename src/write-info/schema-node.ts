/** A JSON Schema as it stands in a document: only the keywords that are read are typed. */
export interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  deprecated?: boolean;
  format?: string;
  example?: unknown;
  enum?: (string | number | null)[];
  const?: unknown;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  additionalProperties?: boolean | SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
  "x-mistaken-names"?: Record<string, string>;
  "x-documented-names"?: string[];
  "x-exclusive-fields"?: string[];
  "x-companion-fields"?: Record<string, string[]>;
  [keyword: string]: unknown;
}

const schemaPrefix = "#/components/schemas/";

/** The component that a schema refers to, or undefined if it is written in place. */
export function componentOf(schema: SchemaNode): string | undefined {
  const name = schema.$ref?.startsWith(schemaPrefix) ? schema.$ref.slice(schemaPrefix.length) : undefined;
  return name?.includes("/") ? undefined : name;
}

/** The `X` of `anyOf: [X, {type: "null"}]`. */
export function nullableOf(schema: SchemaNode): SchemaNode | undefined {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches?.length !== 2) return undefined;
  const rest = branches.filter((branch) => branch.type !== "null");
  return rest.length === 1 ? rest[0] : undefined;
}

/**
 * `anyOf` of branches that differ in their type (a string or an object) as one schema with a list of types: the
 * keywords of one type say nothing about a value of another, and a wrong value gives one error instead of three.
 */
export function mergedByType({ anyOf, ...rest }: SchemaNode): SchemaNode | undefined {
  if (!anyOf) return undefined;
  const branches = anyOf.map(({ description: _description, example: _example, ...branch }) => branch);
  const types = branches.map(({ type }) => type);
  if (!types.every((type) => typeof type === "string")) return undefined;
  // An integer is a number, too.
  if (new Set(types.map((type) => (type === "integer" ? "number" : type))).size < types.length) return undefined;
  if (branches.some((branch) => branch.enum !== undefined || branch.const !== undefined)) return undefined;
  return { ...rest, ...Object.assign({}, ...branches), type: types };
}

/** A schema that takes null, too: among its types, last, and among its values. */
export function withNull(schema: SchemaNode): SchemaNode {
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(type !== undefined && { type: [...new Set([type, "null"].flat())] }),
    ...(values && { enum: [...new Set([...values, null])] }),
  };
}
