import { version } from "../../bundled.ts";
import type { Finding, Report } from "../findings/finding-collector.ts";
import { describeFinding, formatLocation, sectionsOf } from "./text.ts";

/** A test of a JUnit report, which passed unless it has a fault. */
export interface TestCase {
  readonly name: string;
  readonly seconds?: number;
  /** Without a text, that is the message. */
  readonly fault?: { type: string; message: string; text?: string } | undefined;
}

/** The tests of one input, or of one run. */
export interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly output?: readonly string[];
}

/** A report as test results: a suite for each input, a failed test for each violation. Drift is in the suite's output. */
export function junitReport(report: Report): string {
  const { files, findings, unreadable } = report;
  return junitXml([
    ...files.map((file) => suiteOf(file, findings)),
    ...unreadable.map(({ name, reason: message }) => {
      return { name, cases: [{ name: "can be read", fault: { type: "unreadable", message } }] };
    }),
    ...sectionsOf(report).map(({ title: name, lines: output, isFault }) => {
      const fault = { type: name, message: output[0] ?? "", text: output.join("\n") };
      return { name, cases: isFault ? [{ name: "is as asked for", fault }] : [], output };
    }),
  ]);
}

function suiteOf({ name, payloads, violations }: Report["files"][number], all: readonly Finding[]): Suite {
  const findings = all.filter(({ file }) => file === name);
  const listed = findings.filter(({ level }) => level === "violation");
  const drift = findings.filter(({ level }) => level === "drift");
  const kept = payloads === 1 ? "1 payload keeps the contract" : `${payloads} payloads keep the contract`;
  return {
    name,
    cases: violations === 0 ? [{ name: kept }] : failedCases(listed, violations - listed.length),
    output: drift.map((one) => `drift: ${formatLocation(one)}: ${one.subject}: ${describeFinding(one)}`),
  };
}

/** A server keeps one case of each name, and compares runs by names: they have no line, and a number if they come again. */
function failedCases(listed: readonly Finding[], more: number): TestCase[] {
  const seen = new Map<string, number>();
  const cases = listed.map((finding) => {
    const name = [finding.subject, finding.pointer, finding.rule].filter(Boolean).join(" ");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const message = describeFinding(finding);
    const fault = { type: finding.rule, message, text: `${formatLocation(finding)}: ${message}` };
    return { name: count === 1 ? name : `${name} #${count}`, fault };
  });
  const fault = { type: "more", message: `${more} more violations are only counted` };
  return more === 0 ? cases : [...cases, { name: "more violations", fault }];
}

/** Suites as the text of a JUnit report. */
export function junitXml(suites: readonly Suite[]): string {
  const timestamp = new Date().toISOString().slice(0, 19);
  const texts = suites.flatMap(({ name, cases, output = [] }, id) => {
    const failures = cases.filter(({ fault }) => fault).length;
    const time = cases.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" time="${time.toFixed(3)}"`;
    return [
      `  <testsuite id="${id}" name="${escape(name)}" package="trackstar-orders" hostname="localhost" timestamp="${timestamp}" ${counts}>`,
      `    <properties><property name="contract" value="${escape(version)}"/></properties>`,
      ...cases.map((one) => caseXml(one, name)),
      `    <system-out>${escape(output.join("\n"))}</system-out>`,
      "    <system-err></system-err>",
      "  </testsuite>",
    ];
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...texts, "</testsuites>"].join("\n");
}

function caseXml({ name, seconds = 0, fault }: TestCase, suite: string): string {
  const attributes = `name="${escape(name)}" classname="${escape(suite)}" time="${seconds.toFixed(3)}"`;
  if (!fault) return `    <testcase ${attributes}></testcase>`;
  const { type, message, text = message } = fault;
  const content = `<failure type="${escape(type)}" message="${escape(message)}">${escape(text)}</failure>`;
  return `    <testcase ${attributes}>${content}</testcase>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML. Characters that XML lacks were replaced when the finding was made. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
