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

/** What kind of value an option takes; `any` where another check looks at it. */
export type Kind = "any" | "function" | "boolean" | "number" | "string" | "list" | "object" | "signal";

const described: Readonly<Record<Kind, string>> = {
  any: "anything",
  function: "a function",
  boolean: "true or false",
  number: "a number",
  string: "a string",
  list: "a list",
  object: "an object",
  signal: "an AbortSignal",
};

/**
 * Refuses options that do not exist, or that are not of their kind; undefined counts as not given.
 *
 * @param kinds Every option by its name.
 * @throws {TypeError} naming the option.
 */
export function checkOptions(options: unknown, kinds: Readonly<Record<string, Kind>>, of: string): void {
  checkKnownKeys(options, Object.keys(kinds), of);
  for (const [name, value] of Object.entries(options ?? {})) {
    const kind = kinds[name] ?? "any";
    if (value !== undefined && !isOf(kind, value)) throw new TypeError(`${of}: ${name} must be ${described[kind]}`);
  }
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === "any") return true;
  if (kind === "list") return Array.isArray(value);
  if (kind === "signal") return typeof value === "object" && value !== null && "aborted" in value;
  if (kind === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === kind && !Number.isNaN(value);
}

/**
 * Refuses what is an address or holds a path where a host is meant.
 *
 * @throws {TypeError} naming the host, and the right one where it is inside.
 */
export function checkHosts(hosts: readonly string[] | undefined, of: string): void {
  for (const host of hosts ?? []) {
    if (typeof host === "string" && /^[^\s/@]+$/.test(host)) continue;
    const meant = URL.canParse(host) ? new URL(host).host : "";
    const hint = meant === "" ? "" : ` Did you mean "${meant}"?`;
    throw new TypeError(`${of}: "${host}" is not a host.${hint}`);
  }
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
