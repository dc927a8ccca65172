import type { Contract } from "../contract.ts";
import type { Direction } from "../read/direction.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { enumsOf } from "../read/enums.ts";
import { banner, docComment } from "../read/names.ts";
import { componentsBelow, publishedBody, schemaId } from "../lower/json-schemas.ts";
import { emitEnums } from "./enums.ts";

/**
 * `schemas.ts`: for each component a type and a value of the same name, and the arrays and guards of enums.
 *
 * JSON Schemas stand in it as JSON, which costs nothing until one is asked for. Components share those of their parts.
 *
 * @param view The document from `withOpenEnums`.
 */
export function emitSchemas({ document, directions }: Contract, view: ContractDocument): string {
  const texts = new Map<string, string>();
  const textOf = (name: string, direction: Direction): string => {
    // With an underscore, which no name of a component or an enum has.
    const constant = `${direction}_${name}`;
    const json = JSON.stringify(publishedBody(view, name, direction));
    texts.set(constant, `const ${constant} = ${JSON.stringify(json)};\n`);
    return constant;
  };
  const components = Object.entries(document.components.schemas).map(([name, schema]) => {
    const direction = directions.of(name);
    const below = componentsBelow(view, name).map((part) => `${part}: ${textOf(part, direction)}`);
    const source = `{ id: ${JSON.stringify(schemaId(name))}, own: ${textOf(name, direction)}, parts: { ${below.join(", ")} } }`;
    return declare(name, schema, directions.isSent(name), source);
  });
  return `${banner}
import { defineRequestSchema, defineSchema } from "../src/schemas/define-schema.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

${[...texts.values()].join("\n")}
${components.join("\n")}
/** What each component describes, by its name. */
export interface ComponentTypes {
${Object.keys(document.components.schemas)
  .map((name) => `  ${name}: types.${name};\n`)
  .join("")}}

${emitEnums(enumsOf(document, directions), new Set(Object.keys(document.components.schemas)))}`;
}

function declare(name: string, schema: SchemaNode, isSent: boolean, jsonSchema: string): string {
  const make = isSent ? "defineRequestSchema" : "defineSchema";
  const comment = docComment(schema.description, schema["deprecated"] === true ? ["@deprecated"] : []);
  return `${comment}export const ${name} = /* @__PURE__ */ ${make}(components.${name}, ${jsonSchema});
${comment}export type ${name} = types.${name};
`;
}
