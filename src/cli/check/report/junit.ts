import { isBelowMinimum, type CoverageReport, type Finding, type Report } from "../findings/finding-collector.ts";
import { coverageLines, describeFinding, formatLocation, ignoredLines } from "./text.ts";

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
    ...(coverage ? [coverageSuite(coverage)] : []),
    ...(report.ignored ? [{ name: "ignored", cases: [], output: ignoredLines(report) }] : []),
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

function coverageSuite(coverage: CoverageReport): Suite {
  const output = coverageLines(coverage);
  if (!isBelowMinimum(coverage)) return { name: "coverage", cases: [], output };
  const content = failureXml("coverage", output[0] ?? "", output.join("\n"));
  return { name: "coverage", cases: [testCase("coverage is as asked for", "coverage", { content })], failures: 1 };
}

function suiteOf({ name, payloads, violations }: Report["files"][number], all: readonly Finding[]): Suite {
  const findings = all.filter(({ file }) => file === name);
  const listed = findings.filter(({ level }) => level === "violation");
  const drift = findings.filter(({ level }) => level === "drift");
  const kept = payloads === 1 ? "1 payload keeps the contract" : `${payloads} payloads keep the contract`;
  return {
    name,
    cases: violations === 0 ? [testCase(kept, name)] : failedCases(name, listed, violations - listed.length),
    failures: listed.length + (violations > listed.length ? 1 : 0),
    output: drift.map((one) => `drift: ${formatLocation(one)}: ${one.subject}: ${describeFinding(one)}`),
  };
}

/** A server keeps one case of each name, and compares runs by names: they have no line, and a number if they come again. */
function failedCases(file: string, listed: readonly Finding[], more: number): string[] {
  const seen = new Map<string, number>();
  const cases = listed.map((finding) => {
    const { rule, subject, pointer } = finding;
    const name = [subject, pointer, rule].filter(Boolean).join(" ");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const text = describeFinding(finding);
    const content = failureXml(rule, text, `${formatLocation(finding)}: ${text}`);
    return testCase(count === 1 ? name : `${name} #${count}`, file, { content });
  });
  if (more === 0) return cases;
  const text = `${more} more violations are only counted`;
  return [...cases, testCase("more violations", file, { content: failureXml("more", text, text) })];
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
