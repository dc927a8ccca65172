import {
  operations,
  type OperationDescription,
  type OperationName,
  type RequestBodies,
} from "../../generated/operations.ts";
import { isContainer, isObject, join } from "../core/json.ts";
import type { RequestValidators } from "./validator.ts";
import type { WriteRules } from "./write-rules.ts";

/** The request body of one operation, as an integration takes it. */
export interface IntegrationRequest<Body = unknown> extends RequestValidators<Body> {
  /** A body with every field that the integration takes. */
  readonly example: Body;
}

/**
 * One warehouse system's contract for writes, as the vendor's OpenAPI document lists it: a guide, not a promise. The
 * response's `unused_fields` has the last word.
 */
export interface Integration<Bodies extends RequestBodies = RequestBodies> {
  /** As in the import path: `shiphero`. */
  readonly name: string;
  /** As the vendor writes it: `ShipHero`. */
  readonly title: string;
  /** By operation; the vendor's base variant where none is documented for this system. */
  readonly requests: { readonly [Name in keyof Bodies]: IntegrationRequest<Bodies[Name]> };
  /** Operations that the vendor does not list for it, which the API answers with 501; missing if there are none. */
  readonly unlisted?: readonly OperationName[];
}

/** The request body of an operation: as the integration takes it, or else as the base contract has it. */
export function requestFor(
  { name, request }: Pick<OperationDescription, "name" | "request">,
  integration: Integration | undefined,
): RequestValidators | undefined {
  const requests: { readonly [Name in OperationName]?: RequestValidators } = integration?.requests ?? {};
  return requests[name] ?? request;
}

/** A request body of the contract, by its component's name, as an integration takes it; undefined for any other name. */
export function integrationRequestOf(component: string, integration: Integration): RequestValidators | undefined {
  const all: readonly OperationDescription[] = Object.values(operations);
  const operation = all.find(({ request }) => request?.name === component);
  return operation && requestFor(operation, integration);
}

/** Refuses anything but an integration, such as its name, by a `TypeError`; undefined counts as not given. */
export function checkIntegration(value: unknown, of: string): void {
  if (value === undefined || isIntegration(value)) return;
  throw new TypeError(`${of} must be a value of trackstar-orders-contract/integrations/…, such as shipHero`);
}

/** Tells an integration from a payload or a name. */
export function isIntegration(value: unknown): value is Integration {
  return isContainer(value) && "requests" in value && "title" in value;
}

/**
 * JSON Pointers to the fields of a parsed request body that its rules do not list; their own fields are not looked at. It goes
 * no deeper than the rules do, however deep a body is.
 */
export function unknownFields(body: unknown, { fields, items }: WriteRules, path = ""): string[] {
  if (Array.isArray(body)) return items ? body.flatMap((item, at) => unknownFields(item, items, join(path, at))) : [];
  if (!isObject(body) || !fields) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!rules) return join(path, key);
    return isContainer(value) ? unknownFields(value, rules, join(path, key)) : [];
  });
}

/** The message for a field that an integration does not list. */
export function unlisted({ title }: Pick<Integration, "title">): string {
  return `is a field that ${title} is not listed to take`;
}
