import type { Receiver } from "../../webhooks/index.ts";
import { loadIntegration } from "../integrations.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError, exitCode } from "../terminal.ts";
import { version } from "../version.ts";
import { Coverage } from "./coverage.ts";
import { findInputs, isSystemError, reasonOf } from "./find-inputs.ts";
import { Inspection } from "./inspection.ts";
import { verifierFor } from "./messages/delivery.ts";
import { inspect } from "./messages/inspect.ts";
import type { InspectOptions } from "./messages/inspect.ts";
import { createRecogniser } from "./messages/recognise.ts";
import { readOptions } from "./options.ts";
import { refuseOverwriting } from "./refuse-overwriting.ts";
import { startProgress } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { readItem } from "./read/item.ts";
import { readPieces } from "./read/read-pieces.ts";
import type { Input } from "./read/read-pieces.ts";
import { countOf } from "./report/report.ts";
import type { Report } from "./report/report.ts";
import { writeReports } from "./report/write-reports.ts";

/** `check`: checks payloads and recorded traffic against the contract. */
export async function check(args: string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  const isInputRead = options.paths.length === 0;
  if (isInputRead && terminal.isInputTerminal === true)
    throw new UsageError("check needs files, folders or patterns, or something on its standard input.");
  const system = options.integration === undefined ? undefined : await loadIntegration(options.integration);
  const integration = system?.integration;
  const reading = {
    as: options.as,
    recognise: createRecogniser(integration),
    verifier: options.secrets.length > 0 ? verifier(options.secrets) : undefined,
  };
  const coverage = options.hasCoverage ? new Coverage(system) : undefined;
  const inspection = new Inspection({ ...options, integration, coverage });
  const files: { name: string; payloads: number }[] = [];
  const found = await findInputs(isInputRead ? ["-"] : options.paths, terminal);
  await refuseOverwriting(options, found.places);
  const unreadable = [...found.unreadable];
  const progress = startProgress(terminal, totalSize(found.inputs));
  for (const input of found.inputs) {
    inspection.startFile(input.name);
    try {
      await readInput(input, { inspection, reading, progress, stop: terminal.stop });
      files.push({ name: input.name, payloads: inspection.payloadsOfFile });
    } catch (error) {
      if (terminal.stop.aborted) throw new UsageError("The check was stopped.", { cause: error });
      if (!isSystemError(error)) throw error;
      unreadable.push({ name: input.name, reason: reasonOf(error) });
    }
  }
  progress.end();
  const report: Report = {
    version,
    files,
    findings: inspection.findings,
    unlisted: inspection.unlisted,
    counts: inspection.counts,
    payloads: Object.fromEntries(inspection.payloads),
    skipped: Object.fromEntries(inspection.skipped),
    unreadable,
    ...(coverage && { coverage: coverage.report() }),
  };
  await writeReports(report, options.destinations, terminal);
  const isNothingRead = found.inputs.length > 0 && inspection.payloads.size === 0;
  return exitCodeOf(report, isNothingRead, terminal);
}

function verifier(secrets: readonly string[]): Receiver {
  try {
    return verifierFor(secrets);
  } catch (cause) {
    throw new UsageError(`--secret: ${cause instanceof Error ? cause.message : "it is malformed."}`, { cause });
  }
}

interface Reading {
  readonly inspection: Inspection;
  readonly reading: InspectOptions;
  readonly progress: Progress;
  readonly stop: AbortSignal;
}

async function readInput(input: Input, { inspection, reading, progress, stop }: Reading): Promise<void> {
  for await (const { pieces, fault, bytes } of readPieces(input)) {
    if (stop.aborted) throw new UsageError("The check was stopped.");
    progress.add(bytes);
    for (const piece of pieces) {
      const item = readItem(piece);
      if ("rule" in item) {
        inspection.broken(item);
        continue;
      }
      inspection.startItem(item);
      const verifying = inspect(item.value, inspection, reading);
      // A promise for each line would double the time of the others.
      if (verifying) await verifying;
    }
    if (fault) inspection.fault(fault);
  }
}

function totalSize(inputs: readonly Input[]): number | undefined {
  return inputs.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

/** Rules of findings that say that something could not be held to the contract at all. */
const unjudged: ReadonlySet<string> = new Set(["input", "json", "encoding", "too-long", "unrecognised", "ambiguous"]);

function exitCodeOf(report: Report, isNothingRead: boolean, { complain }: Terminal): number {
  if (report.unreadable.length > 0) return exitCode.usage;
  const isJudged = report.counts.some(({ rule }) => !unjudged.has(rule)) || report.coverage?.operations.seen.length;
  if (isNothingRead && !isJudged) {
    complain("Nothing was checked: the input holds no payload of the contract.");
    return exitCode.usage;
  }
  return countOf(report, "violation") > 0 ? exitCode.found : exitCode.fine;
}
