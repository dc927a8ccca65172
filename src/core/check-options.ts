import { checkNumber, type NumberRange } from "./check-number.ts";
import { isContainer, isObject } from "./json.ts";
import { didYouMean } from "./text.ts";

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
  if (!isObject(options)) {
    throw new TypeError(`${of}: options must be an object`);
  }
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) throw unknownValue(of, "option", unknown, known);
}

type NamedKind = "any" | "function" | "boolean" | "string" | "text" | "texts" | "list" | "object" | "signal";

/** What kind of value an option takes: a number in a range, one of some strings, or a named kind; `any` where another check looks at it. */
export type Kind = NamedKind | NumberRange | readonly string[];

const described: Readonly<Record<NamedKind, string>> = {
  any: "anything",
  function: "a function",
  boolean: "true or false",
  string: "a string",
  text: "a string that is not empty",
  texts: "a list of strings that are not empty",
  list: "a list",
  object: "an object",
  signal: "an AbortSignal",
};

/**
 * Refuses options that do not exist, or that are not of their kind; undefined counts as not given.
 *
 * @param kinds Every option by its name.
 * @param of Who takes the options, as the user wrote it: `createClient`, or `createClient: retry` for options of an option.
 * @throws {TypeError} naming the option.
 */
export function checkOptions(options: unknown, kinds: Readonly<Record<string, Kind>>, of: string): void {
  checkKnownKeys(options, Object.keys(kinds), of);
  for (const [key, value] of Object.entries(options ?? {})) {
    const kind = kinds[key] ?? "any";
    const name = of + (of.includes(": ") ? "." : ": ") + key;
    if (value !== undefined) checkKind(value, kind, name);
  }
}

/**
 * Refuses a value that is not of a kind.
 *
 * @param name The option as the user wrote it: `createClient: timeoutMs`.
 * @throws {TypeError} naming the option, and its values where they are a list.
 */
export function checkKind(value: unknown, kind: Kind, name: string): void {
  if (typeof kind === "string") {
    if (!isOf(kind, value)) throw new TypeError(`${name} must be ${described[kind]}`);
  } else if (!isList(kind)) checkNumber(value, name, kind);
  else if (typeof value !== "string" || !kind.includes(value)) {
    const hint = didYouMean(value, kind);
    throw new TypeError(`${name} must be one of ${kind.join(", ")}; it is ${shown(value)}${hint && `.${hint}`}`);
  }
}

// Array.isArray does not narrow a readonly array.
function isList(kind: NumberRange | readonly string[]): kind is readonly string[] {
  return Array.isArray(kind);
}

function shown(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 64)}"` : `of type ${typeof value}`;
}

function isOf(kind: NamedKind, value: unknown): boolean {
  if (kind === "any") return true;
  if (kind === "text") return typeof value === "string" && value !== "";
  if (kind === "texts") return Array.isArray(value) && value.every((one) => isOf("text", one));
  if (kind === "list") return Array.isArray(value);
  if (kind === "signal") return isContainer(value) && "addEventListener" in value;
  if (kind === "object") return isObject(value);
  return typeof value === kind;
}

/**
 * Refuses what is an address or holds a path where a host is meant.
 *
 * @throws {TypeError} naming the host, and the right one where it is inside.
 */
export function checkHosts(hosts: readonly string[] | undefined, of: string): void {
  for (const host of hosts ?? []) {
    if (typeof host !== "string") throw new TypeError(`${of} must be a list of strings`);
    if (/^[^\s/@]+$/.test(host)) continue;
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
  const hint = didYouMean(value, allowed) || ` Use one of: ${allowed.join(", ")}.`;
  return new TypeError(`${of}: unknown ${what} ${shown(value)}.${hint}`);
}
