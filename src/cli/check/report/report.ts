import type { CoverageReport } from "../coverage.ts";

/** Something in the input that breaks the contract, or that the contract does not know. */
export interface Finding {
  readonly level: "violation" | "drift";
  /** Which rule: a keyword of JSON Schema, or a name of ours. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What it is in, such as `updateOrder request`. */
  readonly subject: string;
  /** JSON Pointer in it. */
  readonly pointer: string;
  readonly expected: string;
  /** What is there instead: its type, or its value if asked for. */
  readonly found?: string;
}

/** Findings of one rule, over the whole input. */
export interface RuleCount {
  readonly level: Finding["level"];
  readonly rule: string;
  readonly count: number;
}

/** What a check found. */
export interface Report {
  readonly version: string;
  /** How many payloads each input held. */
  readonly files: readonly { readonly name: string; readonly payloads: number }[];
  /** At most `maxFindings`, in the order of the input. */
  readonly findings: readonly Finding[];
  /** How many findings are only counted. */
  readonly unlisted: number;
  readonly counts: readonly RuleCount[];
  /** How many payloads of each kind were checked. */
  readonly payloads: Readonly<Record<string, number>>;
  /** What was not checked, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** What could not be read at all. */
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
  readonly coverage?: CoverageReport;
}

/** How many findings are listed, so that a report stays small however long the input. */
export const maxFindings = 1000;

/** The findings of one level, counted. */
export function countOf(report: Report, level: Finding["level"]): number {
  return report.counts.reduce((sum, { level: of, count }) => sum + (of === level ? count : 0), 0);
}

/** A finding as one sentence, without its place. */
export function describeFinding({ pointer, expected, found }: Finding): string {
  return `${pointer === "" ? "" : `${pointer} `}${expected}${found === undefined ? "" : `; found ${found}`}`;
}
