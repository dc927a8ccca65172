import type { Contract } from "../contract.ts";
import { banner, camelCase } from "../read/names.ts";
import { componentRules } from "../lower/write-rules.ts";

/** `write-rules.ts`: what may not be sent, apart from the schemas, so that a bundle can have one without the other. */
export function emitWriteRules(contract: Contract): string {
  const { document, directions } = contract;
  const outgoing = Object.keys(document.components.schemas).filter((name) => directions.isSent(name));
  const rules = outgoing.map(
    (name) => `export const ${rulesName(name)}: WriteRules = ${JSON.stringify(componentRules(contract, name))};\n`,
  );
  return `${banner}
import type { WriteRules } from "../src/schemas/write-rules.ts";

/** Strings that the API refuses in any field of a write. */
export const refused: readonly string[] = ${JSON.stringify(document["x-refused-in-writes"] ?? [])};

${rules.join("\n")}`;
}

/** `UpdateOrderRequest` → `updateOrderRequestRules`. */
export function rulesName(component: string): string {
  return `${camelCase(component)}Rules`;
}
