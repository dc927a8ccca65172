import { describeChanges } from "../evolution/describe-changes.ts";
import type { Change } from "../evolution/changes.ts";
import type { Contract } from "../evolution/contract.ts";
import { diffContracts } from "../evolution/diff-contracts.ts";
import { plainLine } from "../core/plain-line.ts";
import { readContract } from "./read-contract.ts";
import { readArguments } from "./read-arguments.ts";
import { UsageError, exitCode } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `diff`: says what changed from one contract to another, and whether it breaks. */
export async function diff(args: string[], terminal: Terminal): Promise<number> {
  const options = { format: { type: "string", default: "text" } } as const;
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const [old, now, ...rest] = positionals;
  if (old === undefined || now === undefined || rest.length > 0)
    throw new UsageError("diff takes two OpenAPI documents: the old one and the new one.");
  if (!["text", "json"].includes(values.format)) throw new UsageError("--format must be text or json.");
  const changes = compare(await readContract(old), await readContract(now)).map(plainChange);
  const breaks = changes.some(({ impact }) => impact === "breaking");
  if (values.format === "json") terminal.print(JSON.stringify({ breaking: breaks, changes }, null, 2));
  else for (const line of textOf(changes)) terminal.print(plainLine(line));
  return breaks ? exitCode.found : exitCode.fine;
}

/** A change whose names, which come from the documents, cannot begin a line of their own. */
function plainChange({ impact, subject, message, places }: Change): Change {
  return {
    impact,
    subject: plain(subject),
    message: plain(message),
    places: places.map(({ integration, exchange, part, pointer }) => ({
      ...(integration !== undefined && { integration: plain(integration) }),
      exchange: plain(exchange),
      ...(part !== undefined && { part: plain(part) }),
      pointer: plain(pointer),
    })),
  };
}

function plain(text: string): string {
  return plainLine(text, Infinity);
}

function textOf(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ["Nothing changed."];
  const breaking = changes.filter(({ impact }) => impact === "breaking").length;
  return [...describeChanges(changes).split("\n"), `${changes.length} changes, ${breaking} of them breaking.`];
}

function compare(old: Contract, now: Contract): Change[] {
  try {
    return diffContracts({ api: old }, { api: now });
  } catch (cause) {
    const reason = cause instanceof TypeError ? "One of them is not a valid OpenAPI document." : String(cause);
    throw new UsageError(`The documents cannot be compared. ${reason}`, { cause });
  }
}
