/**
 * Calls a hook of the caller's: a function that is told what happened and decides nothing.
 *
 * What it throws, at once or later as an async function, becomes a warning. It must not change the outcome that it was
 * told of, nor end the process as an unhandled rejection; a silent catch would hide a broken log.
 *
 * @param name The option that holds the hook, for the warning.
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

function warn(name: string, error: unknown): void {
  const message = `The hook ${name} threw (${kindOf(error)}). What it was told of is not affected.`;
  // Typed as always there, but only Node and its like have it.
  const { process } = globalThis as { process?: { emitWarning?: (message: string, type: string) => void } };
  if (process?.emitWarning) process.emitWarning(message, "TrackstarWarning");
  else console.warn(`TrackstarWarning: ${message}`);
}

/** The name alone: a message may quote what the hook was told, personal data included. */
function kindOf(error: unknown): string {
  try {
    const name: unknown = error instanceof Error ? error.name : typeof error;
    return String(name);
  } catch {
    return "what cannot be read";
  }
}
