import { isWithin, plainOf } from "../core/text.ts";

/** The names that an object may have, and the ones that people write for them. */
export interface FieldNames {
  fields: Readonly<Record<string, unknown>>;
  mistaken: Readonly<Record<string, string>>;
}

const minLength = 5;
const maxLength = 64;

/**
 * The name that was probably meant by an unknown one, or undefined if it looks like a name of its own. Integrations have
 * fields of their own, so only these count: a known mistake, another way of writing the same words (`trackingNumber`), and one
 * wrong letter in a name that is not there itself. A digit or a plural `s` is not a wrong letter: `address3` may well exist.
 */
export function nearMiss(name: string, { fields, mistaken }: FieldNames, present: object): string | undefined {
  if (name.length > maxLength) return undefined;
  const plain = plainOf(name);
  const wrong = Object.hasOwn(mistaken, name) ? name : byPlainName(mistaken).get(plain);
  const same = (wrong === name ? undefined : byPlainName(fields).get(plain)) ?? (wrong && mistaken[wrong]);
  // A name that is mapped to itself is one of its own.
  if (same !== undefined) return same === name ? undefined : same;
  return Object.keys(fields).find(
    (right) => right.length >= minLength && oneLetterApart(name, right) && !Object.hasOwn(present, right),
  );
}

const plainNames = new WeakMap<object, ReadonlyMap<string, string>>();

/** The names of an object by their plain form: computed once, as a body may have many unknown names. */
function byPlainName(names: object): ReadonlyMap<string, string> {
  const known = plainNames.get(names);
  if (known) return known;
  // The first one wins.
  const found = new Map(
    Object.keys(names)
      .toReversed()
      .map((name) => [plainOf(name), name]),
  );
  plainNames.set(names, found);
  return found;
}

/** One letter inserted, left out, replaced, or swapped with its neighbour. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || !isWithin(a, b, 1)) return false;
  return !isPlural(a, b) && !isPlural(b, a) && digitsOf(a) === digitsOf(b);
}

function digitsOf(name: string): string {
  return name.replaceAll(/\D/g, "");
}

function isPlural(longer: string, shorter: string): boolean {
  return longer === `${shorter}s` && !shorter.endsWith("s");
}
