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

/** One try of a delivery. */
export interface PostOptions {
  readonly webhook: WebhookOptions;
  /** When it is sent, in milliseconds since 1970. */
  readonly at: number;
  /** Aborted when the delivery is given up. */
  readonly ended: AbortSignal;
}

/** Posts an event once. Returns the status of the response; undefined if there was none in time. */
export async function postDelivery(delivery: PendingDelivery, options: PostOptions): Promise<number | undefined> {
  const { webhook, ended } = options;
  const limit = timeLimit(webhook.timeoutMs ?? 15_000, () => new Error("There was no response in time."), ended);
  try {
    // Some ways of fetching do not heed their signal.
    return await abortable(post(delivery, options, limit.signal), limit.signal);
  } catch {
    return undefined;
  } finally {
    limit.clear();
  }
}

async function post(delivery: PendingDelivery, { webhook, at }: PostOptions, signal: AbortSignal): Promise<number> {
  const { url, secret, fetch = globalThis.fetch } = webhook;
  const signed = await signDelivery(delivery.posted, { secret, id: delivery.id, timestamp: new Date(at) });
  const response = await fetch(new Request(url, { ...signed, method: "POST", redirect: "manual", signal }));
  // Not waited for: a body that cannot be ended is no reason to doubt the status.
  response.body?.cancel().catch(() => undefined);
  return response.status;
}
