import { join } from "../core/json-pointer.ts";
import type { Integration } from "./integration.ts";
import type { WriteRules } from "./write-rules.ts";

/** JSON Pointers to the fields of a parsed request body that its rules do not list; what is inside of them is not looked at. */
export function unknownFields(body: unknown, rules: WriteRules): string[] {
  const found: string[] = [];
  collect(body, rules, { path: "", found });
  return found;
}

/** What is said of a field that a warehouse system's list lacks. */
export function unlisted({ title }: Pick<Integration, "title">): string {
  return `is a field that ${title} is not listed to take`;
}

interface Location {
  readonly path: string;
  readonly found: string[];
}

/** It goes no deeper than the rules do, however deep a body is. */
function collect(value: unknown, { fields, items }: WriteRules, { path, found }: Location): void {
  if (Array.isArray(value)) {
    if (items) for (const [at, item] of value.entries()) collect(item, items, { path: join(path, at), found });
    return;
  }
  if (typeof value !== "object" || value === null || !fields) return;
  for (const [key, inner] of Object.entries(value)) {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (rules) collect(inner, rules, { path: join(path, key), found });
    else found.push(join(path, key));
  }
}
