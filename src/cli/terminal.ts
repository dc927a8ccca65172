/** What a command has of the world around it. */
export interface Terminal {
  print: (line: string) => void;
  complain: (line: string) => void;
  /** Fails when `stop` aborts. */
  input: AsyncIterable<Uint8Array | string>;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the command is to end. */
  stop: AbortSignal;
  /** Whether what is printed goes to a terminal. */
  isTerminal?: boolean;
  /** Whether the input comes from a keyboard. */
  isInputTerminal?: boolean;
  /** Replaces a line that tells how far the command is; missing where nobody looks on. */
  progress?: (line: string) => void;
}

/** A command that was called in a way that it cannot follow. */
export class UsageError extends Error {}

/** 2 also says that something could not be read or written. */
export const exitCode = { fine: 0, found: 1, usage: 2 } as const;
