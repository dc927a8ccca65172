/** A function that the sandbox tells what happened, for a log. */
export type Hook<T> = (fact: T) => unknown;

/**
 * Calls a hook, and waits for nothing.
 *
 * What goes wrong in it becomes a warning of the process: a log must not change what is answered or sent.
 */
export function tell<T>(name: string, hook: Hook<T> | undefined, fact: T): void {
  const warn = (error: unknown) =>
    process.emitWarning(`${name} failed: ${messageOf(error)}`, "TrackstarSandboxWarning");
  try {
    Promise.resolve(hook?.(fact)).catch(warn);
  } catch (error) {
    warn(error);
  }
}

/** What an error says of itself; anything can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
