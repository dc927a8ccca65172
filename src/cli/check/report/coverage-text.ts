import type { CoverageReport, Seen } from "../coverage.ts";

/** What was exercised of the contract, and what never, for people. */
export function coverageLines({ operations, statuses, events, payloads }: CoverageReport): string[] {
  return [
    "Coverage:",
    ...line("operations", operations),
    ...line("events", events),
    ...statuses.flatMap(({ operation, ...seen }) => line(`statuses of ${operation}`, seen)),
    ...payloads.flatMap(({ subject, fields, values }) => [
      ...line(`fields of ${subject}`, fields),
      // Of what never came, no value did either.
      ...(fields.seen.length === 0 ? [] : values).flatMap(({ path, ...seen }) =>
        line(`values of ${subject} ${path}`, seen),
      ),
    ]),
  ];
}

/** All of them are named, unless none was seen. */
function line<T>(what: string, { seen, never }: Seen<T>): string[] {
  const total = seen.length + never.length;
  const missing = never.length === 0 || seen.length === 0 ? "" : `; never ${never.join(", ")}`;
  return [`  ${what}: ${seen.length} of ${total}${missing}`];
}
