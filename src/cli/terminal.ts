import { parseArgs, type ParseArgsConfig as Config } from "node:util";
import { childOf } from "../core/json.ts";
import { didYouMean } from "../core/text.ts";

/** The I/O a command may use. */
export interface Terminal {
  print: (line: string) => void;
  printError: (line: string) => void;
  /** Fails when `stop` aborts. */
  input: AsyncIterable<Uint8Array>;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the command is to end. */
  stop: AbortSignal;
  /** Whether the output goes to a terminal. */
  isTerminal?: boolean;
  /** Whether the input comes from a keyboard. */
  isInputTerminal?: boolean;
  /** Replaces a line that tells how far the command is; missing without a terminal. */
  progress?: (line: string) => void;
}

/** Invalid arguments. */
export class UsageError extends Error {}

/** `usage` also stands for something that could not be read or written. */
export const exitCode = { fine: 0, found: 1, usage: 2 } as const;

/** Reads a command line. A `UsageError` for an unknown option, with the nearest one; for a misplaced word, of `stray` if it is given. */
export function readArguments<const T extends Config>(config: T, stray?: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    const code = childOf(cause, "code");
    if (stray !== undefined && code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") throw new UsageError(stray, { cause });
    const [, option] = (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && /'(--?[^']+)'/.exec(String(cause))) || [];
    if (option === undefined) throw cause;
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw unknownName("option", option, known);
  }
}

/** The error for a name that is not one of those that there are, with the nearest one, or else all of them. */
export function unknownName(kind: string, name: string, known: readonly string[]): UsageError {
  const hint = didYouMean(name, known) || ` Known: ${known.join(", ")}.`;
  return new UsageError(`Unknown ${kind} ${JSON.stringify(name)}.${hint}`);
}
