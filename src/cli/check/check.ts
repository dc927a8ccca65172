import { loadIntegration, loadWriteInfo } from "../bundled.ts";
import { UsageError, exitCode, type Terminal } from "../terminal.ts";
import { deliveryForm } from "../usage.ts";
import { Coverage, FindingCollector, isBelowMinimum, type Report } from "./findings/finding-collector.ts";
import { UnreadableError, findInputs, type Input, type Unreadable } from "./inputs/find-inputs.ts";
import { readOptions } from "./options.ts";
import { createPayloadReader, type PayloadReader } from "./payloads/read-payloads.ts";
import { checkDestinations, countOf, formats, writeReports } from "./report/write-reports.ts";

/** `check`: checks payloads and recorded traffic against the contract: inputs → payloads → findings → report. */
export async function check(args: string[], terminal: Terminal): Promise<number> {
  const { paths, destinations, ...options } = readOptions(args);
  const { integration: name, writeInfo } = options;
  const loadNamed = () => (name === undefined ? undefined : loadIntegration(name));
  const loaded = await (writeInfo === undefined ? loadNamed() : loadWriteInfo(writeInfo, name));
  const integration = loaded?.integration;
  const readPayloads = createPayloadReader(options, integration, terminal.stop);
  const coverage = options.hasCoverage ? new Coverage(loaded, options.minCoverage) : undefined;
  const findings = new FindingCollector({ ...options, integration, coverage });

  const { inputs, lost, unfollowed } = await findInputs(paths, terminal);
  await checkDestinations(destinations, inputs);
  if (unfollowed > 0) findings.skip("links that are not followed: name the files themselves", unfollowed);
  const report = findings.report([...lost, ...(await readInputs(inputs, readPayloads, findings))]);
  await writeReports({ report, formats }, destinations, terminal);
  return exitCodeOf(report);
}

/** Reads inputs one after another; returns those that could not be read. */
async function readInputs(
  inputs: readonly Input[],
  readPayloads: PayloadReader,
  findings: FindingCollector,
): Promise<Unreadable[]> {
  const unreadable: Unreadable[] = [];
  for (const { name, values } of inputs) {
    findings.startFile(name);
    try {
      for await (const batch of values())
        for (const value of batch)
          if ("rule" in value) findings.broken(value);
          else {
            const verifying = readPayloads(value.value, findings);
            // A promise for each line would double the time of the others.
            if (verifying) await verifying;
            findings.endValue(value);
          }
      findings.endFile();
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable.push({ name, reason: error.message });
    }
  }
  return unreadable;
}

/** Rules of findings that say that something could not be checked against the contract at all. */
const unchecked: ReadonlySet<string> = new Set(["input", "json", "encoding", "too-long", "unrecognised", "ambiguous"]);

function exitCodeOf(report: Report): number {
  if (report.unreadable.length > 0) return exitCode.usage;
  const isChecked =
    Object.keys(report.payloads).length > 0 ||
    report.counts.some(({ rule }) => !unchecked.has(rule)) ||
    report.coverage?.sets.some(({ name, seen }) => name === "operations" && seen.length > 0);
  const isWrong = countOf(report, "violation") > 0 || isBelowMinimum(report.coverage);
  if (isChecked) return isWrong ? exitCode.found : exitCode.fine;
  throw new UsageError(`Nothing was checked: the input holds no payload of the contract. ${deliveryForm}`);
}
