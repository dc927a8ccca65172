import { version } from "../bundled.ts";
import { destinationsOf, junitXml, writeReports, type Formats, type Paint } from "../check/report/write-reports.ts";
import { exitCode, unknownName, type Terminal } from "../terminal.ts";

/** A scenario as `--list` shows it and `--scenario` names it. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
}

/** How a scenario ended. */
export interface ScenarioResult extends Scenario {
  /** A sentence each, without a full stop; none if the scenario passed. */
  readonly findings: readonly string[];
  /** The last lines that the tried program printed, if that helps to understand the findings. */
  readonly output?: readonly string[];
  readonly durationMs: number;
}

/** The options that each kind of conformance takes, for `readArguments`. */
export const reportOptions = {
  scenario: { type: "string", multiple: true },
  list: { type: "boolean", default: false },
  format: { type: "string", multiple: true },
} as const;

/** The scenarios that `--scenario` names, in the order of the table; all without it. An unknown name is a `UsageError`. */
export function chosenScenarios<Of extends Scenario>(table: readonly Of[], names: readonly string[] = []): Of[] {
  const known = table.map(({ name }) => name);
  for (const name of names) if (!known.includes(name)) throw unknownName("scenario", name, known);
  return table.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** Prints a scenario on each line, for `--list`. Returns the exit code. */
export function listScenarios(table: readonly Scenario[], { print }: Terminal): number {
  for (const { name, title } of table) print(`${name.padEnd(widthOf(table))}  ${title}`);
  return exitCode.fine;
}

/**
 * Reads `--format`, before anything runs; the result writes the report to each destination and returns the exit code: 1 if
 * there is a finding.
 */
export function prepareReport(given: readonly string[] | undefined, terminal: Terminal) {
  const destinations = destinationsOf(given, formats);
  return async (results: readonly ScenarioResult[]): Promise<number> => {
    await writeReports({ report: results, formats }, destinations, terminal);
    return results.some(isFailed) ? exitCode.found : exitCode.fine;
  };
}

const formats: Formats<readonly ScenarioResult[]> = new Map([
  ["text", textReport],
  ["json", (scenarios: readonly ScenarioResult[]) => JSON.stringify({ version, scenarios }, null, 2)],
  ["junit", junitReport],
]);

function textReport(results: readonly ScenarioResult[], paint: Paint): string {
  const width = widthOf(results);
  const failed = results.filter(isFailed).length;
  const verdict = `${failed} of ${results.length} scenarios with findings`;
  return [
    ...results.flatMap((result) => lines(result, width, paint)),
    "",
    paint(failed ? "red" : "green", verdict),
  ].join("\n");
}

function lines({ name, title, findings, output = [] }: ScenarioResult, width: number, paint: Paint): string[] {
  const mark = findings.length > 0 ? paint("red", "FAIL") : paint("green", "ok  ");
  return [
    `${mark}  ${name.padEnd(width)}  ${paint("dim", title)}`,
    ...findings.map((finding) => `      - ${finding}`),
    ...output.map((line) => paint("dim", `        | ${line}`)),
  ];
}

function junitReport(results: readonly ScenarioResult[]): string {
  const cases = results.map(({ name, title, findings, durationMs }) => {
    const [message] = findings;
    const fault = message === undefined ? undefined : { type: "conformance", message, text: findings.join("\n") };
    return { name: `${name}: ${title}`, seconds: durationMs / 1000, fault };
  });
  const output = results.flatMap(({ name, output: printed = [] }) => printed.map((line) => `${name}: ${line}`));
  return junitXml([{ name: "conformance", cases, output }]);
}

function isFailed({ findings }: ScenarioResult): boolean {
  return findings.length > 0;
}

function widthOf(table: readonly Scenario[]): number {
  return Math.max(...table.map(({ name }) => name.length));
}
