import { childOf } from "../core/json.ts";
import { plainLine } from "../core/text.ts";
import { version } from "./bundled.ts";
import { check } from "./check/check.ts";
import { conformance } from "./conformance/conformance.ts";
import { conformanceOfWebhooks } from "./conformance/webhooks.ts";
import { explain } from "./explain/explain.ts";
import { replay } from "./replay.ts";
import { sandbox } from "./sandbox.ts";
import { UsageError, exitCode, unknownName, type Terminal } from "./terminal.ts";
import { usage, usageOf } from "./usage.ts";

const commands: ReadonlyMap<string, (args: string[], terminal: Terminal) => Promise<number>> = new Map([
  ["check", check],
  ["conformance", conformance],
  ["conformance webhooks", conformanceOfWebhooks],
  ["explain", explain],
  ["replay", replay],
  ["sandbox", sandbox],
]);

/** Runs a command line and returns the exit code: 2 for invalid arguments. */
export async function run(given: string[], terminal: Terminal): Promise<number> {
  const line = ["help", "--help", "-h"].includes(given[0] ?? "") ? [...given.slice(1), "--help"] : given;
  const words = commands.has(line.slice(0, 2).join(" ")) ? 2 : 1;
  const [name, args] = [line.slice(0, words).join(" "), line.slice(words)];
  if (name === "--version" || name === "-v") {
    terminal.print(version);
    return exitCode.fine;
  }
  // What stands behind it belongs to another command.
  const own = line === given && args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  const command = commands.get(name);
  if (["", "help", "--help"].includes(name) || (command && (own.includes("--help") || own.includes("-h")))) {
    terminal.print(usageOf.get(name) ?? usage);
    return name === "" ? exitCode.usage : exitCode.fine;
  }
  try {
    if (!command) throw unknownName("command", name, [...commands.keys()]);
    return await command(args, terminal);
  } catch (error) {
    const isStopped = terminal.stop.aborted;
    const message = error instanceof Error ? error.message : String(error);
    // JSON.stringify calls itself for each level of a recorded body.
    const isTooDeep = error instanceof RangeError && message.includes("call stack");
    const reason = isTooDeep ? "The input is nested too deeply." : message;
    terminal.printError(plainLine(isStopped ? "The command was stopped." : reason));
    const isInvalid = error instanceof UsageError || String(childOf(error, "code")).startsWith("ERR_PARSE_ARGS");
    if (!isStopped && !isTooDeep && !isInvalid) return exitCode.found;
    terminal.printError(`Run trackstar-orders ${command ? `${name} ` : ""}--help for usage.`);
    return exitCode.usage;
  }
}
