import type { CoverageReport, Finding, Report, Seen } from "../findings/finding-collector.ts";

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
