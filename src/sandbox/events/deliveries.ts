import type { OrderUpdatedEvent, TruncatedOrderUpdatedEvent } from "../../../generated/types.ts";
import { abortable, timeLimit } from "../../core/abortable.ts";
import { callHook } from "../../core/call-hook.ts";
import { cancelBody } from "../../core/read-body.ts";
import type { SandboxSettings } from "../options.ts";
import { RecentList, maxKeptCharacters } from "../recent-list.ts";
import { signDelivery } from "./sign-delivery.ts";

/** An event of a type that the contract does not have; the vendor's dashboard can switch such on. */
export interface SandboxUnknownEvent extends Omit<OrderUpdatedEvent, "event_type" | "previous_attributes"> {
  event_type: string;
}

/** The body of a delivery. */
export type SandboxEvent = OrderUpdatedEvent | TruncatedOrderUpdatedEvent | SandboxUnknownEvent;

/** One try to deliver an event. */
export interface DeliveryAttempt {
  readonly at: number;
  /** The status of the response; missing if there was none. */
  readonly status?: number;
}

/** One copy of an event that the sandbox sent, or keeps as there is no webhook. */
export interface SandboxDelivery {
  /** The message id, the same for each try and each copy. */
  readonly id: string;
  readonly event: SandboxEvent;
  readonly attempts: readonly DeliveryAttempt[];
  /** `unsent`: no webhook is configured. `given-up`: not acknowledged in time, or the sandbox was closed or reset. */
  readonly state: "unsent" | "waiting" | "acknowledged" | "given-up";
}

/** The parts that make a delivery. */
export interface Message {
  readonly id: string;
  /** Makes the event when it is sent or read: most tests never do either. */
  readonly make: () => SandboxEvent;
  /** Makes the whole of an event that is posted truncated. */
  readonly whole?: (() => OrderUpdatedEvent) | undefined;
  /** About how much memory it keeps alive, in characters of JSON. */
  readonly size: number;
}

/** A delivery under way, or kept. */
export class PendingDelivery implements SandboxDelivery {
  readonly id: string;
  readonly size: number;
  readonly whole: Message["whole"];
  attempts: DeliveryAttempt[] = [];
  state: SandboxDelivery["state"] = "waiting";
  #make: () => SandboxEvent;
  #copy: SandboxEvent | undefined;

  constructor({ id, make, whole, size }: Message) {
    this.id = id;
    this.size = size;
    this.whole = whole;
    this.#make = make;
  }

  /** The event as it is posted. It shares its parts with the orders, which keeps a thousand waiting events small. */
  get posted(): SandboxEvent {
    const made = this.#make();
    this.#make = () => made;
    return made;
  }

  /** A copy: whoever reads it may change it. */
  get event(): SandboxEvent {
    return (this.#copy ??= structuredClone(this.posted));
  }

  toJSON(): SandboxDelivery {
    const { id, posted, attempts, state } = this;
    return { id, event: posted, attempts, state };
  }
}

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
  readonly #unfinished = new Set<Promise<void>>();
  #unfinishedSize = 0;
  #sending = 0;
  #turns: (() => void)[] = [];

  constructor(settings: SandboxSettings) {
    this.#settings = settings;
  }

  /** Sends an event, or keeps it where there is no webhook. */
  add(message: Message): void {
    const delivery = new PendingDelivery(message);
    const { webhook, onDelivery, closing } = this.#settings;
    const isFull = this.#unfinished.size >= maxUnfinished || this.#unfinishedSize >= maxKeptCharacters;
    this.#kept.add(delivery, delivery.size);
    if (!webhook) {
      delivery.state = "unsent";
    } else if (isFull || closing.aborted || this.#ending.signal.aborted) {
      delivery.state = "given-up";
      callHook("onDelivery", onDelivery, delivery);
    } else {
      this.#unfinishedSize += delivery.size;
      const finished: Promise<void> = this.#send(delivery).finally(() => this.#unfinished.delete(finished));
      this.#unfinished.add(finished);
    }
  }

  /** The last ones, oldest first. */
  list(): PendingDelivery[] {
    return this.#kept.items();
  }

  /** Resolves when every delivery is acknowledged or given up. */
  async idle(): Promise<void> {
    while (this.#unfinished.size > 0) await Promise.all(this.#unfinished);
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
    this.#unfinishedSize -= delivery.size;
  }

  async #attempt(delivery: PendingDelivery): Promise<void> {
    const { clock, onDelivery } = this.#settings;
    if (this.#ending.signal.aborted) return;
    const at = clock.now();
    const status = await this.#post(delivery, at).catch(() => undefined);
    delivery.attempts.push({ at, ...(status !== undefined && { status }) });
    if (status !== undefined && status >= 200 && status < 300) delivery.state = "acknowledged";
    callHook("onDelivery", onDelivery, delivery);
  }

  /** Posts an event once, at a time in milliseconds since 1970. Returns the status; rejects if there is none in time. */
  async #post({ id, posted }: PendingDelivery, at: number): Promise<number | undefined> {
    const { webhook } = this.#settings;
    if (!webhook) return undefined;
    const { url, secret, fetch = globalThis.fetch, timeoutMs = 15_000 } = webhook;
    const { signal, clear } = timeLimit(
      timeoutMs,
      () => new Error("There was no response in time."),
      this.#ending.signal,
    );
    try {
      const signed = await signDelivery(posted, { secret, id, timestamp: new Date(at) });
      const request = new Request(url, { ...signed, method: "POST", redirect: "manual", signal });
      // Some ways of fetching do not heed their signal.
      const response = await abortable(fetch(request), signal, cancelBody);
      cancelBody(response);
      return response.status;
    } finally {
      clear();
    }
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
