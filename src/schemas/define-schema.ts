import { checkKnownKeys, checkOneOf } from "../core/check-options.ts";
import type { Issue } from "../errors/contract-error.ts";
import { isIndex, split } from "../core/json.ts";
import { assertValid, issuesOf, judgeBody, lintValue, strictIssuesOf, toDrift, type Drift } from "./validate.ts";
import type { ComponentValidators, RequestValidators } from "./validator.ts";
export type { Issue };

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON of a component's schema and of those that it refers to, by name. */
export interface JsonSchemaSource {
  /** Its `$id`; a schema of an integration is published nowhere, and has none. */
  readonly id?: string;
  readonly own: string;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * The Standard Schema interface, version 1, as its specification publishes it for copying (https://standardschema.dev).
 * Libraries that take validators (forms, routers, environment parsers) accept anything that has it.
 */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** The value, or its faults. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };

export interface CheckOptions {
  /** `"strict"`, for tests and CI, turns drift into issues; by default `"tolerant"`. */
  mode?: "tolerant" | "strict";
}

export interface CheckResult {
  readonly ok: boolean;
  /** Empty when `ok`; at most 100. */
  readonly issues: readonly Issue[];
  /** Parts that the contract does not know yet, of a payload that is otherwise valid; at most 100. */
  readonly drift: readonly Drift[];
}

/** A named schema of the contract. */
export interface Schema<T> extends StandardSchema<T> {
  readonly name: string;
  /**
   * Whether a value is valid; drift is allowed.
   *
   * @example if (Order.is(payload)) console.log(payload.id);
   */
  is(this: void, value: unknown): value is T;
  /**
   * Returns the value itself, typed.
   *
   * @example const order = Order.parse(JSON.parse(text));
   * @throws {ContractError} if it is not valid, with every location that is wrong. Drift is allowed.
   */
  parse(this: void, value: unknown): T;
  /**
   * Everything that can be said about a value that came from JSON, without throwing for any value.
   *
   * @example const { ok, issues, drift } = Order.check(payload);
   * @throws {TypeError} for an option or a mode that does not exist.
   */
  check(this: void, value: unknown, options?: CheckOptions): CheckResult;
  /** The same schema for other tools: JSON Schema, draft 2020-12, self-contained. */
  readonly jsonSchema: JsonSchema;
}

/** A schema of a request body. */
export interface RequestSchema<T> extends Schema<T> {
  /**
   * Why the client refuses a body although the types allow it: `null` where the contract has none, `""`, `"null"`, `"none"`,
   * fields whose name is a near miss, values that JSON cannot hold, and an update without a field. At most 100 issues.
   *
   * @example UpdateOrderRequest.lint({ order_number: "" }); // [{ path: "/order_number", keyword: "refused-text", … }]
   */
  lint(this: void, body: unknown): Issue[];
}

/** Makes a component's public value. Called by generated code only. */
export function defineSchema<T>(component: ComponentValidators<T>, jsonSchemaSource: JsonSchemaSource): Schema<T> {
  const { name, validate } = component;
  let jsonSchema: JsonSchema | undefined;
  return {
    name,
    is: (value) => validate(value),
    check: (value, options) => checkValue(component, value, options),
    parse(value) {
      assertValid(component, value);
      return value;
    },
    get jsonSchema() {
      return (jsonSchema ??= readJsonSchema(name, jsonSchemaSource));
    },
    "~standard": standard((value) => ({ value, issues: issuesOf(component, value) })),
  };
}

/** Makes the public value of a request body's component. Called by generated code only. */
export function defineRequestSchema<T>(
  request: RequestValidators<T>,
  jsonSchemaSource: JsonSchemaSource,
): RequestSchema<T> {
  // Assigning would read the lazy jsonSchema; adding to the same object keeps its getter.
  return Object.assign(defineSchema(request, jsonSchemaSource), {
    lint: (body: unknown) => lintValue(request, body).issues,
    "~standard": standard<T>((body) => judgeBody(request, body)),
  });
}

function checkValue(component: ComponentValidators, value: unknown, options: CheckOptions = {}): CheckResult {
  checkKnownKeys(options, ["mode"], "check");
  const { mode = "tolerant" } = options;
  checkOneOf(mode, ["tolerant", "strict"], "check: mode");
  const issues = issuesOf(component, value);
  if (issues.length > 0) return { ok: false, issues, drift: [] };
  const strictIssues = strictIssuesOf(component, value);
  const drift = toDrift(strictIssues, value);
  return mode === "strict" && drift.length > 0
    ? { ok: false, issues: strictIssues, drift }
    : { ok: true, issues, drift };
}

/** The keys that a JSON Pointer leads through, indexes as numbers. */
const keysOf = (path: string): PropertyKey[] => split(path).map((key) => (isIndex(key) ? Number(key) : key));

function standard<T>(
  judge: (value: unknown) => { value: unknown; issues: readonly Issue[] },
): StandardSchema<T>["~standard"] {
  return {
    version: 1,
    vendor: "trackstar-orders-contract",
    validate(given) {
      const { value, issues } = judge(given);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing is wrong with it, so it is a T
      if (issues.length === 0) return { value: value as T };
      return { issues: issues.map(({ message, path }) => ({ message, path: keysOf(path) })) };
    },
  };
}

/** The self-contained schema of a component. It is frozen: everybody gets the same object. */
function readJsonSchema(title: string, { id, own, parts }: JsonSchemaSource): JsonSchema {
  const names = Object.keys(parts);
  const definitions = names.map((name) => `${JSON.stringify(name)}:${parts[name]}`);
  const $defs = names.length === 0 ? "" : `,"$defs":{${definitions.join(",")}}`;
  const $id = id === undefined ? "" : `"$id":${JSON.stringify(id)},`;
  const start = `{"$schema":"https://json-schema.org/draft/2020-12/schema",${$id}"title":${JSON.stringify(title)},`;
  return JSON.parse(start + own.slice(1, -1) + $defs + "}", (_key, value: unknown) => Object.freeze(value));
}
