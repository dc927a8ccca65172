/** What a command has of the world around it. */
export interface Terminal {
  print: (line: string) => void;
  complain: (line: string) => void;
  input: AsyncIterable<Uint8Array | string>;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the command is to end. */
  stop: AbortSignal;
}

/** A command that was called in a way that it cannot follow. */
export class UsageError extends Error {}

export const exitCode = { fine: 0, found: 1, usage: 2 } as const;
