import { eventSubjects } from "../../../generated/webhooks.ts";
import type { Order } from "../../../generated/types.ts";
import { childOf, cloneJson, isContainer, isIndex, isSameJson, setOwn, type JsonObject } from "../../core/json.ts";
import { isWhole, maxKeys } from "../../webhooks/changes/previous-state.ts";

/**
 * The `previous_attributes` of an `order.updated` event that turned `before` into `after`: the old values by dotted path.
 *
 * No path can express a field of the order that was missing before, or a name with a dot. Then it is the whole earlier
 * order, which readers must understand anyhow.
 */
export function previousAttributes(before: Order, after: Order): JsonObject {
  const paths = pathsBetween(before, after, []);
  const isAmbiguous = paths && isWhole(paths, eventSubjects["order.updated"].required);
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(paths && !isAmbiguous ? paths : before))
    setOwn(copy, key, cloneJson(value));
  return copy;
}

/** The old values by path of the changes below a location; undefined if only the location as a whole can express them. */
function pathsBetween(before: unknown, after: unknown, location: readonly string[]): JsonObject | undefined {
  if (!isContainer(before) || !isContainer(after) || !isComparable(before, after) || location.length >= maxKeys)
    return undefined;
  const found: JsonObject = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [childOf(before, key), childOf(after, key)];
    if (isSameJson(old, now)) continue;
    if (old === undefined || !isPlain(key, before)) return undefined;
    const inner = [...location, key];
    const paths = pathsBetween(old, now, inner) ?? { [inner.join(".")]: old };
    for (const [path, value] of Object.entries(paths)) setOwn(found, path, value);
  }
  return found;
}

/** Both objects, or both arrays of one length: an array that grew or shrank is reported as a whole. */
function isComparable(before: object, after: object): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.length === after.length;
  return !Array.isArray(after);
}

/** Whether a key can stand in a path and be read in one way only. */
function isPlain(key: string, container: object): boolean {
  if (Array.isArray(container)) return true;
  return key !== "" && key !== "__proto__" && !key.includes(".") && !isIndex(key);
}
