import { inspect } from "node:util";

/** Everything that a log could show of an error: its texts, its causes, and what serialisers make of it. */
export function everythingShownOf(error: unknown): string {
  const shown: string[] = [];
  for (let at = error, depth = 0; at !== undefined && depth < 10; depth++) {
    const { message, stack, cause } = at as Partial<Error>;
    shown.push(
      `${at as Error}`,
      message ?? "",
      stack ?? "",
      JSON.stringify(at),
      inspect(at, { depth: Infinity, showHidden: true }),
    );
    at = cause;
  }
  return shown.join("\n");
}
