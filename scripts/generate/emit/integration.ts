import type { Integration } from "../../integrations/read-integrations.ts";
import { requestComponents } from "../contract.ts";
import type { Contract } from "../contract.ts";
import { validatorName } from "../lower/compile-validators.ts";
import { exampleOf } from "../lower/example-body.ts";
import { componentsBelow, publishedBody } from "../lower/json-schemas.ts";
import { withOpenEnums } from "../lower/open-enums.ts";
import { componentRules } from "../lower/write-rules.ts";
import { childrenOf, componentOf } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { banner, docComment } from "../read/names.ts";
import { declareType } from "./types.ts";

/** `integrations/<name>.ts`: the bodies of one integration. */
export function emitIntegration(contract: Contract, integration: Integration): string {
  const { name, title, source, exportName } = integration;
  const requests = requestComponents(contract);
  const components = [...new Set(requests.map(({ component }) => component))];
  const view = withOpenEnums(contract).document;
  const types = components.map((component) => declareType(view, component));
  const referred = components.flatMap((component) => referencesIn(view.components.schemas[component] ?? {}));
  const others = [...new Set(referred)].filter((other) => !components.includes(other)).sort();
  const bodies = requests.map(({ operation, component }) => `${operation}: ${component}`).join("; ");
  const unlisted =
    name === "base"
      ? []
      : requests.map(({ operation }) => operation).filter((one) => !Object.hasOwn(integration.bodies, one));
  const members = requests.map(({ operation, component }) => `${operation}: ${component}_request`).join(", ");
  return `${banner}
import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
${others.length > 0 ? `import type { ${others.join(", ")} } from "../types.ts";\n` : ""}import { refused } from "../write-rules.ts";
import * as validators from "./validators/${name}.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

${types.join("\n")}
${components.map((component) => request({ contract, view, title }, component)).join("\n")}
${docComment(`The fields that ${title} takes: pass it as \`integration\` to the client, the sandbox or a matcher. Source: ${source}.`)}export const ${exportName}: Integration<{ ${bodies} }> = {
  name: ${JSON.stringify(name)},
  title: ${JSON.stringify(title)},
  requests: { ${members} },
${unlisted.length > 0 ? `  unlisted: ${JSON.stringify(unlisted)},\n` : ""}};
`;
}

interface RequestSource {
  contract: Contract;
  /** Its document from `withOpenEnums`. */
  view: ContractDocument;
  title: string;
}

/** The components that a schema refers to itself. */
function referencesIn(schema: SchemaNode): string[] {
  const component = componentOf(schema);
  return component === undefined ? childrenOf(schema).flatMap(referencesIn) : [component];
}

// With an underscore, which no name of a component or an integration has.
function request({ contract, view, title }: RequestSource, component: string): string {
  const { document } = contract;
  const schema = document.components.schemas[component] as SchemaNode;
  const texts = [component, ...componentsBelow(view, component)].map(
    (name) => [name, JSON.stringify(JSON.stringify(publishedBody(view, name, "outgoing")))] as const,
  );
  const [own, ...parts] = texts;
  return `const ${component}_request: IntegrationRequest<${component}> = {
  name: ${JSON.stringify(`${component} of ${title}`)},
  validate: validators.${validatorName("tolerant", component)},
  refused,
  rules: ${JSON.stringify(componentRules(contract, component))},
  example: ${JSON.stringify(exampleOf(document, schema))},
};
const ${component}_json = { own: ${own?.[1]}, parts: { ${parts.map(([name, text]) => `${name}: ${text}`).join(", ")} } };
${docComment(schema.description)}export const ${component} = /* @__PURE__ */ defineRequestSchema(${component}_request, ${component}_json);
`;
}
