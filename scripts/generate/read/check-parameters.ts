import type { Parameter } from "./document.ts";
import { argumentName } from "./names.ts";
import { isRead, keyHeader } from "./operations.ts";
import type { FoundOperation } from "./operations.ts";
import { inOperation } from "./places.ts";

/** What the client sets by itself. */
const ownHeaders = new Set(["accept", "content-type", "authorization"]);
const serialisation = ["style", "explode", "allowReserved", "content"];

/** Finds what the generator cannot carry over in the path and the parameters of an operation. */
export function* checkParameters(found: FoundOperation): Generator<string> {
  const { path, parameters } = found;
  for (const segment of path.split("/")) {
    if (/[{}?#]/.test(segment) && !/^\{[\w-]+\}$/.test(segment))
      yield `${inOperation(found)}: "${segment}" is not supported: a parameter is a whole segment of a path.`;
  }
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const seen = new Map<string, string>();
  for (const name of inPath) {
    const other = seen.get(argumentName(name));
    if (other !== undefined)
      yield `${inOperation(found)}: the parameters ${other} and ${name} would both be the argument ${argumentName(name)}: rename one of them.`;
    seen.set(argumentName(name), name);
  }
  for (const parameter of parameters) {
    const at = inOperation(found, `parameters: ${parameter.name}`);
    if (parameter.in === "path" && !inPath.includes(parameter.name))
      yield `${at} is not in the path: write {${parameter.name}} there, or take it out.`;
    yield* checkParameter(parameter, at);
  }
  yield* checkKey(found);
}

function* checkParameter(parameter: Parameter, at: string): Generator<string> {
  const { name, in: place, required = false, schema } = parameter;
  if (place === "cookie") yield `${at}: a method has no place for a cookie: take it out.`;
  if (place === "header" && ownHeaders.has(name.toLowerCase()))
    yield `${at}: OpenAPI ignores a parameter of this name: take it out.`;
  else if (place === "header" && required)
    yield `${at}: a method has no place for a required header: make it optional, callers write it into headers.`;
  for (const keyword of serialisation.filter((one) => parameter[one] !== undefined))
    yield `${at}: ${keyword} is not supported: a list is written as one parameter for each value.`;
  if (place !== "query" || !schema) return;
  const types = [schema.type ?? (schema.$ref === undefined ? [] : "string")].flat();
  if (types.length === 0 || types.includes("object"))
    yield `${at}: a query parameter needs a type, and cannot be an object.`;
}

/** The client sends a key with each write, and none with a read. */
function* checkKey(found: FoundOperation): Generator<string> {
  const hasKey = found.parameters.some(({ in: place, name }) => place === "header" && name.toLowerCase() === keyHeader);
  const at = inOperation(found, "parameters");
  if (isRead(found) && hasKey) yield `${at}: a read has no Idempotency-Key: take it out.`;
  if (!isRead(found) && !hasKey)
    yield `${at}: a write carries an Idempotency-Key: add - $ref: parameters.yaml#/IdempotencyKey.`;
}
