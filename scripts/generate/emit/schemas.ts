import type { ContractDocument, SchemaNode } from "../read/document.ts";
import type { Direction, Directions } from "../read/direction.ts";
import { enumsOf } from "../read/enums.ts";
import { emitEnums } from "./enums.ts";
import { componentsBelow, dialect, publishedBody } from "../lower/json-schemas.ts";
import { banner, camelCase, docComment } from "../read/names.ts";

/** `schemas.ts`: for each component a type and a value of the same name, and the arrays and guards of enums. */
export function emitSchemas(document: ContractDocument, directions: Directions): string {
  const bodies = new Map<string, string>();
  const bodyOf = (name: string, direction: Direction): string => {
    const constant = `${camelCase(name)}${direction === "incoming" ? "Body" : "RequestBody"}`;
    bodies.set(constant, `const ${constant} = ${JSON.stringify(publishedBody(document, name, direction))};\n`);
    return constant;
  };
  const components = Object.entries(document.components.schemas).map(([name, schema]) => {
    const direction = directions.of(name);
    const below = componentsBelow(document, name).map((part) => `${part}: ${bodyOf(part, direction)}`);
    const defs = below.length > 0 ? `, $defs: { ${below.join(", ")} }` : "";
    const jsonSchema = `() => ({ $schema: "${dialect}", title: "${name}", ...${bodyOf(name, direction)}${defs} })`;
    return declare(name, schema, directions.isSent(name), jsonSchema);
  });
  return `${banner}
import { defineRequestSchema, defineSchema } from "../src/schemas/define-schema.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

${[...bodies.values()].join("\n")}
${components.join("\n")}
/** What each component describes, by its name. */
export interface ComponentTypes {
${Object.keys(document.components.schemas)
  .map((name) => `  ${name}: types.${name};\n`)
  .join("")}}

${emitEnums(enumsOf(document, directions))}`;
}

function declare(name: string, schema: SchemaNode, isSent: boolean, jsonSchema: string): string {
  const make = isSent ? "defineRequestSchema" : "defineSchema";
  const comment = docComment(schema.description, schema["deprecated"] === true ? ["@deprecated"] : []);
  return `${comment}export const ${name} = /* @__PURE__ */ ${make}(components.${name}, ${jsonSchema});
${comment}export type ${name} = types.${name};
`;
}
