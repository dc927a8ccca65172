import { childOf, isObject } from "../../src/core/json.ts";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { parse } from "yaml";
import type { SchemaNode } from "../generate/read/document.ts";

/** A schema, the file that it stands in and the JSON Pointer to it there: empty for the whole file. */
export interface Located {
  schema: SchemaNode;
  file: string;
  pointer: string;
}

/** The schema files of a contract, each parsed once. */
export interface SchemaFiles {
  /** The folder of the contract. */
  readonly openapi: string;
  /** @throws {Error} that names the file, if it is missing or not a YAML mapping. */
  read(this: void, file: string): SchemaNode;
  /** @throws {Error} that names the reference, if it leads nowhere, or out of the contract. */
  target(this: void, ref: string, from: string): Located;
  /** Follows references until something that is not one. */
  follow(this: void, located: Located): Located;
  /** A property by name: of the schema itself, of a part in its `allOf`, or of the file of its name in `shared/`. */
  property(this: void, located: Located, name: string): Located | undefined;
  items(this: void, located: Located): Located | undefined;
}

export function openSchemaFiles(openapi: string): SchemaFiles {
  const parsed = new Map<string, SchemaNode>();

  const read = (file: string): SchemaNode => {
    const schema = parsed.get(file) ?? parseFile(file, shown(openapi, file));
    parsed.set(file, schema);
    return schema;
  };

  const target = (ref: string, from: string): Located => {
    const [path = "", pointer = ""] = ref.split("#");
    const file = path === "" ? from : join(dirname(from), path);
    if (!file.startsWith(openapi + sep)) throw new Error(`${shown(openapi, from)}: ${ref} leads out of the contract.`);
    let schema: unknown = read(file);
    for (const key of pointer.split("/").slice(1)) schema = childOf(schema, key);
    if (!isMapping(schema)) throw new Error(`${shown(openapi, from)}: ${ref} leads nowhere.`);
    return { schema, file, pointer };
  };

  const follow = (located: Located): Located => {
    let current = located;
    const seen = new Set<SchemaNode>();
    while (current.schema.$ref !== undefined) {
      if (seen.has(current.schema)) {
        throw new Error(`${shown(openapi, located.file)}: ${located.schema.$ref} leads back to itself.`);
      }
      seen.add(current.schema);
      current = target(current.schema.$ref, current.file);
    }
    return current;
  };

  const property = (located: Located, name: string): Located | undefined => {
    const { schema, file, pointer } = follow(located);
    const found = childOf(schema.properties, name);
    if (isMapping(found)) return { schema: found, file, pointer: `${pointer}/properties/${name}` };
    for (const part of schema.allOf ?? []) {
      const inherited = property({ schema: part, file, pointer: "" }, name);
      if (inherited) return inherited;
    }
    const shared = join(openapi, "integrations/shared", basename(file));
    if (pointer !== "" || file === shared || !existsSync(shared)) return undefined;
    return property({ schema: read(shared), file: shared, pointer: "" }, name);
  };

  const items = (located: Located): Located | undefined => {
    const { schema, file, pointer } = follow(located);
    return schema.items && { schema: schema.items, file, pointer: `${pointer}/items` };
  };

  return { openapi, read, target, follow, property, items };
}

function parseFile(file: string, name: string): SchemaNode {
  let value: unknown;
  try {
    value = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${name} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  if (!isMapping(value)) throw new Error(`${name} is not a mapping.`);
  return value;
}

/** A file as messages name it. */
export function shown(openapi: string, file: string): string {
  return join("openapi", relative(openapi, file));
}

export function isMapping(value: unknown): value is SchemaNode {
  return isObject(value);
}
