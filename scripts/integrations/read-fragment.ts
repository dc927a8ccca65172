import { childOf } from "../../src/core/json.ts";
import { plainOf } from "../../src/core/text.ts";
import { integrationOf } from "../../src/schemas/integrations.ts";
import type { SchemaNode } from "../generate/read/document.ts";
import { integrationName } from "./names.ts";
import { bodyPath } from "./operations.ts";
import type { BodyOperation } from "./operations.ts";
import { followed, FragmentError, readSchema, step } from "./fragment-schema.ts";
import type { Part } from "./fragment-schema.ts";
import { isMapping } from "./schema-files.ts";

/** One integration in the input: its bodies by operation. */
export interface Fragment {
  title: string;
  /** Where it was published, if the input says so. */
  source?: string;
  bodies: Map<string, SchemaNode>;
}

/** A body with the integration that it is for, if its schema names one. */
interface Titled {
  operationId: string;
  title: string | undefined;
  part: Part;
}

/** The integration that is read. */
export interface Chosen {
  /** Its title, where the input has several. */
  title?: string | undefined;
  /** The vendor's name of it, where the schemas have titles of their own (`UpdatewmsOrderOngoingSchema`). */
  name?: string | undefined;
}

/**
 * Reads a part of an OpenAPI document (`paths`, with one schema or a union of titled ones for each body), or an object
 * of bodies by operation: `{title, updateOrder, shipOrder}`.
 *
 * @throws {FragmentError} that names the place, if the input is neither.
 */
export function readFragment(json: string, operations: readonly BodyOperation[], chosen: Chosen = {}): Fragment {
  const root = parse(json);
  if (!isMapping(root)) throw new FragmentError("", "is not an object.");
  const input: Part = { value: root, pointer: "", root };
  const found = Object.hasOwn(root, "paths") ? fromPaths(input, operations) : fromOperations(input, operations);
  const { name } = chosen;
  const title = name === undefined ? chooseTitle(found, chosen.title) : titleOfName(found, name, chosen.title);
  const bodies = new Map<string, SchemaNode>();
  for (const { operationId, part } of found.filter((body) => name !== undefined || body.title === title)) {
    if (bodies.has(operationId)) throw new FragmentError(part.pointer, `is a second body of ${title}.`);
    bodies.set(operationId, readBody(part));
  }
  const source = childOf(root, "source");
  if (source !== undefined && typeof source !== "string") throw new FragmentError("/source", "is not a string.");
  return { title, bodies, ...(source !== undefined && { source }) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new FragmentError("", `is not JSON: ${(error as Error).message}`);
  }
}

function fromOperations(input: Part, operations: readonly BodyOperation[]): Titled[] {
  const names = operations.map(({ operationId }) => operationId);
  const title = childOf(input.value, "title");
  if (title !== undefined && typeof title !== "string") throw new FragmentError("/title", "is not a string.");
  return Object.entries(input.value as object).flatMap(([key, value]) => {
    if (key === "title" || key === "source") return [];
    const part = step(input, key, value);
    if (!names.includes(key)) throw new FragmentError(part.pointer, `is not one of ${names.join(", ")}, paths.`);
    return [{ operationId: key, title: title ?? titleOf(followed(part)), part }];
  });
}

function fromPaths(input: Part, operations: readonly BodyOperation[]): Titled[] {
  return operations.flatMap(({ operationId, path, method }) => {
    let part = input;
    for (const key of ["paths", path, method, ...bodyPath]) {
      const value = childOf(part.value, key);
      if (value === undefined) return [];
      part = step(part, key, value);
      if (!isMapping(value)) throw new FragmentError(part.pointer, "is not an object.");
    }
    return variantsOf(followed(part)).map((variant) => ({ operationId, title: titleOf(variant), part: variant }));
  });
}

/** The members of a union, or the one schema that stands there. */
function variantsOf(part: Part): Part[] {
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = childOf(part.value, keyword);
    const union = step(part, keyword, members);
    if (members === undefined) continue;
    if (!Array.isArray(members)) throw new FragmentError(union.pointer, "is not a list of schemas.");
    return members.map((member: unknown, at) => followed(step(union, String(at), member)));
  }
  return [part];
}

function titleOf({ value, pointer }: Part): string | undefined {
  const title = childOf(value, "title");
  if (title !== undefined && typeof title !== "string") throw new FragmentError(`${pointer}/title`, "is not a string.");
  return title;
}

function chooseTitle(found: readonly Titled[], wanted: string | undefined): string {
  if (found.length === 0) throw new FragmentError("", "has no body of an operation of the contract.");
  const titles = [...new Set(found.map(({ title }) => title))].filter((title) => title !== undefined);
  const listed = titles.join(", ");
  if (wanted !== undefined && !titles.includes(wanted))
    throw new FragmentError("", `has no body for ${wanted}: it has ${listed || "no title"}.`);
  const title = wanted ?? titles[0];
  const untitled = found.find((body) => body.title === undefined);
  if (title === undefined || (untitled && wanted === undefined))
    throw new FragmentError(untitled?.part.pointer ?? "", "has no title: it names the integration.");
  if (wanted === undefined && titles.length > 1)
    throw new FragmentError("", `has several integrations: name one of them after the file: ${listed}.`);
  if (!/^[a-z]/.test(integrationName(title)))
    throw new FragmentError("", `has a title that makes no name (${JSON.stringify(title)}): start it with a letter.`);
  return title;
}

/** The title of a write-info response, whose schemas are named after the integration instead. */
function titleOfName(found: readonly Titled[], name: string, stated: string | undefined): string {
  const [first] = found;
  if (!first) throw new FragmentError("", "has no body of an operation of the contract.");
  const other = found.find((body) => body.title !== undefined && !plainOf(body.title).includes(plainOf(name)));
  if (other) throw new FragmentError(other.part.pointer, `is ${other.title}, which is not a schema of ${name}.`);
  const title = stated ?? integrationOf(name)?.title;
  if (title === undefined)
    throw new FragmentError("", `is of ${name}, which is not an integration yet: give its title, too ("New Depot").`);
  return chooseTitle([{ ...first, title }], title);
}

function readBody(part: Part): SchemaNode {
  const schema = readSchema(part);
  if (schema.type !== "object" || !schema.properties)
    throw new FragmentError(part.pointer, "is not the schema of an object with properties.");
  return schema;
}
