import { componentOf, jsonBody, operationsOf } from "../read/document.ts";
import type { ContractDocument } from "../read/document.ts";
import { validatorName } from "../lower/compile-validators.ts";
import { banner } from "../read/names.ts";

const firstStatus = 200;
const lastStatus = 599;

/** `errors.ts`: the body of each documented error status, as a type and as a validator. */
export function emitErrors(document: ContractDocument): string {
  const bodies = errorBodies(document);
  const components = [...new Set([...bodies.values()].flat())].sort();
  const others = [0, ...statuses().filter((status) => !bodies.has(status))];
  return `${banner}
import type { Validator } from "../src/schemas/validator.ts";
import type { ${components.join(", ")} } from "./types.ts";
import * as validators from "./validators.js";

/** The body of each documented error status. */
export interface ErrorBodies {
${[...bodies].map(([status, names]) => `  ${status}: ${names.join(" | ")};`).join("\n")}
}

/** The validators of the body of each documented error status: it satisfies one of them. */
export const errorValidators: Readonly<Record<number, readonly Validator<object>[]>> = {
${[...bodies].map(([status, names]) => entry(status, names)).join("\n")}
};

/** Every status that is no documented error; 0 is a redirect that a browser keeps to itself. */
export type OtherStatus = ${others.join(" | ")};
`;
}

function entry(status: number, names: string[]): string {
  return `  ${status}: [${names.map((name) => `validators.${validatorName("tolerant", name)}`).join(", ")}],`;
}

function statuses(): number[] {
  return Array.from({ length: lastStatus - firstStatus + 1 }, (_, at) => firstStatus + at);
}

function errorBodies(document: ContractDocument): Map<number, string[]> {
  const found = new Map<number, Set<string>>();
  for (const { answers, webhook } of operationsOf(document)) {
    if (webhook) continue;
    for (const [status, { content }] of answers) {
      const name = componentOf(jsonBody(content)?.schema ?? {});
      if (!/^[45]\d\d$/.test(status) || name === undefined) continue;
      found.set(Number(status), (found.get(Number(status)) ?? new Set()).add(name));
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b).map(([status, names]) => [status, [...names]]));
}
