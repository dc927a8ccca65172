import { childOf } from "../../src/core/json.ts";
import { join } from "node:path";
import type { ContractDocument } from "../generate/read/document.ts";
import { writtenOperations } from "../generate/read/operations.ts";
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

/** Where the schema of an operation's body stands in it. */
export const bodyPath = ["requestBody", "content", "application/json", "schema"] as const;

/** The operations whose bodies an integration can have of its own, as `openapi.yaml` lists them. */
export function bodyOperations(files: SchemaFiles): BodyOperation[] {
  const file = join(files.openapi, "openapi.yaml");
  const { paths } = files.read(file) as Pick<ContractDocument, "paths">;
  return writtenOperations(paths).flatMap(({ path, method, operation }) => {
    const { operationId } = operation;
    const schema = bodyPath.reduce<unknown>(childOf, operation);
    if (operationId === undefined || !isMapping(schema)) return [];
    return [{ operationId, path, method, base: files.follow({ schema, file, pointer: "" }) }];
  });
}
