import * as components from "../../../generated/components.ts";
import { routes } from "../../../generated/routes.ts";
import { eventSubjects, webhookEvents, type EventDescription } from "../../../generated/webhooks.ts";
import { matchPathTemplate } from "../../core/http.ts";
import type { Route } from "../../sandbox/route.ts";
import { isSchemaName, schemaNamed, schemaNames } from "../../schemas/by-name.ts";
import type { JsonSchema } from "../../schemas/index.ts";
import type { ComponentValidators, RequestValidators } from "../../schemas/validator.ts";
import { descriptionOf } from "../../webhooks/event.ts";

export { routes as operations, descriptionOf as eventOfType, schemaNames };

// The one module of the command that knows where the contract's operations and components are kept.

const byName: Readonly<Record<string, ComponentValidators | RequestValidators>> = { ...components };

/** A component of the contract; undefined if it has none of this name. */
export function componentNamed(name: string): ComponentValidators | RequestValidators | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}

/** A component's JSON Schema, which is self-contained. */
export function jsonSchemaOf({ name }: ComponentValidators): JsonSchema {
  return isSchemaName(name) ? schemaNamed(name).jsonSchema : {};
}

/** The operations whose path this is, whatever the method. */
export function operationsAt(pathname: string): readonly Route[] {
  return routes.filter(({ path }) => matchPathTemplate(path, pathname));
}

export const eventTypes: readonly string[] = Object.keys(webhookEvents);

/** The components that travel by themselves: bodies of requests, responses and events, and the subjects of events. */
export const payloadComponents: readonly (ComponentValidators | RequestValidators)[] = [
  ...new Set([
    ...routes.map(({ request }) => request),
    ...routes.flatMap(({ responses }) => responses.map(({ component }) => component)),
    ...Object.values<EventDescription>(webhookEvents).flatMap(({ full, truncated }) => [full, truncated]),
    ...Object.values(eventSubjects).map(({ component }) => component),
  ]),
].filter((component) => component !== undefined);
