import { isContainer } from "../core/json.ts";
import { operations } from "../../generated/operations.ts";
import type { OperationDescription, OperationName } from "../../generated/operations.ts";
import type { Integration } from "./integration.ts";
import type { RequestValidators } from "./validator.ts";

/** What describes the body of an operation, of the contract itself. */
interface Described {
  readonly name: OperationName;
  readonly request?: RequestValidators | undefined;
}

/** What a request body of an operation must satisfy: as a warehouse system takes it, or else as the contract has it. */
export function requestFor(
  { name, request }: Described,
  integration: Integration | undefined,
): RequestValidators | undefined {
  const requests: { readonly [Name in OperationName]?: RequestValidators } = integration?.requests ?? {};
  return requests[name] ?? request;
}

/** A request body of the contract, by the name of its component, as a warehouse system takes it; undefined for no body. */
export function integrationRequestOf(component: string, integration: Integration): RequestValidators | undefined {
  const all: readonly OperationDescription[] = Object.values(operations);
  const operation = all.find(({ request }) => request?.name === component);
  return operation && requestFor(operation, integration);
}

/**
 * Refuses what is no warehouse system, such as its name; undefined counts as not given.
 *
 * @param of The option, as the user wrote it: `createClient: integration`.
 * @throws {TypeError} naming the option.
 */
export function checkIntegration(value: unknown, of: string): void {
  if (value === undefined || isIntegration(value)) return;
  throw new TypeError(`${of} must be a value of trackstar-orders-contract/integrations/…, such as shipHero`);
}

/** Tells a warehouse system from a payload or a name. */
export function isIntegration(value: unknown): value is Integration {
  return isContainer(value) && "requests" in value && "title" in value;
}
