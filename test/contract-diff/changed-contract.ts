import { readFileSync } from "node:fs";
import { isContainer, type JsonObject, split, valueAt } from "../../src/core/json.ts";

/** Changes a contract in place. */
export type Change = (contract: JsonObject) => void;

const text = readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8");

/** The contract after changes. */
export function changedContract(...changes: readonly Change[]): JsonObject {
  const contract = JSON.parse(text) as JsonObject;
  for (const change of changes) change(contract);
  return contract;
}

/** Sets the value at a JSON Pointer; `undefined` takes it out. A function makes the value from the one that is there. */
export function set(pointer: string, value: unknown): Change {
  const key = split(pointer).at(-1) ?? "";
  return (contract) => {
    const parent = valueAt(contract, pointer.slice(0, pointer.lastIndexOf("/")));
    if (!isContainer(parent)) throw new Error(`${pointer} leads nowhere.`);
    const next: unknown = typeof value === "function" ? value(parent[key]) : structuredClone(value);
    if (next === undefined) delete parent[key];
    else parent[key] = next;
  };
}

/** Adds a value to a list, or makes one. */
export const add = (pointer: string, value: unknown): Change =>
  set(pointer, (list: unknown[] = []) => [...list, value]);

/** Takes a value out of a list. */
export const take = (pointer: string, value: unknown): Change =>
  set(pointer, (list?: unknown[]) => list?.filter((item) => item !== value));

/** Takes a field, and its requirement, out of a component. */
export function takeField(component: string, name: string): Change[] {
  const schema = `/components/schemas/${component}`;
  return [set(`${schema}/properties/${name}`, undefined), take(`${schema}/required`, name)];
}
