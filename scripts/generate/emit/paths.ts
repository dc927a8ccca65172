import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { openMark } from "../lower/open-enums.ts";
import { refTo } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { banner } from "../read/names.ts";
import { enumType } from "./types.ts";

/**
 * `paths.ts`: the paths and operations as openapi-fetch reads them, over the named types.
 *
 * This is the only module that knows openapi-typescript, so that another printer can take its place.
 *
 * @param view The document from `withOpenEnums`.
 */
export async function emitPaths(view: ContractDocument): Promise<string> {
  const components = new Map(Object.keys(view.components.schemas).map((name) => [refTo(name), name]));
  const nodes = await openapiTS(view as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform(schema, { path }) {
      const name = components.get(path ?? "");
      if (name !== undefined) return ts.factory.createTypeReferenceNode(`types.${name}`);
      return openMark in schema ? ts.factory.createTypeReferenceNode(enumType(schema as SchemaNode)) : undefined;
    },
  });
  return `${banner}\nimport type * as types from "./types.ts";\n\n${astToString(nodes)}`;
}
