import type { OperationName } from "../../generated/operations.ts";
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
  return typeof value === "object" && value !== null && "requests" in value && "title" in value;
}
