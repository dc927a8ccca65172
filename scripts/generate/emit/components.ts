import type { Contract } from "../contract.ts";
import { validatorName } from "../lower/compile-validators.ts";
import { rulesName } from "./write-rules.ts";
import { banner } from "../read/names.ts";

/**
 * `components.ts`: the validators and write rules of each component, apart from the public schemas, whose JSON Schemas
 * are heavy. A bundler keeps only those that are imported by name.
 */
export function emitComponents({ components, directions }: Contract): string {
  const rows = [...components].map(([name, { drift }]) => {
    const isSent = directions.isSent(name);
    const members = [
      `name: ${JSON.stringify(name)}`,
      `validate: validators.${validatorName("tolerant", name)}`,
      ...(drift ? [`drift: validators.${validatorName("drift", name)}`] : []),
      ...(isSent ? ["refused: rules.refused", `rules: rules.${rulesName(name)}`] : []),
    ];
    const type = `${isSent ? "RequestValidators" : "ComponentValidators"}<types.${name}>`;
    return `export const ${name}: ${type} = { ${members.join(", ")} };\n`;
  });
  return `${banner}
import type { ComponentValidators, RequestValidators } from "../src/schemas/validator.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";
import * as rules from "./write-rules.ts";

${rows.join("\n")}`;
}
