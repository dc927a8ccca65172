/** A body without the fields of these dotted paths, as a warehouse system that ignores them sees it. */
export function withoutFields(body: unknown, paths: readonly string[]): unknown {
  return paths.reduce((left, path) => without(left, path.split(".")), body);
}

function without(value: unknown, [key = "", ...inner]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return value;
  const entries = Object.entries(value);
  if (inner.length > 0) {
    const changed = entries.map(([name, child]) => [name, name === key ? without(child, inner) : child] as const);
    return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
  }
  // An item of a list stays: without it, the others would change their places.
  return Array.isArray(value) ? value : Object.fromEntries(entries.filter(([name]) => name !== key));
}
