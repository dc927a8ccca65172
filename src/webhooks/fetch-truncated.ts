import { apiHosts, apiKeyHeader } from "../../generated/webhooks.ts";
import { ContractError } from "../errors/contract-error.ts";
import { SignatureError } from "../errors/signature-error.ts";
import type { TruncatedEvent } from "./event.ts";
import { isObject } from "./json-value.ts";
import { parseEvent, parseJson } from "./parse-event.ts";
import type { ParsedEvent } from "./parse-event.ts";
import { chunksOf, readBody } from "./read-body.ts";
import { TruncatedEventError } from "./truncated-event-error.ts";
import type { FetchStep } from "./truncated-event-error.ts";

/** How the rest of a cut event is fetched. */
export interface FetchOptions {
  apiKey: string;
  /** Hosts that both addresses may be on; `*.example.com` for any below one. Default: the API's. */
  allowedHosts?: readonly string[];
  fetch?: typeof globalThis.fetch;
  timeoutMs: number;
  maxEventBytes: number;
}

const mostLinkBytes = 65_536;

/**
 * Fetches the whole event in place of one that was cut.
 *
 * The key goes to `data_url` only, never to the address that it answers with.
 *
 * @throws {TruncatedEventError} if that fails at either step.
 */
export async function fetchTruncated(event: TruncatedEvent, options: FetchOptions): Promise<ParsedEvent> {
  const download = new Download(options);
  const link = await download.read("data_url", event.data_url, mostLinkBytes, { [apiKeyHeader]: options.apiKey });
  const answer = parse("data_url", () => parseJson(link));
  const address = isObject(answer) ? answer["download_url"] : undefined;
  if (typeof address !== "string") throw new TruncatedEventError("data_url", "malformed");
  const body = await download.read("download_url", address, options.maxEventBytes);
  const parsed = parse("download_url", () => parseEvent(body));
  if (!isWholeOf(parsed, event)) throw new TruncatedEventError("download_url", "another-event");
  return parsed;
}

/** The download is not signed, so it is held to what the signed delivery said. */
function isWholeOf({ event: whole }: ParsedEvent, cut: TruncatedEvent): boolean {
  return (
    whole.kind === undefined &&
    whole.event_type === cut.event_type &&
    whole.connection_id === cut.connection_id &&
    whole.data.id === cut.data.id
  );
}

function parse<T>(step: FetchStep, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ContractError && step === "data_url" ? new TruncatedEventError(step, "malformed") : error;
  }
}

/** Guarded requests under one time limit. */
class Download {
  readonly #options: FetchOptions;
  readonly #signal: AbortSignal;

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#signal = AbortSignal.timeout(options.timeoutMs);
  }

  async read(
    step: FetchStep,
    address: string,
    limit: number,
    headers: Record<string, string> = {},
  ): Promise<Uint8Array> {
    const url = allowedUrl(step, address, this.#options.allowedHosts ?? apiHosts);
    const send = this.#options.fetch ?? globalThis.fetch;
    try {
      // A redirect would take the key, or us, to a host that nobody allowed.
      const response = await send(url, { headers, redirect: "manual", signal: this.#signal });
      if (!response.ok || response.redirected) throw new TruncatedEventError(step, "refused");
      const body = response.body ? chunksOf(response.body) : "";
      return await readBody({ headers: {}, body }, limit);
    } catch (error) {
      throw this.#explain(step, error);
    }
  }

  #explain(step: FetchStep, error: unknown): TruncatedEventError {
    if (error instanceof TruncatedEventError) return error;
    if (this.#signal.aborted) return new TruncatedEventError(step, "timed-out");
    const tooLarge = error instanceof SignatureError && error.reason === "too-large";
    return new TruncatedEventError(step, tooLarge ? "too-large" : "unreachable");
  }
}

function allowedUrl(step: FetchStep, address: string, allowed: readonly string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "")
    throw new TruncatedEventError(step, "not-https");
  const isAllowed = (host: string) => (host.startsWith("*.") ? url.host.endsWith(host.slice(1)) : url.host === host);
  if (!allowed.some(isAllowed)) throw new TruncatedEventError(step, "host-not-allowed");
  return url;
}
