import { styleText } from "node:util";
import { firstFew, plainLine } from "../../../core/text.ts";
import {
  isBelowMinimum,
  type CoverageReport,
  type Finding,
  type Report,
  type Seen,
} from "../findings/finding-collector.ts";

/** Colours text, or leaves it as it is. */
export type Paint = (style: "red" | "yellow" | "green" | "bold" | "dim", text: string) => string;

/** A report for people: a line for each finding, `file:line:column` first, then the counts. */
export function textReport(report: Report, paint: Paint): string {
  const { findings, unlisted, unreadable, coverage } = report;
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
    ...(coverage ? ["", ...coverageLines(coverage)] : []),
  ].join("\n");
}

function summaryLines(report: Report, paint: Paint): string[] {
  const { counts, payloads, skipped, files } = report;
  const [violations, drift] = [countOf(report, "violation"), countOf(report, "drift")];
  const checked = Object.values(payloads).reduce((sum, count) => sum + count, 0);
  const colour = violations > 0 ? "red" : drift > 0 ? "yellow" : "green";
  const verdict = paint(colour, `${amount(violations, "violation")}, ${drift} drift`);
  return [
    `${verdict} in ${amount(checked, "payload")} of ${amount(files.length, "input")}`,
    ...counts.map(({ level, rule, count }) => countLine([`${rule}${level === "drift" ? " (drift)" : ""}`, count])),
    ...section("Checked", Object.entries(payloads)),
    ...section("Not checked", Object.entries(skipped)),
    ...ignoredLines(report),
  ];
}

function section(title: string, counts: readonly (readonly [name: string, count: number])[]): string[] {
  return counts.length === 0 ? [] : [`${title}:`, ...counts.map(countLine)];
}

function countLine([name, count]: readonly [name: string, count: number]): string {
  return `  ${String(count).padStart(7)}  ${name}`;
}

/** The reason why links were not followed, in every form of report: a verdict must not hide them. */
export const linksNotFollowed = "links that are not followed: name the files themselves";

/** Findings that were left out on purpose; those that were never there are named, so that they can go. */
export function ignoredLines({ ignored = [] }: Report): string[] {
  const counts = ignored.map(({ what, reason, count }) => {
    const hint = count === 0 ? " (never found: correct or remove it)" : "";
    return [`${plainLine(what)}: ${plainLine(reason)}${hint}`, count] as const;
  });
  return section("Ignored", counts);
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

const maxWorst = 10;

/** The coverage for people: all of it; or if it is too little, the sets of which most was never seen, with a few names each. */
export function coverageLines(coverage: CoverageReport): string[] {
  const { percent, minimum, operations, statuses, events, payloads } = coverage;
  const sets: NamedSet[] = [
    { name: "operations", ...operations },
    { name: "events", ...events },
    ...statuses.map(({ operation, seen, never }) => ({ name: `statuses of ${operation}`, seen, never })),
    ...payloads.flatMap(setsOf),
  ];
  if (!isBelowMinimum(coverage))
    return [`Coverage: ${percent}%`, ...sets.map((set) => setLine(set, set.never.join(", ")))];
  const wanting = sets.filter(({ never }) => never.length > 0).sort((a, b) => b.never.length - a.never.length);
  const more = wanting.length - maxWorst;
  return [
    `Coverage: ${percent}%, less than the ${minimum}% that are asked for`,
    ...wanting.slice(0, maxWorst).map((set) => setLine(set, firstFew(set.never.map(String), ", "))),
    ...(more > 0 ? [`  and ${more} more, which --format json lists`] : []),
  ];
}

type NamedSet = Seen<string | number> & { readonly name: string };

function setsOf({ subject, fields, values }: CoverageReport["payloads"][number]): NamedSet[] {
  // Of a payload that never came, no value did either.
  const listed = fields.seen.length === 0 ? [] : values;
  const sets = listed.map(({ path, seen, never }) => ({ name: `values of ${subject} ${path}`, seen, never }));
  return [{ name: `fields of ${subject}`, ...fields }, ...sets];
}

/** Those that were never seen are named, unless none was seen. */
function setLine({ name, seen, never }: NamedSet, names: string): string {
  const missing = never.length === 0 || seen.length === 0 ? "" : `; never ${names}`;
  return `  ${name}: ${seen.length} of ${seen.length + never.length}${missing}`;
}
