import * as components from "../../../generated/components.ts";
import { webhookEvents } from "../../../generated/webhooks.ts";
import type { EventDescription } from "../../../generated/webhooks.ts";
import { routes } from "../../sandbox/routes.ts";
import type { JsonSchema } from "../../schemas/index.ts";
import type { ComponentValidators, RequestValidators } from "../../schemas/validator.ts";
import { schemaNamed } from "../../testing/schema-names.ts";
import type { SchemaName } from "../../testing/schema-names.ts";

export { schemaNames } from "../../testing/schema-names.ts";

// The one module of the command that knows where the contract's operations and components are kept.

/** An operation, as traffic is checked against it. */
export interface Operation {
  readonly name: string;
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
  return schemaNamed(name as SchemaName).jsonSchema;
}

export const operations: readonly Operation[] = routes.map(
  ({ operationId, method, path, request, bodyRequired, responses }) => ({
    name: operationId,
    method,
    path,
    request: request === undefined ? undefined : (componentNamed(request) as RequestValidators),
    isBodyRequired: bodyRequired,
    responses: new Map(
      [...responses].map(([status, { component }]) => [
        status,
        component === undefined ? undefined : componentNamed(component),
      ]),
    ),
  }),
);

/** The operations whose path this is, whatever the method. */
export function operationsAt(pathname: string): readonly Operation[] {
  const given = pathname.split("/");
  return operations.filter(({ path }) => {
    const wanted = path.split("/");
    return (
      wanted.length === given.length &&
      wanted.every((segment, at) => (segment.startsWith("{") ? given[at] !== "" : segment === given[at]))
    );
  });
}

/** The webhook event of a type; undefined if the contract does not know it. */
export function eventOfType(type: string): EventDescription | undefined {
  return Object.hasOwn(webhookEvents, type) ? webhookEvents[type as keyof typeof webhookEvents] : undefined;
}

export const eventTypes: readonly string[] = Object.keys(webhookEvents);

/** The components that travel by themselves: bodies of requests, responses and events, and what the events are about. */
export const payloadComponents: readonly (ComponentValidators | RequestValidators)[] = [
  ...new Set([
    ...operations.map(({ request }) => request),
    ...operations.flatMap(({ responses }) => Array.from(responses.values())),
    ...Object.values<EventDescription>(webhookEvents).flatMap(({ full, truncated, subject }) => [
      full,
      truncated,
      subject.component,
    ]),
  ]),
].filter((component) => component !== undefined);
