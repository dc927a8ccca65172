import { webhookEvents } from "../../generated/webhooks.ts";
import type { Order } from "../../generated/types.ts";
import { isWhole, mostKeys } from "./earlier.ts";
import { cloneJson, isIndex, sameJson, setOwn } from "./json-value.ts";
import type { JsonObject } from "./json-value.ts";

/** How previous attributes are written: the old values by dotted path, or the whole earlier order. */
export type Encoding = "dotted" | "whole";

/**
 * The `previous_attributes` of an `order.updated` event that turned `before` into `after`.
 *
 * `"dotted"` is a wish: a field of the order itself that was missing before has no path that could say so, nor has
 * one with a dot in its name. Then the whole order is given, which readers have to know anyhow.
 */
export function previousAttributes(before: Order, after: Order, encoding: Encoding = "dotted"): JsonObject {
  const paths: JsonObject = {};
  const dotted = encoding === "dotted" && record(before, after, { path: [], paths });
  const ambiguous = isWhole(paths, webhookEvents["order.updated"].subject.required);
  return cloneJson(dotted && !ambiguous ? paths : { ...before });
}

interface Place {
  path: readonly string[];
  paths: JsonObject;
}

/** Records what changed below a place; false if only the place as a whole can say it. */
function record(before: unknown, after: unknown, place: Place): boolean {
  if (!isContainer(before) || !isContainer(after) || !isComparable(before, after) || place.path.length >= mostKeys)
    return false;
  const found: JsonObject = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [ownValue(before, key), ownValue(after, key)];
    if (sameJson(old, now)) continue;
    if (old === undefined || !isPlain(key, before)) return false;
    const inner = { path: [...place.path, key], paths: found };
    if (!record(old, now, inner)) setOwn(found, inner.path.join("."), old);
  }
  for (const [path, value] of Object.entries(found)) setOwn(place.paths, path, value);
  return true;
}

/** Both objects, or both arrays of one length: an array that grew or shrank is told as a whole. */
function isComparable(before: object, after: object): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.length === after.length;
  return !Array.isArray(after);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether a key can stand in a path and be read in one way only. */
function isPlain(key: string, container: object): boolean {
  if (Array.isArray(container)) return true;
  return key !== "" && key !== "__proto__" && !key.includes(".") && !isIndex(key);
}

function ownValue(container: unknown, key: string): unknown {
  return Object.hasOwn(container as object, key) ? (container as JsonObject)[key] : undefined;
}
