import { plainLine } from "../../core/text.ts";

/**
 * A path as reports name it: one line, without control characters. A name that a CI would take for a workflow command at
 * the start of a line gets its folder.
 */
export function inputName(path: string): string {
  const name = plainLine(path, Infinity);
  return /^\s*::/.test(name) ? `./${name}` : name;
}
