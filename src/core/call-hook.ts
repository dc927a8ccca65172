/**
 * Calls a hook of the caller's, by the name of its option. Its error, at once or later as an async function, becomes a warning: it
 * must neither change the outcome that the hook is told of nor end the process, and a silent catch would hide a broken log.
 */
export function callHook<Args extends unknown[]>(
  name: string,
  hook: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  const call = async (): Promise<void> => {
    try {
      await hook?.(...args);
    } catch (error) {
      warn(name, error);
    }
  };
  void call();
}

/** Asks a function of the caller's, by the name of its option, for a value. Nothing of its error is kept: it may hold a secret. */
export async function ask<T>(name: string, give: () => T | PromiseLike<T>): Promise<T> {
  try {
    return await give();
  } catch {
    throw new Error(`The function for ${name} failed`);
  }
}

function warn(name: string, error: unknown): void {
  // The name alone: a message may quote the hook's arguments, personal data included.
  let kind = "unreadable";
  try {
    const found: unknown = error instanceof Error ? error.name : typeof error;
    kind = String(found);
  } catch {
    // An error may refuse to be read.
  }
  const message = `The ${name} hook threw (${kind}). Nothing else is affected.`;
  // Typed as always there, but only Node and its like have it.
  const { process } = globalThis as { process?: { emitWarning?: (message: string, type: string) => void } };
  if (process?.emitWarning) process.emitWarning(message, "TrackstarWarning");
  else console.warn(`TrackstarWarning: ${message}`);
}
