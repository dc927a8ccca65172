import { childOf } from "../../src/core/json.ts";
import { join } from "node:path";
import { isMapping } from "./schema-files.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

/** An operation of the contract that takes a JSON body. */
export interface BodyOperation {
  operationId: string;
  path: string;
  method: string;
  /** The body in the base contract, a component. */
  base: Located;
}

/** The operations whose bodies an integration can have of its own, as `openapi.yaml` lists them. */
export function bodyOperations(files: SchemaFiles): BodyOperation[] {
  const document = join(files.openapi, "openapi.yaml");
  const paths = Object.entries(childOf(files.read(document), "paths") ?? {});
  return paths.flatMap(([path, item]) =>
    Object.entries(item as object).flatMap(([method, operation]) => {
      const operationId = childOf(operation, "operationId");
      const schema = bodySchema(operation);
      if (typeof operationId !== "string" || !isMapping(schema)) return [];
      return [{ operationId, path, method, base: files.follow({ schema, file: document, pointer: "" }) }];
    }),
  );
}

/** Where the schema of an operation's body stands in it. */
export const bodyPath = ["requestBody", "content", "application/json", "schema"] as const;

function bodySchema(operation: unknown): unknown {
  return bodyPath.reduce<unknown>(childOf, operation);
}
