import { isContainer } from "../core/json.ts";
import { didYouMean, plainLine } from "../core/text.ts";
import { check } from "./check/check.ts";
import { sandbox } from "./sandbox.ts";
import { UsageError, exitCode } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";
import { checkUsage, sandboxUsage, usage } from "./usage.ts";
import { version } from "./version.ts";

type Command = (args: string[], terminal: Terminal) => Promise<number>;

const commands = new Map<string, { run: Command; usage: string }>([
  ["check", { run: check, usage: checkUsage }],
  ["sandbox", { run: sandbox, usage: sandboxUsage }],
]);

/** Runs a command line and returns the exit code; 2 for one that makes no sense. */
export async function run([name = "", ...args]: string[], terminal: Terminal): Promise<number> {
  const command = commands.get(name);
  if (name === "--version" || name === "-v") {
    terminal.print(version);
    return exitCode.fine;
  }
  if (["", "help", "--help", "-h"].includes(name) || args.includes("--help") || args.includes("-h")) {
    terminal.print(command?.usage ?? usage);
    return name === "" ? exitCode.usage : exitCode.fine;
  }
  try {
    if (!command)
      throw new UsageError(`There is no command ${JSON.stringify(name)}.${didYouMean(name, commands.keys())}`);
    return await command.run(args, terminal);
  } catch (error) {
    terminal.complain(plainLine(error instanceof Error ? error.message : String(error)));
    if (isUsage(error)) terminal.complain(`trackstar-orders ${command ? `${name} ` : ""}--help says how to call it.`);
    return isUsage(error) ? exitCode.usage : exitCode.found;
  }
}

function isUsage(error: unknown): boolean {
  const code = isContainer(error) ? error["code"] : undefined;
  return error instanceof UsageError || (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"));
}
