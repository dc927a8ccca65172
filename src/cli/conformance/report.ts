import { version } from "../bundled.ts";
import {
  checkDestinations,
  destinationsOf,
  junitXml,
  writeReports,
  type Formats,
  type Paint,
} from "../check/report/write-reports.ts";
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

/**
 * Lists scenarios, or runs those that are chosen and writes the report. Returns the exit code: 1 if there is a finding. Nothing
 * runs before its name and the report's destinations are checked.
 */
export async function runScenarios<Of extends Scenario>(
  { table, run }: { table: readonly Of[]; run: (chosen: readonly Of[]) => Promise<ScenarioResult[]> },
  { scenario: names, list, format }: { scenario?: string[]; list: boolean; format?: string[] },
  terminal: Terminal,
): Promise<number> {
  if (list) {
    for (const { name, title } of table) terminal.print(`${name.padEnd(widthOf(table))}  ${title}`);
    return exitCode.fine;
  }
  const chosen = chosenOf("scenario", table, names);
  const destinations = destinationsOf(format, formats);
  await checkDestinations(destinations);
  const results = await run(chosen);
  await writeReports({ report: results, formats }, destinations, terminal);
  return results.some(isFailed) ? exitCode.found : exitCode.fine;
}

/** The rows of a table that are named, or all of them. A `UsageError` for a name that is not there. */
export function chosenOf<Of extends { name: string }>(kind: string, table: readonly Of[], names: string[] = []): Of[] {
  const known = table.map(({ name }) => name);
  for (const name of names) if (!known.includes(name)) throw unknownName(kind, name, known);
  return table.filter(({ name }) => names.length === 0 || names.includes(name));
}

const formats: Formats<readonly ScenarioResult[]> = new Map([
  ["text", textReport],
  ["json", (scenarios: readonly ScenarioResult[]) => JSON.stringify({ version, scenarios }, null, 2)],
  ["junit", junitReport],
]);

function textReport(results: readonly ScenarioResult[], paint: Paint): string {
  const [width, failed] = [widthOf(results), results.filter(isFailed).length];
  const lines = results.flatMap((result) => [
    [
      isFailed(result) ? paint("red", "FAIL") : paint("green", "ok  "),
      result.name.padEnd(width),
      paint("dim", result.title),
    ].join("  "),
    ...result.findings.map((finding) => `      - ${finding}`),
    ...(result.output ?? []).map((line) => paint("dim", `        | ${line}`)),
  ]);
  const verdict = paint(failed ? "red" : "green", `${failed} of ${results.length} scenarios with findings`);
  return [...lines, "", verdict].join("\n");
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
