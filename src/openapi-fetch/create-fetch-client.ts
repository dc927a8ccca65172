import openapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";
import { operations } from "../../generated/operations.ts";
import type { OperationDescription } from "../../generated/operations.ts";
import type { paths } from "../../generated/paths.ts";
import { checkKey } from "../client/build-request.ts";
import type { BufferedResponse } from "../client/buffered-response.ts";
import { callApi } from "../client/call.ts";
import { fillPath } from "../client/fill-path.ts";
import type { TransportOptions } from "../client/options.ts";
import { errorFor, readJson, responseOf } from "../client/read-result.ts";
import { resolveOptions, transportOptionKinds } from "../client/resolve-options.ts";
import { checkOptions } from "../core/check-options.ts";
import { matchPathTemplate } from "../core/http.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";

/** The typed openapi-fetch client of the orders API. */
export type FetchClient = Client<paths>;

/**
 * Makes an openapi-fetch client that sends as `createClient` does: credentials, one `Idempotency-Key` for all attempts
 * of a write, retries, time limits and pacing, and no redirects.
 *
 * Bodies and responses are not checked. A response that is not a success is returned as `error`, not thrown, and `error`
 * is `""` where its body is empty: ask `response.ok`. Thrown are the errors of a call without such a response, and a
 * success that is not JSON.
 *
 * Middleware sees real requests and responses, and no credentials: they are added afterwards.
 *
 * @example
 * const api = createFetchClient({ apiKey, accessToken });
 * const params = { path: { order_id: "order_id" }, header: { "Idempotency-Key": "cancel-17" } };
 * const { data, error } = await api.PUT("/wms/orders/{order_id}/cancel", { params });
 * @throws {TrackstarError} if credentials are missing, or credentials or base URL are invalid.
 * @throws {TypeError} for an option that does not exist, with the nearest one that does; or one of the wrong type.
 */
export function createFetchClient(options: TransportOptions): FetchClient {
  checkOptions(options, transportOptionKinds, "createFetchClient");
  const resolved = resolveOptions(options, "createFetchClient");
  const { baseUrl, timeouts } = resolved;
  const fetch = async (request: Request): Promise<Response> => {
    const { url, signal, headers } = request;
    const operation = operationOf(request, baseUrl);
    const state = await callApi(resolved, {
      operation,
      url,
      signal,
      timeouts,
      headers: { accept: "application/json", ...Object.fromEntries(headers) },
      body: (await request.text()) || undefined,
      idempotencyKey: checkKey(headers.get("idempotency-key") ?? undefined, operation.name),
    });
    const response = responseOf(state);
    // No Response can be made with such a status, and openapi-fetch would not say that the write may have happened.
    if (response.status > 599) throw errorFor(state, response);
    // openapi-fetch would throw a SyntaxError that quotes the text.
    if (response.ok && operation.response) readJson(state, response);
    return toResponse(response);
  };
  return openapiFetch<paths>({ baseUrl, fetch, pathSerializer: fillPath });
}

/** @throws {TrackstarError} for a request that is not one of the API's: it must not get the credentials. */
function operationOf({ method, url }: Request, baseUrl: string): OperationDescription {
  if (!url.startsWith(`${baseUrl}/`)) throw new TrackstarError("Credentials are for the base URL only");
  const path = url.slice(baseUrl.length).replace(/[?#].*$/, "");
  const all: OperationDescription[] = Object.values(operations);
  const operation = all.find((known) => known.method === method && matchPathTemplate(known.path, path));
  if (!operation) throw new TrackstarError("There is no such operation in the contract");
  return operation;
}

/** The same as a `Response` that nobody has read yet. */
function toResponse({ status, statusText, headers, text }: BufferedResponse): Response {
  // No Response can be made with such a status: it is that of a redirect which a browser keeps to itself.
  if (status < 200) return Response.error();
  const isBodiless = text === "" || [204, 205, 304].includes(status);
  // A server may write what no Response takes.
  const isPlain = /^[\t\x20-\x7e]*$/.test(statusText);
  return new Response(isBodiless ? null : text, { status, statusText: isPlain ? statusText : "", headers });
}
