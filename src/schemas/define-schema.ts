import { checkKnownKeys, checkOneOf } from "../core/check-options.ts";
import type { Issue } from "../errors/contract-error.ts";
import { toDrift, toIssues } from "./issues.ts";
import type { Drift } from "./issues.ts";
import { split } from "../core/json-pointer.ts";
import { readJsonSchema } from "./json-schema.ts";
import type { JsonSchema, JsonSchemaSource } from "./json-schema.ts";
import type { StandardSchema } from "./standard-schema.ts";
import { assertValid } from "./validate.ts";
import type { ComponentValidators, RequestValidators } from "./validator.ts";
import { lintBody } from "./write-rules.ts";

export interface CheckOptions {
  /**
   * `"strict"`, for tests and CI, turns drift into issues.
   *
   * @default "tolerant"
   */
  mode?: "tolerant" | "strict";
}

export interface CheckResult {
  readonly ok: boolean;
  /** Empty when `ok`; at most 100. */
  readonly issues: readonly Issue[];
  /** What the contract does not know yet, in a payload that is otherwise valid; at most 100. */
  readonly drift: readonly Drift[];
}

/** A named schema of the contract. */
export interface Schema<T> extends StandardSchema<T> {
  readonly name: string;
  /**
   * Whether a value is valid: drift is no fault.
   *
   * @example if (Order.is(payload)) console.log(payload.id);
   */
  is(this: void, value: unknown): value is T;
  /**
   * Returns the value itself, typed.
   *
   * @example const order = Order.parse(JSON.parse(text));
   * @throws {ContractError} if it is not valid, with every location that is wrong. Drift is no fault.
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
   * What the API would refuse although the types allow it: `null` where the contract has none, `""`, `"null"`,
   * `"none"`, and fields whose name is a near miss. Empty when there is nothing to refuse, at most 100 otherwise.
   *
   * @example UpdateOrderRequest.lint({ order_number: "" }); // [{ path: "/order_number", keyword: "refused-text", … }]
   */
  lint(this: void, body: unknown): Issue[];
}

const none: readonly never[] = Object.freeze([]);

/** Makes a component's public value. Called by generated code only. */
export function defineSchema<T>(component: ComponentValidators<T>, jsonSchemaSource: JsonSchemaSource): Schema<T> {
  const { name, validate } = component;
  let jsonSchema: JsonSchema | undefined;
  return {
    name,
    is: (value) => validate(value),
    check: (value, options) => checkValue(component, value, isStrict(options)),
    parse(value) {
      assertValid(component, value);
      return value;
    },
    get jsonSchema() {
      return (jsonSchema ??= readJsonSchema(name, jsonSchemaSource));
    },
    "~standard": {
      version: 1,
      vendor: "trackstar-orders-contract",
      validate(value) {
        if (validate(value)) return { value };
        const issues = toIssues(validate.errors ?? none, value);
        return { issues: issues.map(({ message, path }) => ({ message, path: split(path) })) };
      },
    },
  };
}

/** Makes the public value of a request body's component. Called by generated code only. */
export function defineRequestSchema<T>(
  request: RequestValidators<T>,
  jsonSchemaSource: JsonSchemaSource,
): RequestSchema<T> {
  const { refused, rules } = request;
  // Assigning would read the lazy jsonSchema; adding to the same object keeps its getter.
  return Object.assign(defineSchema(request, jsonSchemaSource), {
    lint: (body: unknown) => lintBody(body, rules, refused),
  });
}

function isStrict(options: CheckOptions | undefined): boolean {
  checkKnownKeys(options, ["mode"], "check");
  if (options?.mode !== undefined) checkOneOf(options.mode, ["tolerant", "strict"], "check", "mode");
  return options?.mode === "strict";
}

function checkValue({ validate, drift }: ComponentValidators, value: unknown, strict: boolean): CheckResult {
  if (!validate(value)) return { ok: false, issues: toIssues(validate.errors ?? none, value), drift: none };
  if (!drift || drift(value)) return { ok: true, issues: none, drift: none };
  const found = toIssues(drift.errors ?? none, value);
  return strict
    ? { ok: false, issues: found, drift: toDrift(found, value) }
    : { ok: true, issues: none, drift: toDrift(found, value) };
}
