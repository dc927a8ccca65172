import type { Contract } from "../contract.ts";
import { resolve } from "../read/document.ts";
import type { Answer, ContractDocument, MediaType, SchemaNode } from "../read/document.ts";
import { banner, camelCase } from "../read/names.ts";
import { bodyComponent, jsonBody } from "../read/operations.ts";

/** `routes.ts`: each operation with all its responses. Validators and examples are those of the other files, not copies. */
export function emitRoutes({ document, operations }: Contract): string {
  // Of two paths that match a request, the one with fewer parameters comes first.
  const sorted = operations.toSorted((a, b) => a.path.split("{").length - b.path.split("{").length);
  const rows = sorted.map(({ name, answers }) => {
    const responses = answers.map(([status, answer]) => responseOf(document, status, answer));
    return `{ ...operations.${name}, responses: [${responses.join(", ")}] }`;
  });
  return `${banner}
import type { Route } from "../src/sandbox/route.ts";
import * as components from "./components.ts";
import * as examples from "./examples.ts";
import { operations } from "./operations.ts";

const listRoutes = (): readonly Route[] => [
${rows.map((row) => `  ${row},`).join("\n")}
];

/** Every operation with its documented responses. */
// Pure, so that a bundle without them drops the examples, too: bundlers keep a list with spreads in it.
export const routes = /* @__PURE__ */ listRoutes();
`;
}

function responseOf(document: ContractDocument, status: string, answer: Answer): string {
  const headers = Object.entries(answer.headers ?? {}).map(([name, header]) => {
    const { schema = {}, required = false } = resolve<{ schema?: SchemaNode; required?: boolean }>(document, header);
    return [name, { type: resolve<SchemaNode>(document, schema).type, required }];
  });
  const component = bodyComponent(answer);
  const members = [
    `status: ${status}`,
    ...(component === undefined ? [] : [`component: components.${component}`]),
    `headers: ${JSON.stringify(Object.fromEntries(headers))}`,
    `examples: ${examplesOf(document, jsonBody(answer.content))}`,
  ];
  return `{ ${members.join(", ")} }`;
}

function examplesOf(document: ContractDocument, body: MediaType | undefined): string {
  const { example, examples = {} } = body ?? {};
  const named = Object.entries(examples).map(([name, node]) => {
    const shared = node.$ref?.startsWith("#/components/examples/") ? camelCase(node.$ref.split("/").at(-1) ?? "") : "";
    const value = shared ? `examples.${shared}` : JSON.stringify(resolve<{ value?: unknown }>(document, node).value);
    return `${JSON.stringify(name)}: ${value}`;
  });
  const own = example === undefined ? [] : [`example: ${JSON.stringify(example)}`];
  return `{ ${[...own, ...named].join(", ")} }`;
}
