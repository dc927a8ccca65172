import type { LoadedIntegration } from "../../generated/integration-loaders.ts";
import { base } from "../../generated/integrations/base.ts";
import { operations, type OperationDescription, type OperationName } from "../../generated/operations.ts";
import { refused } from "../../generated/write-rules.ts";
import { checkKind, checkOptions } from "../core/check-options.ts";
import { childOf, isObject } from "../core/json.ts";
import { plainOf } from "../core/text.ts";
import { isSchemaName, schemaNamed } from "../schemas/by-name.ts";
import type { Integration, IntegrationRequest } from "../schemas/integration.ts";
import type { JsonSchema } from "../schemas/define-schema.ts";
import type { RequestValidators } from "../schemas/validator.ts";
import { compileBody, createAjv } from "./compile.ts";
import { exampleBody } from "./example.ts";
import { fault, inside, readSchema, type Place } from "./read-schema.ts";
import type { SchemaNode } from "./schema-node.ts";
import { withRulesOf, writeRulesOf } from "./write-rules-of.ts";

export interface WriteInfoOptions {
  /** The integration's name at the vendor, as in the endpoint's path and in events: `ongoing`. It becomes its title, too. */
  readonly name: string;
}

const all: readonly OperationDescription[] = Object.values(operations);

/**
 * Makes an integration of the vendor's `write-info` response: what one connection takes today, its own lists of values
 * included.
 *
 * It needs Node and `ajv` 8, an optional peer, which compiles the schemas: make it once and keep it. An operation that the
 * document does not list has the vendor's base variant, and gets 501 from a sandbox. A rule that no schema can say, such
 * as that ShipHero's `labels` are sent alone, is in the package's own integration only.
 *
 * @param document The parsed JSON of `GET /integrations/wms/{name}/write-info`. Only with the access token among the
 *   request's headers it has the connection's own values.
 * @example createClient({ apiKey, accessToken, integration: integrationFromWriteInfo(document, { name: "ongoing" }) })
 * @throws {TypeError} for a name that is in no schema's title.
 * @throws {ContractError} for anything but a write-info document, with the place.
 * @throws {Error} if `ajv` is not installed.
 */
export function integrationFromWriteInfo(document: unknown, options: WriteInfoOptions): Integration {
  checkOptions(options, { name: "text" }, "integrationFromWriteInfo");
  checkKind(childOf(options, "name"), "text", "integrationFromWriteInfo: name");
  return readWriteInfo(document, options.name, options.name).integration;
}

/** The same, with JSON Schemas. Messages call it by its title; without a name, the document may be of any integration. */
export function readWriteInfo(document: unknown, title: string, name?: string): LoadedIntegration {
  const paths = pathsOf(document);
  const ajv = createAjv();
  const baseVariant: Readonly<Partial<Record<OperationName, IntegrationRequest<object>>>> = base.requests;
  const requests: Record<string, IntegrationRequest<object>> = {};
  const schemas: Record<string, { name: string; jsonSchema: JsonSchema }> = {};
  const unlisted: OperationName[] = [];
  for (const operation of all) {
    const { request } = operation;
    const variant = baseVariant[operation.name];
    if (!request || !variant) continue;
    const own = { ...variant, name: `${request.name} of ${title}` };
    if (isListed(paths.value, operation)) {
      const { schema, ...read } = readBody(bodyOf(paths, operation, name), request, ajv);
      Object.assign(own, read);
      schemas[request.name] = { name: own.name, jsonSchema: schema };
    } else unlisted.push(operation.name);
    requests[operation.name] = own;
  }
  const integration: Integration = { name: title, title, requests: { ...base.requests, ...requests } };
  return { integration: unlisted.length > 0 ? { ...integration, unlisted } : integration, schemas };
}

function readBody(body: Place, request: RequestValidators, ajv: ReturnType<typeof createAjv>) {
  const jsonSchema = isSchemaName(request.name) ? schemaNamed(request.name).jsonSchema : {};
  const pointers = new Map<SchemaNode, string>();
  const schema = readSchema(body, { value: jsonSchema, pointer: "", root: jsonSchema }, { pointers, level: 0 });
  const hasFields = schema.properties !== undefined || schema.allOf !== undefined;
  if (!hasFields || (schema.type ?? "object") !== "object")
    throw fault(body, "is not the schema of an object with properties", "type");
  // Without a type, a body that is not an object would pass.
  schema.type = "object";
  return {
    schema,
    validate: compileBody(ajv, schema, pointers),
    rules: withRulesOf(writeRulesOf({}, schema), request.rules),
    example: Object.assign({}, exampleBody(schema, refused)),
  };
}

/** Where the paths of a write-info document stand, one of the contract's operations among them. */
function pathsOf(document: unknown): Place {
  const root: Place = { value: document, pointer: "", root: document };
  if (!isObject(document)) throw fault(root, "is not an object: pass the parsed JSON", "type");
  const paths = inside(root, "paths");
  if (!paths) throw fault(root, "lacks paths: it is not the vendor's write-info response", "required");
  if (!isObject(paths.value)) throw fault(paths, "is not an object", "type");
  if (all.some((operation) => isListed(paths.value, operation))) return paths;
  throw fault(paths, `lists none of ${all.map(({ name }) => name).join(", ")}`, "required");
}

/** Whether the document lists an operation: the vendor does not implement others. */
function isListed(paths: unknown, { path, method }: OperationDescription): boolean {
  return childOf(childOf(paths, path), method.toLowerCase()) !== undefined;
}

/** The schema of an operation's body, whose title, if there is one, has the integration's name in it. */
function bodyOf(paths: Place, { path, method }: OperationDescription, name: string | undefined): Place {
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
