import { abortable, timeLimit } from "../../core/abortable.ts";
import { isLoopback } from "../../core/http.ts";
import { childOf, decodeUtf8, isObject, parseJson, type JsonObject } from "../../core/json.ts";
import { BodyTooLargeError, cancelBody, chunksOf, readBody } from "../../core/read-body.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import { apiHosts, apiKeyHeader } from "../../../generated/webhooks.ts";
import type { TruncatedEvent } from "../event.ts";
import { toEvent, type ParsedEvent } from "./delivery.ts";
import type { ReceiverOptions } from "./receiver.ts";

const messages = {
  "not-https": "is not an HTTPS URL",
  "host-not-allowed": "is on a host that allowedHosts does not list",
  refused: "did not respond with a 200",
  unreachable: "could not be reached",
  "timed-out": "took longer than fetchTimeoutMs",
  "too-large": "sent more than is allowed",
  malformed: "did not respond with the JSON that the contract describes",
  "another-event": "served another event than the one that was truncated",
} as const;

/** Which of the two requests failed. */
export type FetchStep = "data_url" | "download_url";

/** Why the whole of a truncated event could not be fetched. */
export type FetchFault = keyof typeof messages;

/** The whole of a truncated event could not be fetched. URLs stay out of it: a download URL is a credential for 20 minutes. */
export class TruncatedEventError extends TrackstarError {
  protected static override readonly brand = "TruncatedEventError";
  override readonly name = "TruncatedEventError";
  readonly step: FetchStep;
  readonly reason: FetchFault;

  constructor(step: FetchStep, reason: FetchFault) {
    super(`The ${step} of a truncated event ${messages[reason]}.`);
    this.step = step;
    this.reason = reason;
  }
}

type FetchOptions = ReceiverOptions & { readonly apiKey: string };

const maxLinkBytes = 65_536;

/**
 * Fetches the whole event in place of one that was truncated. The key goes to `data_url` only, never to the URL that it
 * responds with. Fails as `VerifiedDelivery.load` does; `id` is of the delivery, for the error.
 */
export async function fetchTruncated(event: TruncatedEvent, id: string, options: FetchOptions): Promise<ParsedEvent> {
  const { apiKey, allowedHosts, fetch, fetchTimeoutMs = 10_000, maxEventBytes = 16_777_216 } = options;
  const limit = timeLimit(fetchTimeoutMs, () => undefined);
  const shared = { allowedHosts, fetch, signal: limit.signal };
  try {
    const headers = { [apiKeyHeader]: apiKey };
    const [link] = await downloadJson("data_url", event.data_url, { ...shared, headers, maxBytes: maxLinkBytes });
    const url = childOf(link, "download_url");
    if (typeof url !== "string") throw new TruncatedEventError("data_url", "malformed");
    const [payload, text] = await downloadJson("download_url", url, { ...shared, maxBytes: maxEventBytes });
    // An error or a notice in place of the event is a fault of the download, and may pass.
    if (typeof payload["event_type"] !== "string") throw new TruncatedEventError("download_url", "malformed");
    if (!isWholeOf(payload, event)) throw new TruncatedEventError("download_url", "another-event");
    return toEvent(payload, text, id);
  } finally {
    limit.clear();
  }
}

/** The download is not signed, so it must agree with the signed delivery. */
function isWholeOf(payload: JsonObject, truncated: TruncatedEvent): boolean {
  return (
    payload["event_type"] === truncated.event_type &&
    payload["connection_id"] === truncated.connection_id &&
    childOf(payload["data"], "id") === truncated.data.id &&
    payload["data_truncated"] !== true
  );
}

interface Download extends Pick<FetchOptions, "allowedHosts" | "fetch"> {
  readonly headers?: Record<string, string>;
  readonly maxBytes: number;
  /** Aborts when time is up. */
  readonly signal: AbortSignal;
}

/** Downloads an object of JSON from one of the allowed hosts, with its text. Failures are `TruncatedEventError`s. */
async function downloadJson(step: FetchStep, address: string, download: Download): Promise<[JsonObject, string]> {
  const url = allowedUrl(step, address, download.allowedHosts ?? apiHosts);
  const body = await read(url, download).catch((error: unknown) => {
    if (download.signal.aborted) throw new TruncatedEventError(step, "timed-out");
    throw new TruncatedEventError(step, error instanceof BodyTooLargeError ? "too-large" : "unreachable");
  });
  if (!body) throw new TruncatedEventError(step, "refused");
  const text = decodeUtf8(body) ?? "";
  const json = parseJson(text);
  if (!isObject(json)) throw new TruncatedEventError(step, "malformed");
  return [json, text];
}

/** The body of a success; undefined for any other response. */
async function read(url: URL, download: Download): Promise<Uint8Array | undefined> {
  const { fetch = globalThis.fetch, headers = {}, maxBytes, signal } = download;
  // A redirect would take the key, or us, to a host that nobody allowed.
  const sent = fetch(url, { headers, redirect: "manual", signal });
  // An injected fetch or its body may ignore the signal.
  const response = await abortable(sent, signal, cancelBody);
  if (!response.ok || response.redirected) {
    cancelBody(response);
    return undefined;
  }
  if (!response.body) return new Uint8Array();
  return abortable(readBody(chunksOf(response.body, signal), maxBytes), signal);
}

/** The address as a URL that is safe to send a key to: over HTTPS unless it is this machine. */
function allowedUrl(step: FetchStep, address: string, allowedHosts: readonly string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isAllowed = url !== undefined && allowedHosts.some((host) => isOn(url, host));
  const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && isAllowed && isLoopback(url.hostname));
  if (!isPrivate || url.username !== "" || url.password !== "") throw new TruncatedEventError(step, "not-https");
  if (!isAllowed) throw new TruncatedEventError(step, "host-not-allowed");
  return url;
}

/** Whether a URL is on a host; `*.example.com` stands for any host below one. */
function isOn(url: URL, allowed: string): boolean {
  const isWildcard = allowed.startsWith("*.");
  // Parsed, so that both are written alike, and a default port is none.
  const address = `${url.protocol}//${isWildcard ? allowed.slice(2) : allowed}`;
  if (!URL.canParse(address)) return false;
  const { hostname, port } = new URL(address);
  const isOurs = isLoopback(url.hostname);
  if (isWildcard ? isOurs || !url.hostname.endsWith(`.${hostname}`) : url.hostname !== hostname) return false;
  // A server of this machine that a test starts is on any port.
  return url.port === port || (isOurs && !/:\d+$/.test(allowed));
}
