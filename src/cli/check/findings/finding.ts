import type { ComponentValidators, RequestValidators } from "../../../schemas/validator.ts";
import type { Unreadable } from "../inputs/find-inputs.ts";
import type { CoverageReport } from "./coverage.ts";

/** Something in the input that breaks the contract, or that the contract does not know. */
export interface Finding {
  readonly level: "violation" | "drift";
  /** Which rule: a keyword of JSON Schema, or a name of ours. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The payload that it is in, such as `updateOrder request`. */
  readonly subject: string;
  /** JSON Pointer in the subject. */
  readonly pointer: string;
  readonly expected: string;
  /** The value that is there: its type, or itself if asked for. */
  readonly found?: string;
}

/** The result of a check, in the form of `--format json`. */
export interface Report {
  /** The version of this package, whose contract it is. */
  readonly version: string;
  /** How many payloads and violations each input held that was read to its end. */
  readonly files: readonly { readonly name: string; readonly payloads: number; readonly violations: number }[];
  /** At most 1,000, in the order of the input. */
  readonly findings: readonly Finding[];
  /** How many findings are only counted. */
  readonly unlisted: number;
  /** The findings of each rule, the most frequent first. */
  readonly counts: readonly (Pick<Finding, "level" | "rule"> & { readonly count: number })[];
  /** How many payloads of each kind were checked. */
  readonly payloads: Readonly<Record<string, number>>;
  /** How many things were not checked, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Findings that were left out on purpose; missing if none were to be. */
  readonly ignored?: readonly (Ignore & { readonly count: number })[];
  readonly unreadable: readonly Unreadable[];
  readonly coverage?: CoverageReport;
}

/** Findings to leave out, and why. */
export interface Ignore {
  /** A rule, or the path of a field, `*` standing for any name or index: what is below it goes, too. */
  readonly what: string;
  readonly reason: string;
}

/** A payload that the contract describes. */
export interface PayloadToCheck {
  /** Its name in reports: `updateOrder request`, `Order`. */
  readonly subject: string;
  readonly component: ComponentValidators | RequestValidators;
  readonly value: unknown;
  /** JSON Pointer to it in the value that was read. It may lead through strings that hold JSON. */
  readonly at: string;
  /** Counted for the coverage, but not checked. */
  readonly isRefused?: boolean;
}

/** Something wrong that no schema says. */
export interface Problem {
  readonly rule: string;
  readonly isDrift?: boolean;
  readonly subject: string;
  /** The expectation, as the end of a sentence. */
  readonly message: string;
  /** JSON Pointer in the value that was read. */
  readonly at: string;
  readonly found?: unknown;
}
