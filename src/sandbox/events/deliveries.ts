import { abortable, timeLimit } from "../../core/abortable.ts";
import { callHook } from "../../core/call-hook.ts";
import { cancelBody } from "../../core/read-body.ts";
import type { SandboxSettings, WebhookOptions } from "../options.ts";
import { RecentList, maxKeptCharacters } from "../recent-list.ts";
import { PendingDelivery, type Message } from "./delivery.ts";
import { signDelivery } from "./sign-delivery.ts";

const initialDelayMs = 500;
const maxDelayMs = 60_000;
const givenUpAfterMs = 24 * 60 * 60 * 1000;
const maxConcurrent = 16;
/** Past this, new events are given up at once: a receiver that is down must not fill the memory. */
const maxUnfinished = 1000;

/** Posts events, a few at a time, again and again with growing delays until they are acknowledged. Keeps the last ones. */
export class Deliveries {
  readonly #settings: SandboxSettings;
  readonly #kept = new RecentList<PendingDelivery>();
  readonly #ending = new AbortController();
  #unfinished = 0;
  #unfinishedSize = 0;
  #sending = 0;
  #turns: (() => void)[] = [];
  #idle: (() => void)[] = [];

  constructor(settings: SandboxSettings) {
    this.#settings = settings;
  }

  /** Sends an event, or keeps it where there is no webhook. */
  add(message: Message): void {
    const delivery = new PendingDelivery(message);
    const { webhook, onDelivery, closing } = this.#settings;
    const isFull = this.#unfinished >= maxUnfinished || this.#unfinishedSize >= maxKeptCharacters;
    this.#kept.add(delivery, delivery.size);
    if (!webhook) {
      delivery.state = "unsent";
    } else if (isFull || closing.aborted || this.#ending.signal.aborted) {
      delivery.state = "given-up";
      callHook("onDelivery", onDelivery, delivery);
    } else {
      this.#unfinished++;
      this.#unfinishedSize += delivery.size;
      void this.#send(delivery);
    }
  }

  /** The last ones, oldest first. */
  list(): PendingDelivery[] {
    return this.#kept.items();
  }

  /** Resolves when every delivery is acknowledged or given up. */
  async idle(): Promise<void> {
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** Gives up the deliveries that are not acknowledged yet, those under way included. */
  end(): void {
    this.#ending.abort();
  }

  async #send(delivery: PendingDelivery): Promise<void> {
    do {
      if (this.#sending < maxConcurrent) this.#sending++;
      else await new Promise<void>((resolve) => this.#turns.push(resolve));
      await this.#attempt(delivery);
      const next = this.#turns.shift();
      if (next) next();
      else this.#sending--;
    } while (await this.#waitForNextTry(delivery));
    if (delivery.state === "waiting") delivery.state = "given-up";
    this.#unfinished--;
    this.#unfinishedSize -= delivery.size;
    if (this.#unfinished === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #attempt(delivery: PendingDelivery): Promise<void> {
    const { webhook, clock, onDelivery } = this.#settings;
    if (!webhook || this.#ending.signal.aborted) return;
    const at = clock.now();
    const status = await post(delivery, { webhook, at, ended: this.#ending.signal }).catch(() => undefined);
    delivery.attempts.push({ at, ...(status !== undefined && { status }) });
    if (status !== undefined && status >= 200 && status < 300) delivery.state = "acknowledged";
    callHook("onDelivery", onDelivery, delivery);
  }

  /** Whether to try again; false if it is acknowledged or given up. */
  async #waitForNextTry({ state, attempts }: PendingDelivery): Promise<boolean> {
    const { clock } = this.#settings;
    const { signal } = this.#ending;
    const [first] = attempts;
    const isOver = state !== "waiting" || !first || clock.now() - first.at > givenUpAfterMs;
    if (isOver || signal.aborted) return false;
    await clock.wait(Math.min(initialDelayMs * 2 ** (attempts.length - 1), maxDelayMs), signal);
    return !signal.aborted;
  }
}

/** Posts an event once, at a time in milliseconds since 1970. Returns the status; rejects if there is none in time. */
async function post(
  delivery: PendingDelivery,
  { webhook, at, ended }: { webhook: WebhookOptions; at: number; ended: AbortSignal },
): Promise<number> {
  const { url, secret, fetch = globalThis.fetch, timeoutMs = 15_000 } = webhook;
  const limit = timeLimit(timeoutMs, () => new Error("There was no response in time."), ended);
  const { signal } = limit;
  try {
    const signed = await signDelivery(delivery.posted, { secret, id: delivery.id, timestamp: new Date(at) });
    const request = new Request(url, { ...signed, method: "POST", redirect: "manual", signal });
    // Some ways of fetching do not heed their signal.
    const response = await abortable(fetch(request), signal, cancelBody);
    cancelBody(response);
    return response.status;
  } finally {
    limit.clear();
  }
}
