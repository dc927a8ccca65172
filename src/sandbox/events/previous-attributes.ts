import { eventSubjects } from "../../../generated/webhooks.ts";
import type { Order } from "../../../generated/types.ts";
import { cloneJson, isContainer, isIndex, isSameJson, setOwn } from "../../core/json.ts";
import type { JsonObject } from "../../core/json.ts";
import { isWhole, maxKeys } from "../../webhooks/changes/previous-state.ts";

/** How previous attributes are written: the old values by dotted path, or the whole earlier order. */
export type Encoding = "dotted" | "whole";

/**
 * The `previous_attributes` of an `order.updated` event that turned `before` into `after`.
 *
 * `"dotted"` is a wish: a field of the order itself that was missing before has no path that could say so, nor has
 * one with a dot in its name. Then the whole order is given, which readers must understand anyhow.
 */
export function previousAttributes(before: Order, after: Order, encoding: Encoding = "dotted"): JsonObject {
  const dotted = encoding === "dotted" ? pathsBetween(before, after, []) : undefined;
  const isAmbiguous = dotted && isWhole(dotted, eventSubjects["order.updated"].required);
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(dotted && !isAmbiguous ? dotted : before))
    setOwn(copy, key, cloneJson(value));
  return copy;
}

/** The old values by path of what changed below a location; undefined if only the location as a whole can tell. */
function pathsBetween(before: unknown, after: unknown, location: readonly string[]): JsonObject | undefined {
  if (!isContainer(before) || !isContainer(after) || !isComparable(before, after) || location.length >= maxKeys)
    return undefined;
  const found: JsonObject = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [ownValue(before, key), ownValue(after, key)];
    if (isSameJson(old, now)) continue;
    if (old === undefined || !isPlain(key, before)) return undefined;
    const inner = [...location, key];
    const paths = pathsBetween(old, now, inner) ?? { [inner.join(".")]: old };
    for (const [path, value] of Object.entries(paths)) setOwn(found, path, value);
  }
  return found;
}

/** Both objects, or both arrays of one length: an array that grew or shrank is told as a whole. */
function isComparable(before: object, after: object): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.length === after.length;
  return !Array.isArray(after);
}

/** Whether a key can stand in a path and be read in one way only. */
function isPlain(key: string, container: object): boolean {
  if (Array.isArray(container)) return true;
  return key !== "" && key !== "__proto__" && !key.includes(".") && !isIndex(key);
}

function ownValue(container: JsonObject, key: string): unknown {
  return Object.hasOwn(container, key) ? container[key] : undefined;
}
