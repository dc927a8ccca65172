import { setMaxListeners } from "node:events";
import { signDelivery } from "../testing/sign-delivery.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import { checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import { decodeSecret } from "../webhooks/verify/secret.ts";
import type { Clock } from "./clock.ts";
import type { PendingDelivery } from "./deliveries.ts";
import { tell } from "./hooks.ts";
import type { Hook } from "./hooks.ts";

export interface WebhookOptions {
  /** Where events are posted: http or https, without credentials in it. */
  url: string;
  /** `whsec_…`: what events are signed with; several while one replaces the other. */
  secret: string | readonly string[];
  /** What takes the deliveries: a handler in the same process, for example. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** How long to wait for an answer. Default 15 seconds, of the machine's time. */
  timeoutMs?: number;
}

export interface QueueOptions {
  webhook: WebhookOptions;
  clock: Clock;
  onDelivery: Hook<PendingDelivery> | undefined;
}

const webhookKinds: Readonly<Record<keyof WebhookOptions, Kind>> = {
  url: "string",
  secret: "any",
  fetch: "function",
  timeoutMs: "any",
};
const longestAnswer = 15_000;
const firstPause = 500;
const longestPause = 60_000;
const givenUpAfter = 24 * 60 * 60 * 1000;
const mostAtOnce = 16;
/** Past this, new events are given up at once: a receiver that is down must not fill the memory. */
const mostUnfinished = 1000;

/** Posts deliveries, a few at a time, again and again with growing pauses until they are acknowledged. */
export class SendQueue {
  readonly #webhook: WebhookOptions;
  readonly #clock: Clock;
  readonly #onDelivery: QueueOptions["onDelivery"];
  readonly #closing = new AbortController();
  #waiting: PendingDelivery[] = [];
  #unfinished = 0;
  #sending = 0;
  #idle: (() => void)[] = [];

  constructor({ webhook, clock, onDelivery }: QueueOptions) {
    checkOptions(webhook, webhookKinds, "createSandbox: webhook");
    limit("webhook.timeoutMs", webhook.timeoutMs ?? longestAnswer, { most: longestTimerMs });
    this.#webhook = webhook;
    this.#clock = clock;
    this.#onDelivery = onDelivery;
    setMaxListeners(0, this.#closing.signal);
    // A bad secret or address is an error now, not at the first delivery.
    for (const secret of [webhook.secret].flat()) decodeSecret(secret);
    requireAddress(webhook.url);
  }

  push(delivery: PendingDelivery): void {
    if (this.#unfinished >= mostUnfinished || this.#closing.signal.aborted) {
      delivery.state = "given-up";
      return tell("onDelivery", this.#onDelivery, delivery);
    }
    this.#unfinished++;
    this.#waiting.push(delivery);
    this.#next();
  }

  async idle(): Promise<void> {
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#next();
    await this.idle();
  }

  #next(): void {
    while (this.#sending < mostAtOnce) {
      const delivery = this.#waiting.shift();
      if (!delivery) return;
      this.#sending++;
      void this.#send(delivery);
    }
  }

  async #send(delivery: PendingDelivery): Promise<void> {
    try {
      await this.#attempt(delivery);
    } finally {
      this.#sending--;
      this.#next();
    }
    if (await this.#mayTryAgain(delivery)) {
      this.#waiting.push(delivery);
      return this.#next();
    }
    if (delivery.state === "waiting") delivery.state = "given-up";
    this.#finish();
  }

  async #attempt(delivery: PendingDelivery): Promise<void> {
    if (delivery.state === "given-up" || this.#closing.signal.aborted) return;
    const at = this.#clock.now();
    const status = await this.#post(delivery, at);
    delivery.attempts.push({ at, ...(status !== undefined && { status }) });
    if (status !== undefined && status >= 200 && status < 300) delivery.state = "acknowledged";
    tell("onDelivery", this.#onDelivery, delivery);
  }

  async #post(delivery: PendingDelivery, at: number): Promise<number | undefined> {
    // No AbortSignal.any: what it makes is kept for as long as the sandbox lives.
    const end = new AbortController();
    const abort = () => end.abort();
    const timer = setTimeout(abort, this.#webhook.timeoutMs ?? longestAnswer);
    // Some ways of fetching do not heed their signal.
    const ended = new Promise<undefined>((resolve) => {
      end.signal.addEventListener("abort", () => resolve(undefined), { once: true });
    });
    this.#closing.signal.addEventListener("abort", abort);
    try {
      return await Promise.race([this.#ask({ delivery, at, signal: end.signal }), ended]);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
      this.#closing.signal.removeEventListener("abort", abort);
    }
  }

  async #ask({ delivery, at, signal }: { delivery: PendingDelivery; at: number; signal: AbortSignal }) {
    const { url, secret, fetch = globalThis.fetch } = this.#webhook;
    const signed = await signDelivery(delivery.posted, { secret, id: delivery.id, timestamp: new Date(at) });
    const response = await fetch(new Request(url, { ...signed, method: "POST", redirect: "manual", signal }));
    // Not waited for: a body that cannot be ended is no reason to doubt the status.
    response.body?.cancel().catch(() => {});
    return response.status;
  }

  async #mayTryAgain(delivery: PendingDelivery): Promise<boolean> {
    const { attempts } = delivery;
    const [first] = attempts;
    const isOver = () => delivery.state !== "waiting" || this.#closing.signal.aborted;
    if (isOver() || !first || this.#clock.now() - first.at > givenUpAfter) return false;
    await this.#clock.wait(Math.min(firstPause * 2 ** (attempts.length - 1), longestPause), this.#closing.signal);
    return !isOver();
  }

  #finish(): void {
    this.#unfinished--;
    if (this.#unfinished > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

function requireAddress(url: string): void {
  if (!URL.canParse(url)) throw new TrackstarError("The webhook's url is not an absolute address.");
  const { protocol, username, password } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new TrackstarError("The webhook's url has to be an http or https address.");
  if (username || password) throw new TrackstarError("The webhook's address must not hold credentials.");
}
