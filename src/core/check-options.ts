import { nearest } from "./nearest.ts";

/**
 * Refuses options that do not exist, so that a typo is not silently without effect.
 *
 * @param options What the caller passed; undefined counts as no options.
 * @param known The names that exist.
 * @param of Who takes the options, as the user wrote it: `createClient`.
 * @throws {TypeError} If it is no object, or for the first unknown name, with the nearest known one.
 */
export function checkKnownKeys(options: unknown, known: readonly string[], of: string): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`${of}: options must be an object`);
  }
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) throw unknownValue(of, "option", unknown, known);
}

/**
 * Refuses a value that is not one of a fixed set.
 *
 * @throws {TypeError} If it is not, with the nearest of the set.
 */
export function checkOneOf(value: unknown, allowed: readonly string[], of: string, what: string): void {
  if (typeof value === "string" && allowed.includes(value)) return;
  throw unknownValue(of, what, value, allowed);
}

function unknownValue(of: string, what: string, value: unknown, allowed: readonly string[]): TypeError {
  const shown = typeof value === "string" ? `"${value.slice(0, 64)}"` : `of type ${typeof value}`;
  const meant = typeof value === "string" ? nearest(value, allowed) : undefined;
  const hint = meant === undefined ? `Use one of: ${allowed.join(", ")}.` : `Did you mean "${meant}"?`;
  return new TypeError(`${of}: unknown ${what} ${shown}. ${hint}`);
}
