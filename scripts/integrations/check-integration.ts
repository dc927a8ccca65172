import { basename } from "node:path";
import { childrenOf } from "../generate/read/document.ts";
import type { SchemaNode } from "../generate/read/document.ts";
import { assertionsOf } from "./assertions.ts";
import { exportName, integrationName } from "./names.ts";
import type { BodyOperation } from "./operations.ts";
import { isMapping, shown } from "./schema-files.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

/** Finds the problems of an integration's file, a line each, with the place. */
export function* problemsOf(files: SchemaFiles, file: string, operations: readonly BodyOperation[]): Generator<string> {
  const at = shown(files.openapi, file);
  const { title, slug, source, ...bodies } = files.read(file);
  yield* titleProblems(title, file, at);
  for (const [key, value] of Object.entries({ slug, source }))
    if (value !== undefined && typeof value !== "string") yield `${at}: /${key} is not a string.`;
  const known = operations.map(({ operationId }) => operationId);
  if (Object.keys(bodies).length === 0) yield `${at} has no body: write one of ${known.join(", ")}.`;
  for (const [operationId, schema] of Object.entries(bodies)) {
    if (!known.includes(operationId))
      yield `${at}: /${operationId} is not one of title, slug, source, ${known.join(", ")}.`;
    else if (!isMapping(schema)) yield `${at}: /${operationId} is not a schema.`;
    else yield* bodyProblems(files, { schema, file, pointer: `/${operationId}` });
  }
}

function* titleProblems(title: unknown, file: string, at: string): Generator<string> {
  if (typeof title !== "string") {
    yield `${at}: /title is missing: it names the integration.`;
    return;
  }
  const name = integrationName(title);
  if (name !== basename(file, ".yaml")) yield `${at}: /title ${JSON.stringify(title)} belongs into ${name}.yaml.`;
  if (!/^[a-z]/.test(exportName(title))) yield `${at}: /title ${JSON.stringify(title)} does not start with a letter.`;
}

function* bodyProblems(files: SchemaFiles, body: Located): Generator<string> {
  const problems = [...schemaProblems(files, body)];
  yield* problems;
  if (problems.length > 0 || assertionsOf(files, body).type === "object") return;
  yield `${shown(files.openapi, body.file)}: ${body.pointer} is not the schema of an object.`;
}

/** Finds the problems of a schema in `integrations/`, itself and below. */
export function* schemaProblems(files: SchemaFiles, located: Located): Generator<string> {
  const { schema, file, pointer } = located;
  const at = `${shown(files.openapi, file)}: ${pointer === "" ? "the schema" : pointer}`;
  if (schema.$ref !== undefined) {
    if (Object.keys(schema).length > 1) yield `${at} has keywords beside $ref, which would be lost.`;
    try {
      files.follow(located);
    } catch (error) {
      yield `${at}: ${(error as Error).message}`;
    }
    return;
  }
  if ("nullable" in schema) yield `${at}: OpenAPI 3.1 has no nullable: write type: [string, "null"].`;
  const below = Array.from(inside(schema, pointer)).flatMap(([child, where]) =>
    isMapping(child)
      ? Array.from(schemaProblems(files, { schema: child, file, pointer: where }))
      : `${at}: ${where} is not a schema.`,
  );
  yield* below;
  if (below.length > 0) return;
  const fields = schema.required ? (assertionsOf(files, located).properties ?? {}) : {};
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(fields, name)) yield `${at} requires ${JSON.stringify(name)}, which is not a property.`;
  }
}

function* inside(schema: SchemaNode, pointer: string): Generator<[SchemaNode, string]> {
  for (const [name, child] of Object.entries(schema.properties ?? {})) yield [child, `${pointer}/properties/${name}`];
  if (schema.items) yield [schema.items, `${pointer}/items`];
  for (const [at, part] of (schema.allOf ?? []).entries()) yield [part, `${pointer}/allOf/${at}`];
  const { properties: _properties, items: _items, allOf: _allOf, ...rest } = schema;
  for (const child of childrenOf(rest)) yield [child, pointer];
}
