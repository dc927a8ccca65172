import { abortable } from "../../core/abortable.ts";
import { decodeUtf8, parseJson } from "../../core/json.ts";
import { BodyTooLargeError, chunksOf, readBody } from "../../core/read-body.ts";
import { isAllowed, isPrivate } from "./allowed-host.ts";
import { TruncatedEventError } from "./truncated-event-error.ts";
import type { FetchStep } from "./truncated-event-error.ts";

/** A guarded request. */
export interface Download {
  /** Hosts that the URL may be on; `*.example.com` for any below one. */
  readonly allowedHosts: readonly string[];
  readonly fetch: typeof globalThis.fetch;
  readonly headers?: Record<string, string>;
  readonly maxBytes: number;
  /** Aborts when time is up. */
  readonly signal: AbortSignal;
}

/**
 * Downloads JSON from one of the allowed hosts, over HTTPS unless it is this machine, following no redirect.
 *
 * @throws {TruncatedEventError} if that fails.
 */
export async function downloadJson(step: FetchStep, address: string, download: Download): Promise<unknown> {
  const url = allowedUrl(step, address, download.allowedHosts);
  let body: Uint8Array | undefined;
  try {
    body = await read(url, download);
  } catch (error) {
    if (download.signal.aborted) throw new TruncatedEventError(step, "timed-out");
    throw new TruncatedEventError(step, error instanceof BodyTooLargeError ? "too-large" : "unreachable");
  }
  if (!body) throw new TruncatedEventError(step, "refused");
  const text = decodeUtf8(body);
  const json = text === undefined ? undefined : parseJson(text);
  if (json === undefined) throw new TruncatedEventError(step, "malformed");
  return json;
}

/** The body; undefined for a response that has none to give. */
async function read(url: URL, { fetch, headers = {}, maxBytes, signal }: Download): Promise<Uint8Array | undefined> {
  // A redirect would take the key, or us, to a host that nobody allowed.
  const sent = fetch(url, { headers, redirect: "manual", signal });
  // An injected fetch or its body may not heed the signal.
  const response = await abortable(sent, signal, cancelBody);
  if (!response.ok || response.redirected) {
    cancelBody(response);
    return undefined;
  }
  if (!response.body) return new Uint8Array();
  return abortable(readBody(chunksOf(response.body, signal), maxBytes), signal);
}

/** Not waited for: its source may take any time over it. */
function cancelBody({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}

function allowedUrl(step: FetchStep, address: string, allowedHosts: readonly string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !isPrivate(url, allowedHosts) || url.username !== "" || url.password !== "")
    throw new TruncatedEventError(step, "not-https");
  if (!isAllowed(url, allowedHosts)) throw new TruncatedEventError(step, "host-not-allowed");
  return url;
}
