import { parseArgs, type ParseArgsConfig } from "node:util";
import { childOf } from "../core/json.ts";
import { didYouMean } from "../core/text.ts";
import { UsageError } from "./terminal.ts";

/** Reads a command line. An unknown option throws a `UsageError` with the nearest one; other faults parseArgs' own. */
export function readArguments<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    const isUnknown = childOf(cause, "code") === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    const [, option] = (isUnknown && /'(--?[^']+)'/.exec(String(cause))) || [];
    if (option === undefined) throw cause;
    throw unknownName(
      "option",
      option,
      Object.keys(config.options ?? {}).map((name) => `--${name}`),
    );
  }
}

/** The error for a name that is not one of those that there are, with the nearest one, or else all of them. */
export function unknownName(kind: string, name: string, known: readonly string[]): UsageError {
  const hint = didYouMean(name, known) || ` Known: ${known.join(", ")}.`;
  return new UsageError(`Unknown ${kind} ${JSON.stringify(name)}.${hint}`);
}
