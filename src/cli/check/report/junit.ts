import type { Finding, Report } from "../findings/finding-collector.ts";
import { coverageLines, describeFinding, formatLocation } from "./text.ts";

/** A suite of a JUnit report. */
export interface Suite {
  readonly name: string;
  /** Made by `testCase`. */
  readonly cases: readonly string[];
  readonly failures?: number;
  readonly errors?: number;
  readonly output?: readonly string[];
}

/** A report as test results: a suite for each input, a failed test for each violation. Drift is in the suite's output. */
export function junitReport(report: Report, now: Date): string {
  const { files, findings, unreadable, coverage, version } = report;
  const suites: Suite[] = [
    ...files.map((file) => suiteOf(file, findings)),
    ...unreadable.map(({ name, reason }) => {
      const error = `<error type="unreadable" message="${escape(reason)}"></error>`;
      return { name, cases: [testCase("can be read", name, { content: error })], errors: 1 };
    }),
    ...(coverage ? [{ name: "coverage", cases: [], output: coverageLines(coverage) }] : []),
  ];
  return junitXml(suites, now, version);
}

/** Suites as the text of a JUnit report. */
export function junitXml(suites: readonly Suite[], now: Date, version: string): string {
  const timestamp = now.toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...suites.map((suite, id) => suiteXml(suite, { id, timestamp, version })),
    "</testsuites>",
  ].join("\n");
}

function suiteOf({ name, payloads }: Report["files"][number], all: readonly Finding[]): Suite {
  const findings = all.filter(({ file }) => file === name);
  const violations = findings.filter(({ level }) => level === "violation");
  const drift = findings.filter(({ level }) => level === "drift");
  const kept = payloads === 1 ? "1 payload keeps the contract" : `${payloads} payloads keep the contract`;
  return {
    name,
    cases: violations.length === 0 ? [testCase(kept, name)] : violations.map(failedCase),
    failures: violations.length,
    output: drift.map((one) => `drift: ${formatLocation(one)}: ${one.subject}: ${describeFinding(one)}`),
  };
}

function failedCase(finding: Finding): string {
  const [place, text] = [formatLocation(finding), describeFinding(finding)];
  const failure = failureXml(finding.rule, text, `${place}: ${text}`);
  return testCase(`${place} ${finding.subject}`, finding.file, { content: failure });
}

/** The content of a test case that failed. */
export function failureXml(type: string, message: string, text: string): string {
  return `<failure type="${escape(type)}" message="${escape(message)}">${escape(text)}</failure>`;
}

/** A test case, which passed unless it has a content. */
export function testCase(name: string, className: string, { content = "", seconds = 0 } = {}): string {
  const attributes = `name="${escape(name)}" classname="${escape(className)}" time="${seconds}"`;
  return `    <testcase ${attributes}>${content}</testcase>`;
}

function suiteXml(
  { name, cases, failures = 0, errors = 0, output = [] }: Suite,
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

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML. Characters that XML lacks were replaced when the finding was made. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
