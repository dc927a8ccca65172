const maxCompared = 64;
const maxEdits = 4;

/**
 * The candidate that a mistyped value was most likely meant to be, or undefined if none is close. Case and separators do not
 * count (`baseURL` is `baseUrl`); otherwise a third of the letters may differ, at most four, counted as insertions, deletions,
 * replacements and swaps of neighbours. Values over 64 characters are not compared.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const plain = plainOf(value);
  const known = [...candidates];
  const limit = value.length > maxCompared ? -1 : Math.min(maxEdits, Math.max(1, Math.floor(plain.length / 3)));
  for (let edits = 0; edits <= limit; edits++) {
    const found = known.find((candidate) => isWithin(plain, plainOf(candidate), edits));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The nearest candidate as the end of a message, or nothing if none is close. */
export function didYouMean(value: unknown, candidates: Iterable<string>): string {
  const meant = typeof value === "string" ? nearest(value, candidates) : undefined;
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}

/** A text without case and separators. */
export function plainOf(text: string): string {
  return text.replaceAll(/[-_.:()\s]/g, "").toLowerCase();
}

/** Whether so many insertions, deletions, replacements and swaps of neighbours make one string of the other. */
export function isWithin(a: string, b: string, edits: number): boolean {
  if (a === b) return true;
  if (edits === 0) return false;
  if (a[0] === b[0]) return isWithin(a.slice(1), b.slice(1), edits);
  const rest = (skippedA: number, skippedB: number) => isWithin(a.slice(skippedA), b.slice(skippedB), edits - 1);
  return rest(1, 0) || rest(0, 1) || rest(1, 1) || (a[0] === b[1] && a[1] === b[0] && rest(2, 2));
}

/** One line without control characters: a path or a name could hold a command for a terminal. */
export function plainLine(text: string, maxLength = 500): string {
  return text
    .slice(0, maxLength)
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "?")
    .trimEnd();
}

const maxListed = 5;
const maxListedLength = 200;

/** The first of many texts, and how many more there are: they may come from outside, and a message stays readable. */
export function firstFew(texts: readonly string[], separator: string): string {
  const more = texts.length - maxListed;
  const shown = texts.slice(0, maxListed).map((text) => text.slice(0, maxListedLength));
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(separator);
}

const maxShown = 200;

/** A value in a few words: its type, or itself if asked for. Containers are never shown. */
export function describeValue(value: unknown, isShown: boolean): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object") return "an object";
  if (typeof value !== "string") return isShown ? JSON.stringify(value) : `a ${typeof value}`;
  if (!isShown) return `a string of ${value.length} characters`;
  return `${JSON.stringify(value.slice(0, maxShown))}${value.length > maxShown ? "…" : ""}`;
}
