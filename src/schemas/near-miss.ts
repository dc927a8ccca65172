/** Names that people write for another one, and the names that there are. */
export interface Vocabulary {
  names: readonly string[];
  mistaken: Readonly<Record<string, string>>;
}

const shortest = 5;

/**
 * The name that was probably meant by an unknown one, or undefined if it looks like a name of its own.
 *
 * Warehouse systems have fields of their own, so only a known mistake, another way of writing the same words
 * (`trackingNumber`) and one wrong letter count; a digit never does, as `address3` may well exist.
 */
export function nearMiss(name: string, { names, mistaken }: Vocabulary): string | undefined {
  if (Object.hasOwn(mistaken, name)) return mistaken[name];
  const plain = plainOf(name);
  const known = Object.keys(mistaken).find((wrong) => plainOf(wrong) === plain);
  if (known !== undefined) return mistaken[known];
  return (
    names.find((right) => plainOf(right) === plain) ??
    names.find((right) => right.length >= shortest && oneLetterApart(name, right))
  );
}

function plainOf(name: string): string {
  return name.replaceAll(/[-_\s]/g, "").toLowerCase();
}

/** One letter inserted, left out, replaced, or swapped with its neighbour. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/.test(left + right)) return false;
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || (left.length <= 1 && right.length <= 1);
}
