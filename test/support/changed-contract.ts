import { readFileSync } from "node:fs";

type Node = Record<string, unknown>;

/** A copy of the contract, for a test to change. */
export interface ChangedContract {
  document: Node;
  /** The node that the keys lead to. */
  at: (...keys: string[]) => Node;
  /** A component, or a property of it. */
  schema: (name: string, property?: string) => Node;
}

const text = readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8");

/** The document after a change. */
export function changedContract(change: (contract: ChangedContract) => void = () => {}): Node {
  const document = JSON.parse(text) as Node;
  const at = (...keys: string[]) => keys.reduce((node, key) => node[key] as Node, document);
  const schema = (name: string, property?: string) =>
    at("components", "schemas", name, ...(property === undefined ? [] : ["properties", property]));
  change({ document, at, schema });
  return document;
}

/** Adds names to the required fields of a schema. */
export function require(schema: Node, ...names: string[]): void {
  schema["required"] = [...((schema["required"] as string[] | undefined) ?? []), ...names];
}

/** Takes a property and its requirement out of a schema. */
export function removeField(schema: Node, name: string): void {
  const { [name]: _removed, ...rest } = schema["properties"] as Node;
  schema["properties"] = rest;
  schema["required"] = ((schema["required"] as string[] | undefined) ?? []).filter((required) => required !== name);
}
