import type { Integration } from "../../integrations/read-integrations.ts";
import { requestComponents } from "../contract.ts";
import type { Contract } from "../contract.ts";
import { compactErrors } from "../lower/compact-errors.ts";
import { compileValidators, validatorName } from "../lower/compile-validators.ts";
import { componentsBelow } from "../lower/json-schemas.ts";
import { banner } from "../read/names.ts";
import { withoutRequire } from "./validators.ts";

const baseValidators = "../../validators.js";

/** `integrations/validators/<name>.js`: the validators of the bodies; those of the base contract are imported. */
export async function emitIntegrationValidators(contract: Contract, base: Contract): Promise<string> {
  const requests = requestComponents(contract.document).map(({ component }) => component);
  const needed = new Set(requests.flatMap((name) => [name, ...componentsBelow(contract.document, name)]));
  const isShared = (name: string) =>
    JSON.stringify(base.components.get(name)?.tolerant) === JSON.stringify(contract.components.get(name)?.tolerant);
  const shared = [...needed].filter(isShared);
  const own = new Map([...contract.components].filter(([name]) => needed.has(name) && !isShared(name)));
  const passedOn = requests.filter(isShared).map((name) => validatorName("tolerant", name));
  const imported = shared.map((name) => validatorName("tolerant", name));
  const code = `import { ${imported.join(", ")} } from "${baseValidators}";
${passedOn.length > 0 ? `export { ${passedOn.join(", ")} };` : ""}
${own.size > 0 ? compactErrors(compileValidators(own, shared)) : ""}`;
  return `${banner}${await withoutRequire(code, [baseValidators])}`;
}

/** `integrations/validators/<name>.d.ts`: their types. */
export function emitIntegrationValidatorTypes({ document }: Contract, { name }: Integration): string {
  const components = requestComponents(document).map(({ component }) => component);
  const declarations = components.map(
    (component) => `export const ${validatorName("tolerant", component)}: Validator<${component}>;`,
  );
  return `${banner}
import type { Validator } from "../../../src/schemas/validator.ts";
import type { ${components.join(", ")} } from "../${name}.ts";

${declarations.join("\n")}
`;
}
