/** The I/O a command may use. */
export interface Terminal {
  print: (line: string) => void;
  printError: (line: string) => void;
  /** Fails when `stop` aborts. */
  input: AsyncIterable<Uint8Array | string>;
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
