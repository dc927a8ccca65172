import { coverageLines } from "./coverage-text.ts";
import { describeFinding } from "./report.ts";
import type { Finding, Report } from "./report.ts";

interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly output: readonly string[];
}

/** A report as test results: a suite for each input, a failed test for each violation. Drift is in the suite's output. */
export function junitReport(report: Report, now: Date): string {
  const { files, unreadable, coverage } = report;
  const suites = [
    ...files.map((file) =>
      suiteOf(
        file,
        report.findings.filter(({ file: of }) => of === file.name),
      ),
    ),
    ...unreadable.map(({ name, reason }) => unreadableSuite(name, reason)),
    ...(coverage ? [{ name: "coverage", cases: [], failures: 0, errors: 0, output: coverageLines(coverage) }] : []),
  ];
  const timestamp = now.toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...suites.map((suite, id) => suiteXml(suite, { id, timestamp, version: report.version })),
    "</testsuites>",
  ].join("\n");
}

function suiteOf({ name, payloads }: { name: string; payloads: number }, findings: readonly Finding[]): Suite {
  const violations = findings.filter(({ level }) => level === "violation");
  const drift = findings.filter(({ level }) => level === "drift");
  const kept = payloads === 1 ? "1 payload keeps the contract" : `${payloads} payloads keep the contract`;
  return {
    name,
    cases: violations.length === 0 ? [testCase(kept, name)] : violations.map(failedCase),
    failures: violations.length,
    errors: 0,
    output: drift.map((finding) => `drift: ${placeOf(finding)}: ${finding.subject}: ${describeFinding(finding)}`),
  };
}

function failedCase(finding: Finding): string {
  const { rule, subject, file } = finding;
  const text = describeFinding(finding);
  const content = escape(`${placeOf(finding)}: ${text}`);
  const failure = `<failure type="${escape(rule)}" message="${escape(text)}">${content}</failure>`;
  return testCase(`${placeOf(finding)} ${subject}`, file, failure);
}

function unreadableSuite(name: string, reason: string): Suite {
  const error = `<error type="unreadable" message="${escape(reason)}"></error>`;
  return { name, cases: [testCase("can be read", name, error)], failures: 0, errors: 1, output: [] };
}

function testCase(name: string, className: string, content = ""): string {
  return `    <testcase name="${escape(name)}" classname="${escape(className)}" time="0">${content}</testcase>`;
}

function suiteXml(
  { name, cases, failures, errors, output }: Suite,
  { id, timestamp, version }: { id: number; timestamp: string; version: string },
): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" time="0"`;
  return [
    `  <testsuite id="${id}" name="${escape(name)}" package="trackstar-orders" hostname="localhost" timestamp="${timestamp}" ${counts}>`,
    `    <properties><property name="contract" value="${escape(version)}"/></properties>`,
    ...cases,
    `    <system-out>${escape(output.join("\n"))}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
  ].join("\n");
}

function placeOf({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML. What XML can't hold was replaced when the finding was made. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
