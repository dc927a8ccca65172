import { isContainer, isObject } from "./json.ts";
import { didYouMean } from "./text.ts";

/** The numbers that an option takes: by default any from 0 on. */
export interface NumberRange {
  /** @default 0 */
  readonly min?: number;
  /** @default Number.MAX_SAFE_INTEGER */
  readonly max?: number;
  readonly integer?: boolean;
  /** Such as `milliseconds`, for the message. */
  readonly unit?: string;
}

/** Options with their defaults filled in: none may be missing or undefined. */
export type Resolved<Options> = { [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** The kinds that have a name: as the message has each, and its check. */
const named = {
  any: ["anything", () => true],
  function: ["a function", (value) => typeof value === "function"],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  string: ["a string", (value) => typeof value === "string"],
  text: ["a string that is not empty", isText],
  texts: ["a list of strings that are not empty", (value) => Array.isArray(value) && value.every(isText)],
  list: ["a list", Array.isArray],
  object: ["an object", isObject],
  signal: ["an AbortSignal", (value) => isContainer(value) && "addEventListener" in value],
} satisfies Record<string, [described: string, isOf: (value: unknown) => boolean]>;

/** The values that an option takes: a number in a range, one of some strings, or a named kind; `any` where another check looks at it. */
export type Kind = keyof typeof named | NumberRange | readonly string[];

/**
 * Refuses options that do not exist, by a `TypeError` with the nearest one, so that a typo is not silently without effect.
 * `of` is the function that takes them, as the user wrote it. Undefined counts as no options.
 */
export function checkKnownKeys(options: unknown, known: readonly string[], of: string): void {
  if (options === undefined) return;
  if (!isObject(options)) throw new TypeError(`${of}: options must be an object`);
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known) || ` Use one of: ${known.join(", ")}.`;
  throw new TypeError(`${of}: unknown option ${shown(unknown)}.${hint}`);
}

/**
 * Refuses options that do not exist, or that are not of their kind; undefined counts as not given. `of` is `createClient`, or
 * `createClient: retry` for options of an option.
 */
export function checkOptions(options: unknown, kinds: Readonly<Record<string, Kind>>, of: string): void {
  checkKnownKeys(options, Object.keys(kinds), of);
  for (const [key, value] of Object.entries(options ?? {}))
    if (value !== undefined) checkKind(value, kinds[key] ?? "any", of + (of.includes(": ") ? "." : ": ") + key);
}

/** Refuses a value that is not of a kind. `name` is the option as the user wrote it: `createClient: timeoutMs`. */
export function checkKind(value: unknown, kind: Kind, name: string): void {
  if (typeof kind !== "string")
    return "length" in kind ? checkOneOf(value, kind, name) : checkNumber(value, name, kind);
  const [described, isOf] = named[kind];
  if (!isOf(value)) throw new TypeError(`${name} must be ${described}`);
}

/** Refuses a value that is not one of a fixed set, with the nearest one. */
export function checkOneOf(value: unknown, allowed: readonly string[], name: string): void {
  if (typeof value === "string" && allowed.includes(value)) return;
  const hint = didYouMean(value, allowed);
  throw new TypeError(`${name} must be one of ${allowed.join(", ")}; it is ${shown(value)}${hint && `.${hint}`}`);
}

/** Refuses an option that is not a number in its range. Unchecked, `NaN` would compare as never reached. */
export function checkNumber(value: unknown, name: string, range: NumberRange = {}): asserts value is number {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, integer = false, unit } = range;
  if (typeof value === "number" && value >= min && value <= max && (!integer || Number.isInteger(value))) return;
  const kind = `${integer ? "an integer" : "a number"}${unit === undefined ? "" : ` of ${unit}`}`;
  const least = min === Number.MIN_VALUE ? "above 0" : `of at least ${min}`;
  const limits = max === Number.MAX_SAFE_INTEGER ? least : `from ${min} to ${max}`;
  const found = typeof value === "number" ? value : `a value of type ${value === null ? "null" : typeof value}`;
  throw new TypeError(`${name} must be ${kind} ${limits}; it is ${found}`);
}

/** Refuses an address, or a host with a path, where a host is meant; the error names the host inside. */
export function checkHosts(hosts: readonly string[] | undefined, of: string): void {
  for (const host of hosts ?? []) {
    if (/^[^\s/@]+$/.test(host)) continue;
    const meant = URL.canParse(host) ? new URL(host).host : "";
    throw new TypeError(`${of}: "${host}" is not a host.${meant && ` Did you mean "${meant}"?`}`);
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 64)}"` : `of type ${typeof value}`;
}
