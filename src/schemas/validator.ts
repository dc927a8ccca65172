import { join } from "../core/json.ts";
import type { WriteRules } from "./write-rules.ts";

/** One finding of a compiled validator, in Ajv's terms. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled validator. `errors` belongs to the last call: read it before the next one. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly ValidatorError[] | null;
}

/** A component of the contract and its validators, without its JSON Schema. */
export interface ComponentValidators<T = unknown> {
  readonly name: string;
  readonly validate: Validator<T>;
  /** Finds drift in a value that `validate` accepted: false if there is some, as `errors`. */
  readonly drift?: Validator<unknown>;
}

/** The same for a request body, with the write rules. */
export interface RequestValidators<T = unknown> extends ComponentValidators<T> {
  /** Strings that the API refuses in any field of a write. */
  readonly refused: readonly string[];
  readonly rules: WriteRules;
}

/** Fields of which the contract says no more than their type, by type. */
export type PlainFields = readonly (readonly [type: string | readonly string[], names: readonly string[]])[];

/**
 * The plain fields of an object that are missing or of another type, in Ajv's terms. Called by generated code
 * only, where one call takes the place of a condition for each field.
 */
export function plainFieldErrors(
  object: Readonly<Record<string, unknown>>,
  instancePath: string,
  required: readonly string[],
  fields: PlainFields,
): ValidatorError[] {
  const errors: ValidatorError[] = [];
  for (const missingProperty of required) {
    if (object[missingProperty] === undefined)
      errors.push({ instancePath, keyword: "required", params: { missingProperty } });
  }
  for (const [type, names] of fields) {
    for (const name of names) {
      const value = object[name];
      if (value !== undefined && ![type].flat().some((one) => isOf(one, value)))
        errors.push({ instancePath: join(instancePath, name), keyword: "type", params: { type } });
    }
  }
  return errors;
}

/** Whether a value is a scalar of a type of JSON Schema. */
export function isOf(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  return type === "number" ? Number.isFinite(value) : typeof value === type;
}
