import type { Contract } from "../contract.ts";
import { validatorName } from "../lower/compile-validators.ts";
import { banner } from "../read/names.ts";
import { bodyComponent } from "../read/operations.ts";

const firstStatus = 200;
const lastStatus = 599;

/** `errors.ts`: the body of each documented error status, as a type and as a validator. */
export function emitErrors({ operations }: Contract): string {
  const documented = operations.flatMap(({ answers }) =>
    answers.flatMap(([status, answer]) => {
      const component = bodyComponent(answer);
      return component === undefined || /^[123]/.test(status) ? [] : [{ status, component }];
    }),
  );
  const of = (isWanted: (status: string) => boolean) => [
    ...new Set(documented.filter(({ status }) => isWanted(status)).map(({ component }) => component)),
  ];
  const exact = [...new Set(documented.map(({ status }) => status))].sort();
  const bodies = exact.map((status) => ({ status, components: of((other) => other === status) }));
  const others = [0, ...statuses().filter((status) => !exact.includes(String(status)))];
  return `${banner}
import type { Validator } from "../src/schemas/validator.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** The body of each documented error status. */
export interface ErrorBodies {
${bodies.map(({ status, components }) => `  ${status}: ${components.map((name) => `types.${name}`).join(" | ")};`).join("\n")}
}

/** The validators of the body of each documented error status: it satisfies one of them. */
export const errorValidators: Readonly<Record<number, readonly Validator<object>[]>> = {
${bodies.map(({ status, components }) => `  ${status}: [${list(components)}],`).join("\n")}
};

/** The body of any other status: one that is documented for another. */
export type OtherErrorBody = ${
    of(() => true)
      .map((name) => `types.${name}`)
      .join(" | ") || "object"
  };

/** Its validators. */
export const otherErrorValidators: readonly Validator<object>[] = [${list(of(() => true))}];

/** Every status that is not a documented error; 0 is a redirect that a browser keeps to itself. */
export type OtherStatus = ${others.join(" | ")};
`;
}

function list(components: readonly string[]): string {
  return components.map((name) => `validators.${validatorName("tolerant", name)}`).join(", ");
}

function statuses(): number[] {
  return Array.from({ length: lastStatus - firstStatus + 1 }, (_, at) => firstStatus + at);
}
