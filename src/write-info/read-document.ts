import type { OperationDescription } from "../../generated/operations.ts";
import { childOf, isObject } from "../core/json.ts";
import { plainOf } from "../core/text.ts";
import { fault, inside, type Place } from "./read-schema.ts";

type Operation = Pick<OperationDescription, "name" | "method" | "path">;

/**
 * Finds the paths of a write-info document.
 *
 * @throws {ContractError} if it has none, or none of these operations.
 */
export function pathsOf(document: unknown, operations: readonly Operation[]): Place {
  const root: Place = { value: document, pointer: "", root: document };
  if (!isObject(document)) throw fault(root, "is not an object: pass the parsed JSON", "type");
  const paths = inside(root, "paths");
  if (!paths) throw fault(root, "lacks paths: it is not the vendor's write-info response", "required");
  if (!isObject(paths.value)) throw fault(paths, "is not an object", "type");
  if (operations.some((operation) => isListed(paths, operation))) return paths;
  throw fault(paths, `lists none of ${operations.map(({ name }) => name).join(", ")}`, "required");
}

/** Whether the document lists an operation: the vendor does not implement others. */
export function isListed({ value }: Place, { path, method }: Operation): boolean {
  return childOf(childOf(value, path), method.toLowerCase()) !== undefined;
}

/**
 * The schema of an operation's body.
 *
 * @param name The integration's; undefined for whichever the document is of.
 * @throws {ContractError} if there is none.
 * @throws {TypeError} if its title lacks the name: it is another integration's.
 */
export function bodyOf(paths: Place, { path, method }: Operation, name: string | undefined): Place {
  const keys = [path, method.toLowerCase(), "requestBody", "content", "application/json", "schema"];
  const body = keys.reduce((at, key) => {
    const next = inside(at, key);
    if (!next) throw fault(at, `lacks ${key}: it is to lead to the schema of a JSON body`, "required");
    return next;
  }, paths);
  const title = childOf(body.value, "title");
  if (name === undefined || typeof title !== "string" || plainOf(title).includes(plainOf(name))) return body;
  throw new TypeError(
    `integrationFromWriteInfo: name must be in the titles of the schemas, as "ongoing" is in UpdatewmsOrderOngoingSchema; one is ${title.slice(0, 100)}`,
  );
}
