import { apiHosts, apiKeyHeader } from "../../generated/webhooks.ts";
import { ContractError } from "../errors/contract-error.ts";
import { notify } from "../errors/notify.ts";
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
  const link = await download.read({
    step: "data_url",
    address: event.data_url,
    limit: mostLinkBytes,
    headers: { [apiKeyHeader]: options.apiKey },
  });
  const answer = parse("data_url", () => parseJson(link));
  const address = isObject(answer) ? answer["download_url"] : undefined;
  if (typeof address !== "string") throw new TruncatedEventError("data_url", "malformed");
  const body = await download.read({ step: "download_url", address, limit: options.maxEventBytes });
  parse("download_url", () => parseJson(body));
  const parsed = parseEvent(body);
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
    throw error instanceof ContractError ? new TruncatedEventError(step, "malformed") : error;
  }
}

interface Wanted {
  step: FetchStep;
  address: string;
  limit: number;
  headers?: Record<string, string>;
}

/** Guarded requests under one time limit. */
class Download {
  readonly #options: FetchOptions;
  readonly #signal: AbortSignal;
  readonly #expired: Promise<never>;

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#signal = AbortSignal.timeout(Math.ceil(options.timeoutMs));
    this.#expired = new Promise((_resolve, reject) => this.#signal.addEventListener("abort", reject));
    // Nobody may be waiting by then.
    this.#expired.catch(() => undefined);
  }

  async read(wanted: Wanted): Promise<Uint8Array> {
    const url = allowedUrl(wanted.step, wanted.address, this.#options.allowedHosts ?? apiHosts);
    try {
      // Raced, since an injected fetch or its body may not heed the signal.
      return await Promise.race([this.#load(url, wanted), this.#expired]);
    } catch (error) {
      throw this.#explain(wanted.step, error);
    }
  }

  async #load(url: URL, { step, limit, headers = {} }: Wanted): Promise<Uint8Array> {
    const send = this.#options.fetch ?? globalThis.fetch;
    // A redirect would take the key, or us, to a host that nobody allowed.
    const response = await send(url, { headers, redirect: "manual", signal: this.#signal });
    if (this.#signal.aborted || !response.ok || response.redirected) {
      notify(() => response.body?.cancel());
      throw new TruncatedEventError(step, "refused");
    }
    const body = response.body ? chunksOf(response.body, this.#signal) : "";
    return readBody({ headers: {}, body }, limit);
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
  if (!allowed.some((host) => isAllowed(host.toLowerCase()))) throw new TruncatedEventError(step, "host-not-allowed");
  return url;
}
