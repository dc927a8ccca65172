import { isObject, isSameJson, join, type JsonObject } from "../../src/core/json.ts";

/** Keywords that say nothing of what a value may be. */
export const annotations: ReadonlySet<string> = new Set(
  "title description summary example examples externalDocs xml $comment $schema $id tags info".split(" "),
);

/** Objects whose keys are names, not keywords. */
const maps = new Set(
  (
    "properties patternProperties dependentSchemas $defs definitions paths webhooks callbacks content headers responses " +
    "schemas parameters requestBodies securitySchemes links pathItems"
  ).split(" "),
);

/** A place where two documents differ. */
export interface Difference {
  /** A JSON Pointer. */
  readonly pointer: string;
  readonly kind: "added" | "removed" | "modified";
  /** The annotation or the extension (`x-…`) that differs, or in which something does. */
  readonly keyword?: string;
  /** What is there now, or was. */
  readonly value: unknown;
}

type Step = Pick<Difference, "pointer" | "keyword"> & { readonly isMap?: boolean };

/**
 * Finds where two documents differ as text, whatever it means. References are not followed, and lists may be in another
 * order.
 */
export function* differencesOf(old: unknown, now: unknown, at: Step = { pointer: "" }): Generator<Difference> {
  if (isSameJson(old, now)) return;
  const { pointer, keyword } = at;
  const found = { pointer, value: now ?? old, ...(keyword !== undefined && { keyword }) };
  if (old === undefined) yield { ...found, kind: "added" };
  else if (now === undefined) yield { ...found, kind: "removed" };
  else if (annotations.has(keyword ?? "")) yield { ...found, kind: "modified" };
  else if (Array.isArray(old) && Array.isArray(now)) yield* differencesOfLists(old, now, at);
  else if (isObject(old) && isObject(now)) yield* differencesOfObjects(old, now, at);
  else yield { ...found, kind: "modified" };
}

function* differencesOfLists(old: readonly unknown[], now: readonly unknown[], at: Step): Generator<Difference> {
  const gone = old.filter((item) => !now.some((other) => isSameJson(item, other)));
  const added = now.filter((item) => !old.some((other) => isSameJson(item, other)));
  if (gone.length === added.length && gone.every(isObject)) {
    for (const [index, item] of gone.entries())
      yield* differencesOf(item, added[index], { ...at, pointer: join(at.pointer, now.indexOf(added[index])) });
    return;
  }
  for (const item of gone) yield* differencesOf(item, undefined, at);
  for (const item of added) yield* differencesOf(undefined, item, at);
}

function* differencesOfObjects(old: JsonObject, now: JsonObject, at: Step): Generator<Difference> {
  // Whether a schema stands here or elsewhere makes no difference in itself: what it says is compared by Redocly.
  if ("$ref" in old !== "$ref" in now) return;
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (key === "$ref") continue;
    const keyword = at.keyword ?? (!at.isMap && isAside(key) ? key : undefined);
    const isMap = !at.isMap && maps.has(key);
    const step = { pointer: join(at.pointer, key), isMap, ...(keyword !== undefined && { keyword }) };
    yield* differencesOf(old[key], now[key], step);
  }
}

/** A document without annotations and extensions: what Redocly judges. */
export function withoutAsides(object: JsonObject, isMap = false): JsonObject {
  const kept = Object.entries(object).filter(([key]) => isMap || !isAside(key));
  const below = (member: unknown, isNames: boolean): unknown => {
    if (Array.isArray(member)) return member.map((item) => below(item, false));
    return isObject(member) ? withoutAsides(member, isNames) : member;
  };
  return Object.fromEntries(kept.map(([key, member]) => [key, below(member, !isMap && maps.has(key))]));
}

function isAside(key: string): boolean {
  return annotations.has(key) || key.startsWith("x-");
}
