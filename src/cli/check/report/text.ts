import { styleText } from "node:util";
import type { Finding, Report } from "../findings/finding-collector.ts";
import { countOf, coverageLines, describeFinding, formatLocation } from "./phrases.ts";

/** Colours text, or leaves it as it is. */
export type Paint = (style: "red" | "yellow" | "green" | "bold" | "dim", text: string) => string;

/** A report for people: a line for each finding, `file:line:column` first, then the counts. */
export function textReport(report: Report, paint: Paint): string {
  const { findings, unlisted, unreadable, coverage } = report;
  return [
    ...unreadable.map(({ name, reason }) => `${paint("bold", name)}: ${paint("red", "unreadable")}: ${reason}`),
    ...findings.map((finding) => findingLine(finding, paint)),
    ...(unlisted > 0 ? [paint("dim", `… and ${amount(unlisted, "more finding")}, counted below`)] : []),
    ...(findings.length + unreadable.length > 0 ? [""] : []),
    ...summaryLines(report, paint),
    ...(coverage ? ["", ...coverageLines(coverage)] : []),
  ].join("\n");
}

function findingLine(finding: Finding, paint: Paint): string {
  const { level, rule, subject } = finding;
  const label = level === "violation" ? paint("red", "error") : paint("yellow", "drift");
  const place = paint("bold", formatLocation(finding));
  return `${place}: ${label}: ${subject}: ${describeFinding(finding)} ${paint("dim", `(${rule})`)}`;
}

function summaryLines(report: Report, paint: Paint): string[] {
  const { counts, payloads, skipped, files } = report;
  const [violations, drift] = [countOf(report, "violation"), countOf(report, "drift")];
  const checked = Object.values(payloads).reduce((sum, count) => sum + count, 0);
  const colour = violations > 0 ? "red" : drift > 0 ? "yellow" : "green";
  const verdict = paint(colour, `${amount(violations, "violation")}, ${drift} drift`);
  return [
    `${verdict} in ${amount(checked, "payload")} of ${amount(files.length, "input")}`,
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

/** Paints if colours are wanted: `FORCE_COLOR` decides before `NO_COLOR`, and both before whether the output is a terminal. */
export function paintFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Paint {
  // Whether to colour is decided here: newer versions of Node would look at the process's own output, older ones not.
  return isColoured(env, isTerminal)
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
}

function isColoured(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && !NO_COLOR && TERM !== "dumb";
}
