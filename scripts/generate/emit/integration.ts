import type { Integration } from "../../integrations/read-integrations.ts";
import { requestComponents } from "../contract.ts";
import type { Contract } from "../contract.ts";
import { validatorName } from "../lower/compile-validators.ts";
import { exampleOf } from "../lower/example-body.ts";
import { componentsBelow, publishedBody } from "../lower/json-schemas.ts";
import { withOpenEnums } from "../lower/open-enums.ts";
import { writeRulesOf } from "../lower/write-rules.ts";
import { banner, camelCase, docComment } from "../read/names.ts";
import type { SchemaNode } from "../read/document.ts";
import { declareType } from "./types.ts";

/** `integrations/<name>.ts`: what one warehouse system takes. */
export function emitIntegration(contract: Contract, integration: Integration): string {
  const { name, title, source, exportName } = integration;
  const requests = requestComponents(contract.document);
  const view = withOpenEnums(contract.document, contract.directions);
  const types = requests.map(({ component }) => declareType(view, component));
  const others = Object.keys(view.components.schemas).filter(
    (other) =>
      !requests.some(({ component }) => component === other) &&
      types.some((text) => new RegExp(`\\b${other}\\b(?=[\\])|;\\s])`).test(withoutComments(text))),
  );
  const bodies = requests.map(({ operation, component }) => `${operation}: ${component}`).join("; ");
  const facts = { name, title };
  return `${banner}
import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
${others.length > 0 ? `import type { ${others.join(", ")} } from "../types.ts";\n` : ""}import { refused } from "../write-rules.ts";
import * as validators from "./validators/${name}.js";

${types.join("\n")}
${requests.map(({ operation, component }) => request(contract, integration, operation, component)).join("\n")}
${docComment(`What ${title} takes, by ${source}.`)}export const ${exportName}: Integration<{ ${bodies} }> = {
${Object.entries(facts)
  .map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  .join("")}  requests: { ${requests.map(({ operation }) => operation).join(", ")} },
};
`;
}

function request({ document }: Contract, { title }: Integration, operation: string, component: string): string {
  const schema = document.components.schemas[component] as SchemaNode;
  const texts = [component, ...componentsBelow(document, component)].map(
    (name) => [name, JSON.stringify(JSON.stringify(publishedBody(document, name, "outgoing")))] as const,
  );
  const [own, ...parts] = texts;
  return `const ${operation}: IntegrationRequest<${component}> = {
  name: ${JSON.stringify(`${component} of ${title}`)},
  validate: validators.${validatorName("tolerant", component)},
  refused,
  rules: ${JSON.stringify(writeRulesOf(document, schema))},
  example: ${JSON.stringify(exampleOf(document, schema))},
};
const ${camelCase(component)}Json = { own: ${own?.[1]}, parts: { ${parts.map(([name, text]) => `${name}: ${text}`).join(", ")} } };
${docComment(schema.description)}export const ${component} = /* @__PURE__ */ defineRequestSchema(${operation}, ${camelCase(component)}Json);
`;
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*\*[^]*?\*\//g, "");
}
