import * as components from "../../../generated/components.ts";
import type { OperationName } from "../../../generated/operations.ts";
import { routes } from "../../../generated/routes.ts";
import { eventSubjects, webhookEvents } from "../../../generated/webhooks.ts";
import type { EventDescription } from "../../../generated/webhooks.ts";
import { matchPathTemplate } from "../../core/http.ts";
import { isSchemaName, schemaNamed, schemaNames } from "../../schemas/by-name.ts";
import type { JsonSchema } from "../../schemas/index.ts";
import type { ComponentValidators, RequestValidators } from "../../schemas/validator.ts";
import { descriptionOf } from "../../webhooks/event.ts";

export { descriptionOf as eventOfType, schemaNames };

// The one module of the command that knows where the contract's operations and components are kept.

/** An operation, as traffic is checked against it. */
export interface Operation {
  readonly name: OperationName;
  readonly method: string;
  readonly path: string;
  readonly request: RequestValidators | undefined;
  readonly isBodyRequired: boolean;
  /** The component of the body by documented status; undefined for a response without a body. */
  readonly responses: ReadonlyMap<number, ComponentValidators | undefined>;
}

const byName: Readonly<Record<string, ComponentValidators | RequestValidators>> = { ...components };

/** A component of the contract; undefined if it has none of this name. */
export function componentNamed(name: string): ComponentValidators | RequestValidators | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}

/** A component's JSON Schema, which is self-contained. */
export function jsonSchemaOf({ name }: ComponentValidators): JsonSchema {
  return isSchemaName(name) ? schemaNamed(name).jsonSchema : {};
}

export const operations: readonly Operation[] = routes.map(
  ({ operationId, method, path, request, bodyRequired, responses }) => ({
    name: operationId,
    method,
    path,
    request,
    isBodyRequired: bodyRequired,
    responses: new Map(responses.map(({ status, component }) => [status, component])),
  }),
);

/** The operations whose path this is, whatever the method. */
export function operationsAt(pathname: string): readonly Operation[] {
  return operations.filter(({ path }) => matchPathTemplate(path, pathname));
}

export const eventTypes: readonly string[] = Object.keys(webhookEvents);

/** The components that travel by themselves: bodies of requests, responses and events, and what the events are about. */
export const payloadComponents: readonly (ComponentValidators | RequestValidators)[] = [
  ...new Set([
    ...operations.map(({ request }) => request),
    ...operations.flatMap(({ responses }) => Array.from(responses.values())),
    ...Object.values<EventDescription>(webhookEvents).flatMap(({ full, truncated }) => [full, truncated]),
    ...Object.values(eventSubjects).map(({ component }) => component),
  ]),
].filter((component) => component !== undefined);
