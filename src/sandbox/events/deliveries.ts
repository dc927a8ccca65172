import { abortable, onAbort, timeLimit } from "../../core/abortable.ts";
import { callHook } from "../../core/call-hook.ts";
import type { Clock } from "../clock.ts";
import { RecentList, maxKeptCharacters } from "../recent-list.ts";
import { PendingDelivery, type Message, type SandboxDelivery } from "./delivery.ts";
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

/** The settings that deliveries depend on. */
export interface DeliveriesOptions {
  /** Undefined: events are only kept. */
  readonly webhook: WebhookOptions | undefined;
  readonly clock: Clock;
  readonly onDelivery: ((delivery: SandboxDelivery) => unknown) | undefined;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

const maxKept = 1000;
const initialDelayMs = 500;
const maxDelayMs = 60_000;
const givenUpAfterMs = 24 * 60 * 60 * 1000;
const maxConcurrent = 16;
/** Past this, new events are given up at once: a receiver that is down must not fill the memory. */
const maxUnfinished = 1000;

/** Posts events, a few at a time, again and again with growing delays until they are acknowledged. Keeps the last ones. */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  readonly #kept = new RecentList<PendingDelivery>(maxKept);
  readonly #ending = new AbortController();
  readonly #forget: () => void;
  #waiting: PendingDelivery[] = [];
  #unfinished = 0;
  #unfinishedSize = 0;
  #sending = 0;
  #idle: (() => void)[] = [];

  constructor(options: DeliveriesOptions) {
    this.#options = options;
    this.#forget = onAbort(options.closing, () => this.end());
    if (options.closing.aborted) this.end();
  }

  /** Sends an event; `copies` above one are repeats of the same message, each acknowledged on its own. */
  add(message: Message, copies = 1): void {
    const first = new PendingDelivery(message);
    this.#add(first);
    for (let copy = 1; copy < copies; copy++) this.#add(new PendingDelivery({ ...message, make: () => first.posted }));
  }

  find(id: string): PendingDelivery | undefined {
    return this.#kept.items().find((delivery) => delivery.id === id);
  }

  list(): SandboxDelivery[] {
    return this.#kept.items();
  }

  /** Resolves when every delivery is acknowledged or given up. */
  async idle(): Promise<void> {
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** Gives up the deliveries that are not acknowledged yet, those under way included. */
  end(): void {
    this.#forget();
    this.#ending.abort();
    this.#next();
  }

  #add(delivery: PendingDelivery): void {
    this.#kept.add(delivery, delivery.size);
    if (!this.#options.webhook) {
      delivery.state = "unsent";
    } else if (this.#isFull || this.#ending.signal.aborted) {
      delivery.state = "given-up";
      callHook("onDelivery", this.#options.onDelivery, delivery);
    } else {
      this.#unfinished++;
      this.#unfinishedSize += delivery.size;
      this.#waiting.push(delivery);
      this.#next();
    }
  }

  get #isFull(): boolean {
    return this.#unfinished >= maxUnfinished || this.#unfinishedSize >= maxKeptCharacters;
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
    this.#unfinishedSize -= delivery.size;
    if (this.#unfinished === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #attempt(delivery: PendingDelivery): Promise<void> {
    const { webhook, clock, onDelivery } = this.#options;
    if (!webhook || this.#ending.signal.aborted) return;
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

/**
 * Posts an event once, at a time in milliseconds since 1970, unless `ended` aborts. Returns the status of the response;
 * undefined if there was none in time.
 */
async function postDelivery(
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
