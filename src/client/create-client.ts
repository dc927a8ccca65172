import { bindOperations } from "../../generated/operations.ts";
import type { OperationDescription, OperationInput, Operations } from "../../generated/operations.ts";
import { ContractError } from "../errors/contract-error.ts";
import { createApi } from "./api.ts";
import type { Api } from "./api.ts";
import { checkCallOptions, checkClientOptions } from "./check-options.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { readAnswer } from "./read-answer.ts";
import { serialise } from "./serialise.ts";
import { settle } from "./settings.ts";

/**
 * A client of the orders API.
 *
 * Each method checks what it sends, carries one `Idempotency-Key` through all its attempts, and resolves to the
 * checked answer. A shipment whose answer was lost is not sent again, unless the call says `resendWhenUnknown`.
 */
export interface Client extends Operations<CallOptions> {
  /** The openapi-fetch client underneath: the same transport, without the checks. */
  readonly api: Api;
}

// The API remembers up to 255 characters; a header takes no others than these.
const validKey = /^[\x21-\x7e]{1,255}$/;

/**
 * Makes a client for one connection: one organisation's key, one warehouse system's access token.
 *
 * Make it once and keep it: pacing counts within one client.
 *
 * @throws {TrackstarError} for missing or unusable credentials, base URL or time limits.
 * @throws {TypeError} for an option that does not exist, with the nearest one that does.
 */
export function createClient(options: ClientOptions): Client {
  checkClientOptions(options);
  const settings = settle(options);
  const { api, request } = createApi(settings);
  const call = async (operation: OperationDescription, input: OperationInput<CallOptions>): Promise<unknown> => {
    checkCallOptions(input.options, operation.name);
    const job = { operation, options: input.options ?? {} };
    const path = fillPath(operation.path, input.path, operation.name);
    const init = initOf(operation, input);
    return readAnswer(operation, await request({ job, path, init }), job, options);
  };
  return { ...bindOperations(call), api };
}

function initOf(operation: OperationDescription, input: OperationInput<CallOptions>): Record<string, unknown> {
  const { query, body, options } = input;
  const text = operation.request && serialise(body, operation.request);
  return {
    params: { query },
    ...(text !== undefined && { body, bodySerializer: () => text }),
    headers: {
      ...options?.headers,
      ...(options?.idempotencyKey !== undefined && { "idempotency-key": checkKey(options.idempotencyKey) }),
    },
  };
}

function checkKey(key: string): string {
  if (typeof key === "string" && validKey.test(key)) return key;
  const message = "must be 1 to 255 characters of printable ASCII, without spaces";
  throw new ContractError("Idempotency-Key", [{ path: "", keyword: "header", message }]);
}
