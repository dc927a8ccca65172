import { isContainer } from "./json.ts";

const special = /[~/]/;

/** Appends a key to a JSON Pointer (RFC 6901). */
export function join(pointer: string, key: string | number): string {
  // Nearly every key is plain, and this runs for each value of a body that is validated.
  const plain = typeof key === "number" || !special.test(key);
  return `${pointer}/${plain ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a JSON Pointer. */
export function split(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a JSON Pointer leads to; undefined where there is none. Inherited properties don't count. */
export function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const key of split(pointer)) {
    if (!isContainer(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}
