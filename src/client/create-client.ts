import {
  bindOperations,
  type OperationDescription,
  type OperationInput,
  type Operations,
  type RequestBodies,
  type RequestTypes,
} from "../../generated/operations.ts";
import { checkOptions, type Kind } from "../core/check-options.ts";
import { checkIntegration } from "../schemas/integration.ts";
import { beforeSending, buildRequest } from "./build-request.ts";
import { callApi } from "./call.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { readResult, reportCall } from "./read-result.ts";
import { resolveOptions, transportOptionKinds } from "./resolve-options.ts";

/**
 * A client of the orders API.
 *
 * Each method checks what it sends, carries one `Idempotency-Key` through all its attempts, and resolves to the
 * checked response. A shipment whose outcome is unknown is not sent again, unless the call says `resendWhenUnknown`.
 *
 * Each rejects with an error that has an `outcome`:
 * - `"not-applied"`: `ContractError` and `TypeError` before anything is sent, for arguments that the API would refuse or that
 *   are invalid; `ApiError` for a refusal; `UnreachableError`; `AbortedError` if the `signal` ended the call in time.
 * - `"applied"`: `ContractError` for a response that breaks the contract; `UnusedFieldsError`, if you ask for it.
 * - `"unknown"`: `OutcomeUnknownError`.
 *
 * @typeParam Bodies The request bodies by operation, as an integration takes them.
 */
export type Client<Bodies extends RequestBodies = RequestTypes> = Operations<CallOptions, SendableBodies<Bodies>>;

/** A body as a method takes it: fields that may be left out may be undefined, and lists may be readonly. */
export type Sendable<T> = T extends readonly (infer Item)[]
  ? readonly Sendable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Sendable<T[Key]> | (object extends Pick<T, Key> ? undefined : never) }
    : T;

type SendableBodies<Bodies extends RequestBodies> = { readonly [Name in keyof RequestBodies]: Sendable<Bodies[Name]> };

const optionKinds: Readonly<Record<keyof ClientOptions, Kind>> = {
  ...transportOptionKinds,
  integration: "any",
  onUnknownFields: "function",
  onUnusedFields: "any",
  onDrift: "function",
};

/**
 * Makes a client for one connection: one organisation's key, one warehouse system's access token.
 *
 * Make it once and keep it: pacing counts within one client.
 *
 * @example
 * const client = createClient({ apiKey, accessToken, integration: shipHero, onUnusedFields: "throw" });
 * const { data } = await client.updateOrder("order_id", { status: "picked" });
 * @throws {TypeError} for an option that is missing or invalid.
 */
export function createClient<Bodies extends RequestBodies = RequestTypes>(
  options: ClientOptions<Bodies>,
): Client<Bodies> {
  checkOptions(options, optionKinds, "createClient");
  const resolved = resolveOptions(options, "createClient");
  const { integration, onUnknownFields, onUnusedFields } = options;
  checkIntegration(integration, "createClient: integration");
  if (onUnusedFields !== undefined && onUnusedFields !== "throw" && typeof onUnusedFields !== "function")
    throw new TypeError('createClient: onUnusedFields must be "throw" or a function');
  const settings = { ...resolved, integration, onUnknownFields };
  return bindOperations<CallOptions, SendableBodies<Bodies>>(
    async (operation: OperationDescription, input: OperationInput<CallOptions>) => {
      const request = beforeSending(() => buildRequest(operation, input, settings));
      const call = await callApi(resolved, request);
      let error: unknown;
      try {
        return readResult(call, options);
      } catch (thrown) {
        error = thrown;
        throw thrown;
      } finally {
        reportCall(resolved.onResponse, call, error);
      }
    },
  );
}
