import { bindOperations } from "../../generated/operations.ts";
import type {
  OperationDescription,
  OperationInput,
  Operations,
  RequestBodies,
  RequestTypes,
} from "../../generated/operations.ts";
import { checkOneOf, checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import { checkIntegration } from "../schemas/integration.ts";
import { buildRequest } from "./build-request.ts";
import { callApi } from "./call.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { readResult } from "./read-result.ts";
import { resolveOptions, transportOptionKinds } from "./resolve-options.ts";

/**
 * A client of the orders API.
 *
 * Each method checks what it sends, carries one `Idempotency-Key` through all its attempts, and resolves to the
 * checked response. A shipment whose response was lost is not sent again, unless the call says `resendWhenUnknown`.
 *
 * Each rejects with:
 * - `ContractError` for a body, id or key that the API would refuse, before anything is sent; and for a write that was
 *   accepted with a response that breaks the contract (`accepted`).
 * - `ApiError` for a response that is not a success.
 * - `OutcomeUnknownError` for a write that may have happened or not.
 * - `UnreachableError` if the API was not reached.
 * - `UnusedFieldsError` with `onUnusedFields: "throw"`.
 * - `TypeError` for an option that does not exist or is invalid.
 * - the reason of the call's `signal`, if it aborted before anything was written.
 *
 * @typeParam Bodies The request bodies by operation, as a warehouse system takes them.
 */
export type Client<Bodies extends RequestBodies = RequestTypes> = Operations<CallOptions, Bodies>;

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
 * const client = createClient({ apiKey, accessToken, onUnusedFields: "throw" });
 * const { data } = await client.updateOrder("order_id", { status: "picked" });
 * @example
 * const client = createClient({ apiKey, accessToken, integration: shipHero });
 * @throws {TrackstarError} if credentials are missing, or credentials or base URL are invalid.
 * @throws {TypeError} for an option that does not exist, with the nearest one that does; or one of the wrong type.
 */
export function createClient<Bodies extends RequestBodies = RequestTypes>(
  options: ClientOptions<Bodies>,
): Client<Bodies> {
  checkOptions(options, optionKinds, "createClient");
  const resolved = resolveOptions(options, "createClient");
  const { integration, onUnknownFields, onUnusedFields } = options;
  checkIntegration(integration, "createClient: integration");
  if (onUnusedFields !== undefined && typeof onUnusedFields !== "function")
    checkOneOf(onUnusedFields, ["throw"], "createClient", "onUnusedFields");
  const settings = { ...resolved, integration, onUnknownFields };
  return bindOperations<CallOptions, Bodies>(
    async (operation: OperationDescription, input: OperationInput<CallOptions>) =>
      readResult(await callApi(resolved, buildRequest(operation, input, settings)), options),
  );
}
