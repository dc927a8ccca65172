import { join } from "node:path";
import { isMapping, own } from "./schema-files.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

/** An operation of the contract that takes a JSON body. */
export interface BodyOperation {
  operationId: string;
  path: string;
  method: string;
  /** The body in the base contract, a component. */
  base: Located;
}

/** The operations whose bodies a warehouse system can have of its own, as `openapi.yaml` lists them. */
export function bodyOperations(files: SchemaFiles): BodyOperation[] {
  const document = join(files.openapi, "openapi.yaml");
  const paths = Object.entries(own(files.read(document), "paths") ?? {});
  return paths.flatMap(([path, item]) =>
    Object.entries(item as object).flatMap(([method, operation]) => {
      const operationId = own(operation, "operationId");
      const schema = bodySchema(operation);
      if (typeof operationId !== "string" || !isMapping(schema)) return [];
      return [{ operationId, path, method, base: files.follow({ schema, file: document, pointer: "" }) }];
    }),
  );
}

/** Where the schema of an operation's body stands in it. */
export const bodyPath = ["requestBody", "content", "application/json", "schema"] as const;

function bodySchema(operation: unknown): unknown {
  return bodyPath.reduce<unknown>(own, operation);
}
