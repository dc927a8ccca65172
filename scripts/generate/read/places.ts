import type { FoundOperation } from "./operations.ts";

/** The document's entry file, as messages name it. */
export const entryFile = "openapi/openapi.yaml";

/** The file of a schema component. */
export const schemaFile = (component: string): string => `openapi/schemas/${component}.yaml`;

/** A place in the file of a schema, as a JSON Pointer behind the file's name. */
export function inSchema(at: string, ...keys: (string | number)[]): string {
  const pointer = keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return at.includes("#") ? at + pointer : `${at}#${pointer}`;
}

/** An operation or a webhook, or a part of it. */
export function inOperation({ method, path, webhook }: FoundOperation, part = ""): string {
  const address = webhook ? `webhook ${path}` : `${method} ${path}`;
  return `${entryFile}: ${address}${part && `, ${part}`}`;
}

/** Where a part of an operation stands: in the file that it refers to, or in place. */
export function placeOf(found: FoundOperation, node: object | undefined, part: string): string {
  const [, section, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(String(node && "$ref" in node && node.$ref)) ?? [];
  if (section === undefined) return inOperation(found, part);
  const isOneFile = section === "parameters" || section === "headers";
  return isOneFile ? `openapi/${section}.yaml#/${name}` : `openapi/${section}/${name}.yaml`;
}
