import { coverageLines } from "./coverage-text.ts";
import type { Paint } from "./paint.ts";
import { countOf, describeFinding } from "./report.ts";
import type { Finding, Report } from "./report.ts";

/** A report for people: a line for each finding, `file:line:column` first, then the counts. */
export function textReport(report: Report, paint: Paint): string {
  const { findings, unlisted, unreadable, coverage } = report;
  return [
    ...unreadable.map(({ name, reason }) => `${paint("bold", name)}: ${paint("red", "unreadable")}: ${reason}`),
    ...findings.map((finding) => findingLine(finding, paint)),
    ...(unlisted > 0 ? [paint("dim", `… and ${amount(unlisted, "finding")} more, counted below`)] : []),
    ...(findings.length + unreadable.length > 0 ? [""] : []),
    ...summaryLines(report, paint),
    ...(coverage ? ["", ...coverageLines(coverage)] : []),
  ].join("\n");
}

function findingLine(finding: Finding, paint: Paint): string {
  const { level, rule, file, line, column, subject } = finding;
  const label = level === "violation" ? paint("red", "error") : paint("yellow", "drift");
  const place = paint("bold", `${file}:${line}:${column}`);
  return `${place}: ${label}: ${subject}: ${describeFinding(finding)} ${paint("dim", `(${rule})`)}`;
}

function summaryLines(report: Report, paint: Paint): string[] {
  const { counts, payloads, skipped, files } = report;
  const [violations, drift] = [countOf(report, "violation"), countOf(report, "drift")];
  const checked = Object.values(payloads).reduce((sum, count) => sum + count, 0);
  const verdict = `${amount(violations, "violation")}, ${drift} drift`;
  const colour = violations > 0 ? "red" : drift > 0 ? "yellow" : "green";
  return [
    `${paint(colour, verdict)} in ${amount(checked, "payload")} of ${amount(files.length, "input")}`,
    ...counts.map(({ level, rule, count }) => `  ${pad(count)}  ${rule}${level === "drift" ? " (drift)" : ""}`),
    ...section("Checked", payloads),
    ...section("Not checked", skipped),
  ];
}

function section(title: string, counts: Readonly<Record<string, number>>): string[] {
  const entries = Object.entries(counts);
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map(([name, count]) => `  ${pad(count)}  ${name}`)];
}

function pad(count: number): string {
  return String(count).padStart(7);
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
