import openapiFetch, { type Client } from "openapi-fetch";
import { operations, type OperationDescription } from "../../generated/operations.ts";
import type { paths } from "../../generated/paths.ts";
import { beforeSending, checkKey, fillPath } from "../client/build-request.ts";
import { callApi, type CallRequest } from "../client/call.ts";
import type { TransportOptions } from "../client/options.ts";
import { errorOf, reportCall } from "../client/read-result.ts";
import type { ReceivedResponse } from "../client/received-response.ts";
import { resolveOptions, transportOptionKinds } from "../client/resolve-options.ts";
import { checkOptions } from "../core/check-options.ts";
import { matchPathTemplate } from "../core/http.ts";
import { ApiError } from "../errors/api-error.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";

/** The typed openapi-fetch client of the orders API. */
export type FetchClient = Client<paths>;

/**
 * Makes an openapi-fetch client that sends as `createClient` does: credentials, one `Idempotency-Key` for all attempts
 * of a write, retries, time limits and pacing, and no redirects.
 *
 * Bodies and responses are not checked. A refusal is returned as `error`, not thrown, and `error` is `""` where its body is
 * empty: ask `response.ok`. Any other error is thrown and has an `outcome`, as those of `createClient`: an `OutcomeUnknownError`,
 * a call without a response, or an id, key or URL that is refused before anything is sent.
 *
 * Middleware sees real requests and responses, and no credentials: they are added afterwards.
 *
 * @example
 * const api = createFetchClient({ apiKey, accessToken });
 * const params = { path: { order_id: "order_id" }, header: { "Idempotency-Key": "cancel-17" } };
 * const { data, error } = await api.PUT("/wms/orders/{order_id}/cancel", { params });
 * @throws {TypeError} for an option that is missing or invalid.
 */
export function createFetchClient(options: TransportOptions): FetchClient {
  checkOptions(options, transportOptionKinds, "createFetchClient");
  const resolved = resolveOptions(options, "createFetchClient");
  const { baseUrl, timeouts } = resolved;
  const fetch = async (request: Request): Promise<Response> => {
    const found = beforeSending(() => callOf(request, baseUrl));
    const body = (await request.text()) || undefined;
    const call = await callApi(resolved, { ...found, body, timeouts });
    const error = errorOf(call);
    reportCall(resolved.onResponse, call, error);
    // A read may have a status that no Response can be made with, or a page where openapi-fetch would quote the text.
    if (error && !(error instanceof ApiError && error.status >= 300 && error.status <= 599)) throw error;
    if (!call.response) throw new TrackstarError("The call has neither a response nor an error");
    return toResponse(call.response);
  };
  return openapiFetch<paths>({ baseUrl, fetch, pathSerializer: fillParams });
}

function fillParams(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return beforeSending(() => fillPath(template, parameters, "params.path"));
}

/** The call that a request makes; one that is not of the API must not get the credentials. */
function callOf({ method, url, signal, headers }: Request, baseUrl: string): Omit<CallRequest, "body" | "timeouts"> {
  if (!url.startsWith(`${baseUrl}/`)) throw new TypeError("createFetchClient: credentials are for the base URL only");
  const path = url.slice(baseUrl.length).replace(/[?#].*$/, "");
  const all: OperationDescription[] = Object.values(operations);
  for (const operation of all) {
    const parameters = operation.method === method ? matchPathTemplate(operation.path, path) : undefined;
    if (!parameters) continue;
    return {
      operation,
      orderId: parameters["order_id"],
      url,
      signal,
      headers: { accept: "application/json", ...Object.fromEntries(headers) },
      rules: operation.request?.rules,
      idempotencyKey: checkKey(headers.get("idempotency-key") ?? undefined, operation.name),
    };
  }
  throw new TypeError(`createFetchClient: the contract has no operation ${method} of this path`);
}

/** The same as a `Response` that nobody has read yet, without its status text: HTTP/2 has none, and an odd one is refused. */
function toResponse({ status, headers, text }: ReceivedResponse): Response {
  const copied = new Headers();
  headers.forEach((value, name) => copied.append(name, value));
  const isBodiless = text === "" || [204, 205, 304].includes(status);
  return new Response(isBodiless ? null : text, { status, headers: copied });
}
