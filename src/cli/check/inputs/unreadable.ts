/** Why a path or an input cannot be read, as its message. */
export class UnreadableError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
};

/** The error of a path or an input that the system refused to read; any other error is thrown again. */
export function unreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  if (!(error instanceof Error && "syscall" in error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  return new UnreadableError(reasons[code] ?? `cannot be read (${code})`, { cause: error });
}
