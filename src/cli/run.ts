import { check } from "./check.ts";
import { diff } from "./diff.ts";
import { sandbox } from "./sandbox.ts";
import { UsageError, exitCode } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

type Command = (args: string[], terminal: Terminal) => Promise<number>;

const commands = new Map<string, Command>([
  ["check", check],
  ["diff", diff],
  ["sandbox", sandbox],
]);

/** Runs a command line and returns the exit code; 2 for one that makes no sense. */
export async function run([name = "", ...args]: string[], terminal: Terminal): Promise<number> {
  if (["", "help", "--help", "-h"].includes(name) || args.includes("--help")) {
    terminal.print(usage);
    return name === "" ? exitCode.usage : exitCode.fine;
  }
  try {
    const command = commands.get(name);
    if (!command) throw new UsageError(`There is no command ${JSON.stringify(name)}.`);
    return await command(args, terminal);
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    if (isUsage(error)) terminal.complain("trackstar-orders --help says how to call it.");
    return isUsage(error) ? exitCode.usage : exitCode.found;
  }
}

function isUsage(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return error instanceof UsageError || (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"));
}
