import { operations } from "../../generated/operations.ts";
import { refused } from "../../generated/write-rules.ts";
import { checkIntegration, type Integration } from "../schemas/integration.ts";
import { checkContainer, inside, type Location } from "../schemas/plain-json.ts";
import type { WriteRules } from "../schemas/write-rules.ts";

/** A body without the values that the API refuses: a field that can be `null` may be gone. */
export type Compacted<T> = T extends readonly (infer Item)[]
  ? Compacted<NonNullable<Item>>[]
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
 * @throws {ContractError} for a value that JSON holds only in part, such as a Map, or a body that is nested too deep.
 */
export function compact<Body extends object>(body: Body, integration?: Integration): Compacted<Body> {
  checkIntegration(integration, "compact: integration");
  const rules = integration ? Object.values(integration.requests).map((request) => request.rules) : baseRules;
  const left = compactValue(body, rules, { depth: 0 });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no type follows what is left out at run time
  return (left ?? {}) as Compacted<Body>;
}

/** The rest of a value; undefined if nothing is left. */
function compactValue(value: unknown, rules: readonly WriteRules[], at: Location): unknown {
  if (value === null) return rules.some(({ nullable }) => nullable) ? null : undefined;
  if (typeof value === "string") return refused.includes(value) ? undefined : value;
  if (typeof value !== "object" || ("toJSON" in value && typeof value.toJSON === "function")) return value;
  checkContainer(value, at);
  return Array.isArray(value) ? compactItems(value, rules, at) : compactFields(value, rules, at);
}

function compactItems(items: readonly unknown[], rules: readonly WriteRules[], at: Location): unknown[] | undefined {
  const inner = rules.flatMap((rule) => rule.items ?? []);
  const left = items
    .map((item, index) => compactValue(item, inner, inside(at, items, index)))
    .filter((item) => item !== undefined);
  return left.length === 0 && items.length > 0 ? undefined : left;
}

function compactFields(fields: object, rules: readonly WriteRules[], at: Location): object | undefined {
  const left = Object.entries(fields).flatMap(([key, value]) => {
    const inner = rules.flatMap((rule) =>
      rule.fields && Object.hasOwn(rule.fields, key) ? (rule.fields[key] ?? []) : [],
    );
    const found = compactValue(value, inner, inside(at, fields, key));
    return found === undefined ? [] : [[key, found] as const];
  });
  // fromEntries makes an own property of "__proto__", where an assignment would set the prototype.
  return left.length === 0 && Object.keys(fields).length > 0 ? undefined : Object.fromEntries(left);
}
