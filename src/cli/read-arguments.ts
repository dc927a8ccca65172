import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { didYouMean } from "../core/text.ts";
import { isContainer } from "../core/json.ts";
import { UsageError } from "./terminal.ts";

/**
 * Reads a command line.
 *
 * @throws {UsageError} for an option that there is not, with the nearest one; otherwise parseArgs' own errors.
 */
export function readArguments<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    const isUnknown = isContainer(cause) && cause["code"] === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    const [, option] = (isUnknown && /'(--?[^']+)'/.exec(String(cause["message"]))) || [];
    if (option === undefined) throw cause;
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw new UsageError(`There is no option ${option}.${didYouMean(option, known)}`, { cause });
  }
}
