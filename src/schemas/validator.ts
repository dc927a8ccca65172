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

/** Finds drift in a value that a `Validator` accepted: false if there is some, as `errors`. */
export interface DriftValidator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidatorError[] | null;
}

/** A component of the contract and its validators, without its JSON Schema. */
export interface ComponentValidators<T = unknown> {
  readonly name: string;
  readonly validate: Validator<T>;
  readonly drift?: DriftValidator;
}

/** The same for a request body, with the write rules. */
export interface RequestValidators<T = unknown> extends ComponentValidators<T> {
  /** Strings that the API refuses in any field of a write. */
  readonly refused: readonly string[];
  readonly rules: WriteRules;
}
