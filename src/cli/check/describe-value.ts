const maxShown = 200;

/** A value in a few words: what it is, or itself if asked for. Containers are never shown. */
export function describeValue(value: unknown, isShown: boolean): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object") return "an object";
  if (typeof value !== "string") return isShown ? JSON.stringify(value) : `a ${typeof value}`;
  if (!isShown) return `a string of ${value.length} characters`;
  return `${JSON.stringify(value.slice(0, maxShown))}${value.length > maxShown ? "…" : ""}`;
}
