import type { Report } from "../findings/finding-collector.ts";
import { describeFinding, sectionsOf } from "./text.ts";

/** A report as workflow commands, which GitHub shows beside the lines of the files. */
export function githubReport(report: Report): string {
  const { findings, unreadable, unlisted } = report;
  return [
    ...unreadable.map(({ name, reason }) => `::error file=${property(name)}::${data(reason)}`),
    ...findings.map((finding) => {
      const { level, rule, file, line, column, subject } = finding;
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      const text = data(`${subject}: ${describeFinding(finding)}`);
      return `::${level === "violation" ? "error" : "warning"} ${place}::${text}`;
    }),
    ...(unlisted > 0 ? [`::notice::${unlisted} more findings are only counted`] : []),
    ...sectionsOf(report).map(
      ({ title, lines, isFault }) =>
        `::${isFault ? "error" : "notice"} title=${title}::${data(lines.join("\n").trim())}`,
    ),
  ].join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
