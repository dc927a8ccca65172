import { styleText } from "node:util";
import { firstFew, plainLine } from "../../../core/text.ts";
import { isBelowMinimum, type CoverageReport, type Finding, type Report } from "../findings/finding-collector.ts";

/** Colours text, or leaves it as it is. */
export type Paint = (style: "red" | "yellow" | "green" | "bold" | "dim", text: string) => string;

/** A report for people: a line for each finding, `file:line:column` first, then the counts. */
export function textReport(report: Report, paint: Paint): string {
  const { findings, unlisted, unreadable } = report;
  return [
    ...unreadable.map(({ name, reason }) => `${paint("bold", name)}: ${paint("red", "unreadable")}: ${reason}`),
    ...findings.map((finding) => {
      const label = finding.level === "violation" ? paint("red", "error") : paint("yellow", "drift");
      const text = `${finding.subject}: ${describeFinding(finding)} ${paint("dim", `(${finding.rule})`)}`;
      return `${paint("bold", formatLocation(finding))}: ${label}: ${text}`;
    }),
    ...(unlisted > 0 ? [paint("dim", `… and ${amount(unlisted, "more finding")}, counted below`)] : []),
    ...(findings.length + unreadable.length > 0 ? [""] : []),
    ...summaryLines(report, paint),
  ].join("\n");
}

function summaryLines(report: Report, paint: Paint): string[] {
  const { counts, payloads, files } = report;
  const [violations, drift] = [countOf(report, "violation"), countOf(report, "drift")];
  const checked = Object.values(payloads).reduce((sum, count) => sum + count, 0);
  const colour = violations > 0 ? "red" : drift > 0 ? "yellow" : "green";
  const verdict = paint(colour, `${amount(violations, "violation")}, ${drift} drift`);
  return [
    `${verdict} in ${amount(checked, "payload")} of ${amount(files.length, "input")}`,
    ...counts.map(({ level, rule, count }) => `  ${countLine([level === "drift" ? `${rule} (drift)` : rule, count])}`),
    ...linesOf({ title: "Checked", lines: Object.entries(payloads).map(countLine) }),
    ...sectionsOf(report).flatMap(linesOf),
  ];
}

function linesOf({ title, lines }: { title: string; lines: readonly string[] }): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

/**
 * The things that were not checked or left out on purpose, and the coverage, whose first line may be a violation. Every format
 * has them, as a verdict hides nothing.
 */
export function sectionsOf({ skipped, ignored = [], coverage }: Report) {
  const ignoredLines = ignored.map(({ what, reason, count }) => {
    const hint = count === 0 ? " (never found: correct or remove it)" : "";
    return countLine([`${plainLine(what)}: ${plainLine(reason)}${hint}`, count]);
  });
  return [
    { title: "Not checked", lines: Object.entries(skipped).map(countLine) },
    { title: "Ignored", lines: ignoredLines },
    { title: "Coverage", lines: coverage ? coverageLines(coverage) : [], isFault: isBelowMinimum(coverage) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Of each set, those that were never seen are named, unless none was seen: all, or the first few beside a minimum. */
function coverageLines(coverage: CoverageReport): string[] {
  const { percent, minimum, sets } = coverage;
  const verdict = isBelowMinimum(coverage) ? `, less than the ${minimum}% that are asked for` : "";
  const lines = sets.map(({ name, seen, never }) => {
    const names = minimum === 0 ? never.join(", ") : firstFew(never.map(String), ", ");
    const missing = never.length === 0 || seen.length === 0 ? "" : `; never ${names}`;
    return `${name}: ${seen.length} of ${seen.length + never.length}${missing}`;
  });
  return [`${percent}%${verdict}`, ...lines];
}

function countLine([name, count]: readonly [name: string, count: number]): string {
  return `${String(count).padStart(7)}  ${name}`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Paints if colours are wanted: `FORCE_COLOR` decides before `NO_COLOR`, and both before whether the output is a terminal. */
export function paintFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Paint {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  const isAsked =
    FORCE_COLOR !== undefined ? !/^(?:0|false)$/.test(FORCE_COLOR) : isTerminal && !NO_COLOR && TERM !== "dumb";
  // That is decided here: newer versions of Node would look at the process's own output, older ones not.
  return isAsked ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
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
