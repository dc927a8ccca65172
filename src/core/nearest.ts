/**
 * The candidate that a mistyped value was most likely meant to be, or undefined if none is close.
 *
 * Case and separators do not count (`baseURL` is `baseUrl`); otherwise a third of the letters may differ, counted as
 * insertions, deletions, replacements and swaps of neighbours. Values over 64 characters are not compared.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  if (value.length > 64) return undefined;
  const plain = plainOf(value);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = distanceBetween(plain, plainOf(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The nearest candidate as the end of a message, or nothing if none is close. */
export function didYouMean(value: unknown, candidates: Iterable<string>): string {
  const meant = typeof value === "string" ? nearest(value, candidates) : undefined;
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}

function plainOf(text: string): string {
  return text.replaceAll(/[-_.:\s]/g, "").toLowerCase();
}

/** The optimal string alignment distance of two strings, or `limit` if it is no less. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(limit, last[b.length]!);
}
