import { childOf } from "../core/json.ts";
import { plainLine } from "../core/text.ts";
import { version } from "./bundled.ts";
import { check } from "./check/check.ts";
import { conformance } from "./conformance/conformance.ts";
import { conformanceOfWebhooks } from "./conformance/webhooks.ts";
import { explain } from "./explain/explain.ts";
import { unknownName } from "./read-arguments.ts";
import { replay } from "./replay.ts";
import { sandbox } from "./sandbox.ts";
import { UsageError, exitCode, type Terminal } from "./terminal.ts";
import {
  checkUsage,
  conformanceUsage,
  conformanceWebhooksUsage,
  explainUsage,
  replayUsage,
  sandboxUsage,
  usage,
} from "./usage.ts";

type Command = (args: string[], terminal: Terminal) => Promise<number>;

const commands = new Map<string, { run: Command; usage: string }>([
  ["check", { run: check, usage: checkUsage }],
  ["conformance", { run: conformance, usage: conformanceUsage }],
  ["conformance webhooks", { run: conformanceOfWebhooks, usage: conformanceWebhooksUsage }],
  ["explain", { run: explain, usage: explainUsage }],
  ["replay", { run: replay, usage: replayUsage }],
  ["sandbox", { run: sandbox, usage: sandboxUsage }],
]);

/** Runs a command line and returns the exit code: 2 for invalid arguments. */
export async function run(line: string[], terminal: Terminal): Promise<number> {
  const words = commands.has(line.slice(0, 2).join(" ")) ? 2 : 1;
  const [name, args] = [line.slice(0, words).join(" "), line.slice(words)];
  const command = commands.get(name);
  if (name === "--version" || name === "-v") {
    terminal.print(version);
    return exitCode.fine;
  }
  // What stands behind it belongs to another command.
  const own = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (["", "help", "--help", "-h"].includes(name) || own.includes("--help") || own.includes("-h")) {
    terminal.print(command?.usage ?? usage);
    return name === "" ? exitCode.usage : exitCode.fine;
  }
  try {
    if (!command) throw unknownName("command", name, [...commands.keys()]);
    return await command.run(args, terminal);
  } catch (error) {
    terminal.printError(plainLine(error instanceof Error ? error.message : String(error)));
    if (!isUsage(error)) return exitCode.found;
    terminal.printError(`Run trackstar-orders ${command ? `${name} ` : ""}--help for usage.`);
    return exitCode.usage;
  }
}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || String(childOf(error, "code")).startsWith("ERR_PARSE_ARGS");
}
