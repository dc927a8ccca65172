import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { ContractDocument } from "../read/document.ts";
import { openMark, withOpenEnums } from "./enums.ts";
import { banner, docComment } from "../read/names.ts";

/**
 * `types.ts`: openapi-typescript's `paths`, `components` and `webhooks`, and one named type a component.
 *
 * This is the only module that knows openapi-typescript, so that another printer can take its place.
 */
export async function emitTypes(document: ContractDocument): Promise<string> {
  const view = withOpenEnums(document);
  const nodes = await openapiTS(view as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: openEnumType,
  });
  const named = Object.entries(view.components.schemas)
    .map(([name, schema]) => {
      const tags = schema["deprecated"] === true ? ["@deprecated"] : [];
      return `${docComment(schema.description, tags)}export type ${name} = components["schemas"]["${name}"];\n`;
    })
    .join("\n");
  return `${banner}\n${astToString(nodes)}\n${named}`;
}

/** `"open" | "picked" | (string & {})`: editors offer the known values, the compiler takes any. */
function openEnumType(schema: SchemaObject): ts.TypeNode | undefined {
  if (!(openMark in schema)) return undefined;
  const { factory } = ts;
  const values: unknown[] = schema.enum ?? [];
  const literals = values.map((value) => literalType(value));
  const base = values.some((value) => typeof value === "number")
    ? ts.SyntaxKind.NumberKeyword
    : ts.SyntaxKind.StringKeyword;
  const any = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(base),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(any)]);
}

function literalType(value: unknown): ts.TypeNode {
  const { factory } = ts;
  if (value === null) return factory.createLiteralTypeNode(factory.createNull());
  return factory.createLiteralTypeNode(
    typeof value === "number" ? factory.createNumericLiteral(value) : factory.createStringLiteral(value as string),
  );
}
