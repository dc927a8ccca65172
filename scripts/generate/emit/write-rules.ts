import type { ContractDocument } from "../read/document.ts";
import type { Directions } from "../read/direction.ts";
import { banner, camelCase } from "../read/names.ts";
import { refusedTexts, writeRulesOf } from "../lower/write-rules.ts";

/** `write-rules.ts`: what may not be sent, apart from the schemas, so that a bundle can have one without the other. */
export function emitWriteRules(document: ContractDocument, directions: Directions): string {
  const outgoing = Object.entries(document.components.schemas).filter(([name]) => directions.isSent(name));
  const rules = outgoing.map(
    ([name, schema]) =>
      `export const ${rulesName(name)}: WriteRules = ${JSON.stringify(writeRulesOf(document, schema))};\n`,
  );
  return `${banner}
import type { WriteRules } from "../src/schemas/write-rules.ts";

/** Strings that the API refuses in any field of a write. */
export const refused: readonly string[] = ${JSON.stringify(refusedTexts(document))};

${rules.join("\n")}`;
}

/** `UpdateOrderRequest` → `updateOrderRequestRules`. */
export function rulesName(component: string): string {
  return `${camelCase(component)}Rules`;
}
