import { apiHosts, apiKeyHeader } from "../../../generated/webhooks.ts";
import { timeLimit } from "../../core/abortable.ts";
import type { TruncatedEvent } from "../event.ts";
import { childOf, type JsonObject } from "../../core/json.ts";
import { downloadJson, TruncatedEventError } from "./download-json.ts";
import { toEvent, type ParsedEvent } from "./parse-event.ts";
import type { FetchOptions } from "./receiver-options.ts";

const maxLinkBytes = 65_536;

/**
 * Fetches the whole event in place of one that was truncated.
 *
 * The key goes to `data_url` only, never to the URL that it responds with.
 *
 * @param id Of the delivery, for the error.
 * @throws {TruncatedEventError} if that fails at either step.
 * @throws {InvalidEventError} if the whole event breaks the contract.
 */
export async function fetchTruncated(event: TruncatedEvent, id: string, options: FetchOptions): Promise<ParsedEvent> {
  const { apiKey, allowedHosts = apiHosts, fetch = globalThis.fetch, timeoutMs, maxEventBytes } = options;
  const limit = timeLimit(timeoutMs, () => undefined);
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
