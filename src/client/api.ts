import openapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";
import { operations } from "../../generated/operations.ts";
import type { OperationDescription } from "../../generated/operations.ts";
import type { paths } from "../../generated/paths.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import { Draft } from "./draft.ts";
import type { Job } from "./options.ts";
import { fillPath } from "./path.ts";
import type { Settings } from "./settings.ts";
import { send } from "./transport.ts";
import type { Handover, Sending } from "./transport.ts";

/**
 * The typed openapi-fetch client, over the same transport as the methods.
 *
 * Retries, keys, time limits and pacing are the same; but bodies and answers are not checked, and an answer that is
 * no success is returned as `error`, not thrown. A success that is no JSON is thrown as by the methods.
 */
export type Api = Client<paths>;

/** One request through openapi-fetch, as the methods make it. */
export interface ApiRequest {
  job: Job;
  path: string;
  init: Record<string, unknown>;
}

/** What openapi-fetch returns for `parseAs: "text"`. */
export interface ApiResult {
  data?: string | undefined;
  error?: unknown;
  response: Pick<Response, "ok" | "status" | "headers">;
  /** Undefined if a middleware answered in place of the API. */
  sending: Sending | undefined;
}

interface UntypedApi {
  request(method: string, path: string, init: object): Promise<Omit<ApiResult, "sending">>;
}

/** Makes the client underneath, and the way that the methods go through it. */
export function createApi(settings: Settings): { api: Api; request: (asked: ApiRequest) => Promise<ApiResult> } {
  const { baseUrl } = settings;
  let plain = true;
  const start = (request: Handover, job: Job): Sending => {
    if (!request.url.startsWith(`${baseUrl}/`)) throw new TrackstarError("Credentials are for the base URL only");
    return send(settings, request, job);
  };
  const fetch = async (request: Request): Promise<Response> => {
    const { course, answer } = start(request, jobOf(request, baseUrl));
    const found = await answer;
    // openapi-fetch would throw a SyntaxError that quotes the text.
    if (found.ok && course.job.operation.response) course.json(found, found.text());
    return found.toResponse();
  };
  const api = openapiFetch<paths>({ baseUrl, fetch, pathSerializer: fillPath });
  const use = api.use.bind(api);
  api.use = (...middleware) => {
    plain = false;
    use(...middleware);
  };
  const request = async ({ job, path, init }: ApiRequest): Promise<ApiResult> => {
    let sending: Sending | undefined;
    const viaDraft = async (handover: Handover): Promise<unknown> => {
      sending = start(handover, job);
      const answer = await sending.answer;
      return plain ? answer : answer.toResponse();
    };
    // A path known only at run time is beyond the types; a middleware of the caller's wants a real Request.
    const result = await (api as unknown as UntypedApi).request(job.operation.method, path, {
      ...init,
      fetch: viaDraft,
      parseAs: "text",
      ...(plain && { Request: Draft }),
    });
    return { ...result, sending };
  };
  return { api, request };
}

function jobOf({ method, url, signal }: Request, baseUrl: string): Job {
  const path = url.slice(baseUrl.length).replace(/[?#].*$/, "");
  const all: OperationDescription[] = Object.values(operations);
  const operation = all.find((known) => known.method === method && fits(path, known.path));
  if (!operation) throw new TrackstarError("There is no such operation in the contract");
  return { operation, options: { signal } };
}

function fits(path: string, template: string): boolean {
  const given = path.split("/");
  const wanted = template.split("/");
  return given.length === wanted.length && wanted.every((part, at) => part.startsWith("{") || part === given[at]);
}
