import { abortable, timeLimit } from "../../core/abortable.ts";
import type { PendingDelivery } from "./delivery.ts";
import { signDelivery } from "./sign-delivery.ts";

/** Where the sandbox sends its events. */
export interface WebhookOptions {
  /** Where events are posted: http or https, without credentials in it. */
  url: string;
  /** `whsec_…`: the secret that signs the events; several while one replaces the other. */
  secret: string | readonly string[];
  /**
   * Takes the deliveries: a handler in the same process, for example.
   *
   * @default the global `fetch`
   */
  fetch?: (request: Request) => Promise<Response>;
  /**
   * How long to wait for a response, in milliseconds of the machine's time.
   *
   * @default 15_000
   */
  timeoutMs?: number;
}

/**
 * Posts an event once, at a time in milliseconds since 1970, unless `ended` aborts.
 *
 * @returns the status of the response; undefined if there was none in time.
 */
export async function postDelivery(
  delivery: PendingDelivery,
  { webhook, at, ended }: { webhook: WebhookOptions; at: number; ended: AbortSignal },
): Promise<number | undefined> {
  const { url, secret, fetch = globalThis.fetch, timeoutMs = 15_000 } = webhook;
  const limit = timeLimit(timeoutMs, () => new Error("There was no response in time."), ended);
  const { signal } = limit;
  const post = async (): Promise<number> => {
    const signed = await signDelivery(delivery.posted, { secret, id: delivery.id, timestamp: new Date(at) });
    const response = await fetch(new Request(url, { ...signed, method: "POST", redirect: "manual", signal }));
    // Not waited for: the status counts, even if the body cannot be ended.
    response.body?.cancel().catch(() => undefined);
    return response.status;
  };
  try {
    // Some ways of fetching do not heed their signal.
    return await abortable(post(), signal);
  } catch {
    return undefined;
  } finally {
    limit.clear();
  }
}
