import type { ComponentValidators, RequestValidators } from "../../../schemas/validator.ts";

/** A payload that the contract describes. */
export interface Message {
  /** What it is, as reports say it: `updateOrder request`, `Order`. */
  readonly subject: string;
  readonly component: ComponentValidators | RequestValidators;
  readonly value: unknown;
  /** JSON Pointer to it in the value that was read, or to the string that it was parsed from. */
  readonly at: string;
  readonly isParsedFromString?: boolean;
  /** Counted, but not checked. */
  readonly isRefused?: boolean;
}

/** Something wrong that no schema says. */
export interface Problem {
  readonly rule: string;
  readonly isDrift?: boolean;
  readonly subject: string;
  /** JSON Pointer in the subject; the whole of it if left out. */
  readonly pointer?: string;
  /** What must be the case, as the end of a sentence. */
  readonly message: string;
  /** JSON Pointer in the value that was read. */
  readonly at: string;
  readonly found?: unknown;
}

/** Hears what a value holds. */
export interface Inspector {
  message(message: Message): void;
  problem(problem: Problem): void;
  /** Something that the contract does not describe, or that was not recorded; counted by its reason. */
  skip(reason: string): void;
  /** An operation that was called, with the status of the response; undefined if there was none. */
  exchange(operation: string, status: number | undefined): void;
}

/** Why part of an input is not checked. */
export const skipReasons = {
  otherRequests: "requests that are no operations of the contract",
  noResponse: "requests without a response",
  unrecordedBodies: "bodies that were not recorded",
  refusedInTests: "requests of tests that were refused, as was meant",
} as const;
