import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { describeFinding } from "./report.ts";
import type { Finding, Report } from "./report.ts";

/** A report in the Static Analysis Results Interchange Format, version 2.1.0, as code hosts show it. */
export function sarifReport(report: Report): string {
  const { version, findings, counts, unreadable, coverage } = report;
  const rules = [...new Set(counts.map(({ rule }) => rule))].sort();
  const run = {
    tool: { driver: { name: "trackstar-orders", version, rules: rules.map((id) => ({ id })) } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable.map(({ name, reason }) => ({
          level: "error",
          message: { text: `${name}: ${reason}` },
        })),
      },
    ],
    results: findings.map((finding) => resultOf(finding, rules)),
    ...(coverage && { properties: { coverage } }),
  };
  return JSON.stringify(
    { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] },
    null,
    2,
  );
}

function resultOf(finding: Finding, rules: readonly string[]) {
  const { level, rule, file, line, column, subject, pointer } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: level === "violation" ? "error" : "warning",
    message: { text: `${subject}: ${describeFinding(finding)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: `${subject}${pointer}` }],
      },
    ],
  };
}

function uriOf(file: string): string {
  return isAbsolute(file)
    ? pathToFileURL(file).href
    : encodeURI(file.replaceAll("\\", "/")).replaceAll(/[?#]/g, encodeURIComponent);
}
