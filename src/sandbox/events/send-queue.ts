import { callHook } from "../../core/call-hook.ts";
import { onAbort } from "../../core/abortable.ts";
import type { Clock } from "../clock.ts";
import type { PendingDelivery, SandboxDelivery } from "./delivery.ts";
import { postDelivery } from "./post-delivery.ts";
import type { WebhookOptions } from "./post-delivery.ts";

export interface SendQueueOptions {
  readonly webhook: WebhookOptions;
  readonly clock: Clock;
  readonly onDelivery: ((delivery: SandboxDelivery) => unknown) | undefined;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

const initialDelayMs = 500;
const maxDelayMs = 60_000;
const givenUpAfterMs = 24 * 60 * 60 * 1000;
const maxConcurrent = 16;
/** Past this, new events are given up at once: a receiver that is down must not fill the memory. */
const maxUnfinished = 1000;

/** Posts deliveries, a few at a time, again and again with growing delays until they are acknowledged. */
export class SendQueue {
  readonly #options: SendQueueOptions;
  readonly #ending = new AbortController();
  readonly #forget: () => void;
  #waiting: PendingDelivery[] = [];
  #unfinished = 0;
  #sending = 0;
  #idle: (() => void)[] = [];

  constructor(options: SendQueueOptions) {
    this.#options = options;
    this.#forget = onAbort(options.closing, () => this.end());
    if (options.closing.aborted) this.end();
  }

  push(delivery: PendingDelivery): void {
    if (this.#unfinished >= maxUnfinished || this.#ending.signal.aborted) {
      delivery.state = "given-up";
      return callHook("onDelivery", this.#options.onDelivery, delivery);
    }
    this.#unfinished++;
    this.#waiting.push(delivery);
    this.#next();
  }

  async idle(): Promise<void> {
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** Gives up the deliveries that are not acknowledged yet, those under way included. */
  end(): void {
    this.#forget();
    this.#ending.abort();
    this.#next();
  }

  #next(): void {
    while (this.#sending < maxConcurrent) {
      const delivery = this.#waiting.shift();
      if (!delivery) return;
      this.#sending++;
      void this.#send(delivery);
    }
  }

  async #send(delivery: PendingDelivery): Promise<void> {
    await this.#attempt(delivery);
    this.#sending--;
    this.#next();
    if (await this.#waitForNextTry(delivery)) {
      this.#waiting.push(delivery);
      return this.#next();
    }
    if (delivery.state === "waiting") delivery.state = "given-up";
    this.#unfinished--;
    if (this.#unfinished === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #attempt(delivery: PendingDelivery): Promise<void> {
    const { webhook, clock, onDelivery } = this.#options;
    if (this.#ending.signal.aborted) return;
    const at = clock.now();
    const status = await postDelivery(delivery, { webhook, at, ended: this.#ending.signal });
    delivery.attempts.push({ at, ...(status !== undefined && { status }) });
    if (status !== undefined && status >= 200 && status < 300) delivery.state = "acknowledged";
    callHook("onDelivery", onDelivery, delivery);
  }

  /** Whether to try again; false if it is acknowledged or given up. */
  async #waitForNextTry({ state, attempts }: PendingDelivery): Promise<boolean> {
    const { clock } = this.#options;
    const { signal } = this.#ending;
    const [first] = attempts;
    const isOver = state !== "waiting" || !first || clock.now() - first.at > givenUpAfterMs;
    if (isOver || signal.aborted) return false;
    await clock.wait(Math.min(initialDelayMs * 2 ** (attempts.length - 1), maxDelayMs), signal);
    return !signal.aborted;
  }
}
