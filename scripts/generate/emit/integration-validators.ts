import type { Integration } from "../../integrations/read-integrations.ts";
import { requestComponents } from "../contract.ts";
import type { Contract } from "../contract.ts";
import { compactErrors } from "../lower/compact-errors.ts";
import { compileValidators, validatorName } from "../lower/compile-validators.ts";
import { componentsBelow } from "../lower/json-schemas.ts";
import type { LoweredComponent } from "../lower/lower-schema.ts";
import { plainFieldErrors, withPlainFields } from "../lower/plain-fields.ts";
import { importShared } from "../lower/shared-code.ts";
import { banner } from "../read/names.ts";
import { withoutRequire } from "./validators.ts";

const baseValidators = "../../validators.js";
const validatorModule = "../../../src/schemas/validator.ts";

/** `integrations/validators/<name>.js`: the validators of the bodies; those of the base contract are imported. */
export async function emitIntegrationValidators(contract: Contract, base: Contract): Promise<string> {
  const requests = componentsOf(contract);
  const needed = new Set(requests.flatMap((name) => [name, ...componentsBelow(contract.document, name)]));
  const isShared = (name: string) =>
    JSON.stringify(base.components.get(name)?.tolerant) === JSON.stringify(contract.components.get(name)?.tolerant);
  const shared = [...needed].filter(isShared);
  const own = [...contract.components].flatMap(([name, { tolerant }]) =>
    needed.has(name) && !isShared(name) ? [[name, { tolerant: withPlainFields(tolerant) }] as const] : [],
  );
  const passedOn = requests.filter(isShared).map((name) => validatorName("tolerant", name));
  const compiled = own.length > 0 ? compiledModule(new Map(own), shared) : "";
  const imported = shared
    .map((name) => validatorName("tolerant", name))
    .filter((name) => passedOn.includes(name) || new RegExp(`\\b${name}\\b`).test(compiled));
  const code = `import { ${imported.join(", ")} } from "${baseValidators}";
${passedOn.length > 0 ? `export { ${passedOn.join(", ")} };` : ""}
${compiled}`;
  return `${banner}${await withoutRequire(code, [baseValidators, validatorModule])}`;
}

function compiledModule(own: ReadonlyMap<string, LoweredComponent>, shared: readonly string[]): string {
  const code = importShared(compactErrors(compileValidators(own, shared)), baseValidators);
  return `import { ${plainFieldErrors} } from "${validatorModule}";\n${code}`;
}

/** `integrations/validators/<name>.d.ts`: their types. */
export function emitIntegrationValidatorTypes(contract: Contract, { name }: Integration): string {
  const components = componentsOf(contract);
  const declarations = components.map(
    (component) => `export const ${validatorName("tolerant", component)}: Validator<${component}>;`,
  );
  return `${banner}
import type { Validator } from "../../../src/schemas/validator.ts";
import type { ${components.join(", ")} } from "../${name}.ts";

${declarations.join("\n")}
`;
}

function componentsOf(contract: Contract): string[] {
  return [...new Set(requestComponents(contract).map(({ component }) => component))];
}
