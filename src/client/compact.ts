import { operations } from "../../generated/operations.ts";
import { refused } from "../../generated/write-rules.ts";
import { isObject, join } from "../core/json.ts";
import { ContractError } from "../errors/contract-error.ts";
import { checkIntegration, type Integration } from "../schemas/integration.ts";
import { flawAt, isNotJson, noItem, toJsonValue } from "../schemas/plain-json.ts";
import type { WriteRules } from "../schemas/write-rules.ts";

/** A body without the values that the API refuses: a field that can be `null` may be gone, and a Date is its text. */
export type Compacted<T> = T extends readonly (infer Item)[]
  ? Compacted<NonNullable<Item>>[]
  : T extends { toJSON: (key: string) => infer Json }
    ? Json
    : T extends object
      ? { [Key in keyof T as null extends T[Key] ? never : Key]: Compacted<T[Key]> } & {
          [Key in keyof T as null extends T[Key] ? Key : never]?: Compacted<NonNullable<T[Key]>>;
        }
      : T;

const baseRules = Object.values(operations).flatMap((operation) =>
  "request" in operation ? [operation.request.rules] : [],
);

/**
 * A copy of a request body without the values that the API refuses: `null`, `""`, `"null"` and `"none"`.
 *
 * A `null` stays where a request body of the contract, or of the integration if one is given, allows one. An object or
 * array item of which nothing is left goes too; one that was empty from the start stays. A required field that is dropped is
 * then missing, and the call says so.
 *
 * @throws {ContractError} for a value that JSON cannot hold as it is, such as a Map, or a body that is nested too deep.
 */
export function compact<Body extends object>(body: Body, integration?: Integration): Compacted<Body> {
  checkIntegration(integration, "compact: integration");
  const rules = integration ? Object.values(integration.requests).map((request) => request.rules) : baseRules;
  const left = compactValue(toJsonValue(body), rules, "");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no type follows what is left out at run time
  return (left ?? {}) as Compacted<Body>;
}

/** The rest of a value; undefined if nothing is left. */
function compactValue(value: unknown, rules: readonly WriteRules[], path: string): unknown {
  if (value === null) return rules.some(({ nullable }) => nullable) ? null : undefined;
  if (typeof value === "string") return refused.includes(value) ? undefined : value;
  if (isNotJson(value)) {
    const flaw = flawAt(path, value);
    // Neither an undefined item nor an object of undefined fields has anything to send.
    if (value === noItem || flaw.keyword === "empty") return undefined;
    throw new ContractError("The body", [flaw]);
  }
  if (Array.isArray(value)) {
    const inner = rules.flatMap(({ items = [] }) => items);
    const left = value.map((item, at) => compactValue(item, inner, join(path, at))).filter((one) => one !== undefined);
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  if (!isObject(value)) return value;
  const left = Object.entries(value).flatMap(([key, field]) => {
    const inner = rules.flatMap(({ fields = {} }) => (Object.hasOwn(fields, key) ? (fields[key] ?? []) : []));
    const found = compactValue(field, inner, join(path, key));
    return found === undefined ? [] : [[key, found] as const];
  });
  // fromEntries makes an own property of "__proto__", where an assignment would set the prototype.
  return left.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(left);
}
