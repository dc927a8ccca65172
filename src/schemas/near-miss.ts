/** The names that an object may have, and the ones that people write for them. */
export interface FieldNames {
  fields: Readonly<Record<string, unknown>>;
  mistaken: Readonly<Record<string, string>>;
}

interface Prepared {
  names: readonly string[];
  /** Right names by the same letters without case and separators. */
  plain: ReadonlyMap<string, string>;
  maxLength: number;
}

const minLength = 5;
const prepared = new WeakMap<FieldNames["fields"], Prepared>();

/**
 * The name that was probably meant by an unknown one, or undefined if it looks like a name of its own.
 *
 * Warehouse systems have fields of their own, so only these count: a known mistake, another way of writing the same
 * words (`trackingNumber`), and one wrong letter in a name that is not there itself. A digit or a plural `s` is no
 * wrong letter: `address3` may well exist.
 */
export function nearMiss(name: string, fieldNames: FieldNames, present: object): string | undefined {
  const { mistaken } = fieldNames;
  const { names, plain, maxLength } = prepare(fieldNames);
  if (name.length > maxLength) return undefined;
  // A name that is mapped to itself is one of its own.
  const same = Object.hasOwn(mistaken, name) ? mistaken[name] : plain.get(plainOf(name));
  if (same !== undefined) return same === name ? undefined : same;
  return names.find(
    (right) => right.length >= minLength && !Object.hasOwn(present, right) && oneLetterApart(name, right),
  );
}

function prepare({ fields, mistaken }: FieldNames): Prepared {
  let found = prepared.get(fields);
  if (!found) {
    const names = Object.keys(fields);
    const written = [...Object.entries(mistaken), ...names.map((name) => [name, name] as const)];
    const plain = new Map(written.map(([wrong, right]) => [plainOf(wrong), right]));
    // Twice the longest leaves room for separators.
    found = { names, plain, maxLength: 2 * Math.max(0, ...written.map(([wrong]) => wrong.length)) };
    prepared.set(fields, found);
  }
  return found;
}

function plainOf(name: string): string {
  return name.replaceAll(/[-_\s]/g, "").toLowerCase();
}

/** One letter inserted, left out, replaced, or swapped with its neighbour. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || isPlural(a, b) || isPlural(b, a)) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/.test(left + right)) return false;
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || (left.length <= 1 && right.length <= 1);
}

function isPlural(longer: string, shorter: string): boolean {
  return longer === `${shorter}s` && !shorter.endsWith("s");
}
