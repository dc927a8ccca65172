import type { CoverageReport, Finding, RuleCount, Seen } from "../findings/finding-collector.ts";
import type { Unreadable } from "../inputs/find-inputs.ts";

/** What a check found, in the form of `--format json`. */
export interface Report {
  /** The version of this package, whose contract it is. */
  readonly version: string;
  /** How many payloads each input held. */
  readonly files: readonly { readonly name: string; readonly payloads: number }[];
  /** At most 1,000, in the order of the input. */
  readonly findings: readonly Finding[];
  /** How many findings are only counted. */
  readonly unlisted: number;
  readonly counts: readonly RuleCount[];
  /** How many payloads of each kind were checked. */
  readonly payloads: Readonly<Record<string, number>>;
  /** What was not checked, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** What could not be read at all. */
  readonly unreadable: readonly Unreadable[];
  readonly coverage?: CoverageReport;
}

/** The findings of one level, counted. */
export function countOf(report: Report, level: Finding["level"]): number {
  return report.counts.reduce((sum, { level: of, count }) => sum + (of === level ? count : 0), 0);
}

/** A finding as one sentence, without its place. */
export function describeFinding({ pointer, expected, found }: Finding): string {
  return `${pointer === "" ? "" : `${pointer} `}${expected}${found === undefined ? "" : `; found ${found}`}`;
}

/** `file:line:column`, as editors and terminals link it. */
export function formatLocation({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}

/** What traffic exercised of the contract, and what it never did, for people. */
export function coverageLines({ operations, statuses, events, payloads }: CoverageReport): string[] {
  return [
    "Coverage:",
    coverageLine("operations", operations),
    coverageLine("events", events),
    ...statuses.map(({ operation, ...seen }) => coverageLine(`statuses of ${operation}`, seen)),
    ...payloads.flatMap(({ subject, fields, values }) => [
      coverageLine(`fields of ${subject}`, fields),
      // Of a payload that never came, no value did either.
      ...(fields.seen.length === 0 ? [] : values).map(({ path, ...seen }) =>
        coverageLine(`values of ${subject} ${path}`, seen),
      ),
    ]),
  ];
}

/** Those that were never seen are named, unless none was seen. */
function coverageLine<T>(name: string, { seen, never }: Seen<T>): string {
  const missing = never.length === 0 || seen.length === 0 ? "" : `; never ${never.join(", ")}`;
  return `  ${name}: ${seen.length} of ${seen.length + never.length}${missing}`;
}
