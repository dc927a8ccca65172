import { operations } from "../../generated/operations.ts";
import { refused } from "../../generated/write-rules.ts";
import { ContractError } from "../errors/contract-error.ts";
import { checkIntegration } from "../schemas/integration.ts";
import type { Integration } from "../schemas/integration.ts";
import { join } from "../core/json-pointer.ts";
import type { WriteRules } from "../schemas/write-rules.ts";

/** A body without what may not be sent: a field that can be `null` may be gone. */
export type Compacted<T> = T extends readonly (infer Item)[]
  ? Compacted<NonNullable<Item>>[]
  : T extends object
    ? { [Key in keyof T as null extends T[Key] ? never : Key]: Compacted<T[Key]> } & {
        [Key in keyof T as null extends T[Key] ? Key : never]?: Compacted<NonNullable<T[Key]>>;
      }
    : T;

interface Location {
  path: string;
  rules: readonly WriteRules[];
  /** The objects that this one is inside of. */
  above: readonly object[];
}

const maxDepth = 500;

const baseRules = Object.values(operations).flatMap((operation) =>
  "request" in operation ? [operation.request.rules] : [],
);

/**
 * A copy of a request body without what the API refuses: `null`, `""`, `"null"` and `"none"`.
 *
 * A `null` stays where a request body of the contract allows one, or of the warehouse system if one is given. An object or array item of which nothing is left
 * goes too; what was empty from the start stays. A required field that is dropped is then missing, and the call says so.
 *
 * @param integration As for `createClient`.
 * @throws {ContractError} for a body that contains itself, or is nested more than 500 levels deep.
 * @throws {TypeError} for an integration that is none.
 */
export function compact<Body extends object>(body: Body, integration?: Integration): Compacted<Body> {
  checkIntegration(integration, "compact: integration");
  const rules = integration ? Object.values(integration.requests).map((request) => request.rules) : baseRules;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no type follows what is left out at run time
  return (compactValue(body, { path: "", rules, above: [] }) ?? {}) as Compacted<Body>;
}

/** What is left of a value; undefined for nothing. */
function compactValue(value: unknown, location: Location): unknown {
  if (value === null) return location.rules.some(({ nullable }) => nullable) ? null : undefined;
  if (typeof value === "string") return refused.includes(value) ? undefined : value;
  if (typeof value !== "object" || ("toJSON" in value && typeof value.toJSON === "function")) return value;
  if (location.above.length >= maxDepth) {
    const message = `is nested more than ${maxDepth} levels deep`;
    throw new ContractError("The body", [{ path: location.path.slice(0, 60), keyword: "depth", message }]);
  }
  if (location.above.includes(value)) {
    throw new ContractError("The body", [{ path: location.path, keyword: "cycle", message: "leads back to itself" }]);
  }
  return Array.isArray(value) ? compactItems(value, location) : compactFields(value, location);
}

function compactItems(items: readonly unknown[], location: Location): unknown[] | undefined {
  const rules = location.rules.flatMap(({ items: inner }) => inner ?? []);
  const above = [...location.above, items];
  const left = items.flatMap((item, at) => {
    const found = compactValue(item, { path: join(location.path, at), rules, above });
    return found === undefined ? [] : [found];
  });
  return left.length === 0 && items.length > 0 ? undefined : left;
}

function compactFields(fields: object, location: Location): object | undefined {
  const above = [...location.above, fields];
  const left = Object.entries(fields).flatMap(([key, value]) => {
    const rules = location.rules.flatMap(({ fields: inner }) =>
      inner && Object.hasOwn(inner, key) ? (inner[key] ?? []) : [],
    );
    const found = compactValue(value, { path: join(location.path, key), rules, above });
    return found === undefined ? [] : [[key, found] as const];
  });
  // fromEntries makes an own property of "__proto__", where an assignment would set the prototype.
  return left.length === 0 && Object.keys(fields).length > 0 ? undefined : Object.fromEntries(left);
}
