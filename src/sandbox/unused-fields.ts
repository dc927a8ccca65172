/** A copy of a body without the fields of these dotted paths: what a warehouse system sees that ignores them. */
export function withoutFields(body: unknown, paths: readonly string[]): unknown {
  const copy = structuredClone(body);
  for (const path of paths) drop(copy, path.split("."));
  return copy;
}

function drop(value: unknown, keys: readonly string[]): void {
  const last = keys.at(-1) ?? "";
  const parent = keys.slice(0, -1).reduce<unknown>(fieldOf, value);
  // An item of a list stays: without it, the others would change their places.
  if (isObject(parent) && !Array.isArray(parent)) delete parent[last];
}

function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
