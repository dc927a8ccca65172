import { bindOperations } from "../../generated/operations.ts";
import type { OperationDescription, OperationInput, Operations } from "../../generated/operations.ts";
import { checkOneOf, checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
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
 */
export type Client = Operations<CallOptions>;

const optionKinds: Readonly<Record<keyof ClientOptions, Kind>> = {
  ...transportOptionKinds,
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
 * @throws {TrackstarError} if credentials are missing, or credentials or base URL are invalid.
 * @throws {TypeError} for an option that does not exist, with the nearest one that does; or one of the wrong type.
 */
export function createClient(options: ClientOptions): Client {
  checkOptions(options, optionKinds, "createClient");
  const resolved = resolveOptions(options, "createClient");
  const { onUnusedFields } = options;
  if (onUnusedFields !== undefined && typeof onUnusedFields !== "function")
    checkOneOf(onUnusedFields, ["throw"], "createClient", "onUnusedFields");
  return bindOperations(async (operation: OperationDescription, input: OperationInput<CallOptions>) =>
    readResult(await callApi(resolved, buildRequest(operation, input, resolved)), options),
  );
}
