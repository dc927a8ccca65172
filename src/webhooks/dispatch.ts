import { checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import { notify } from "../errors/notify.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import { busy, duplicate, failed, handled, outdated, refusal, unavailable } from "./answer.ts";
import type { Answer } from "./answer.ts";
import type { DeliveryRequest } from "./delivery-request.ts";
import type { DeliveryStore } from "./delivery-store.ts";
import { callHandler, checkHandlers, versionOf } from "./handlers.ts";
import type { Handlers } from "./handlers.ts";
import { limit, longestTimerMs } from "./limit.ts";
import { memoryDeliveryStore } from "./memory-delivery-store.ts";
import { ask, onceOnly, StoreTimeoutError } from "./once-only.ts";
import type { Outcome } from "./once-only.ts";
import type { Delivery, Receiver, VerifiedDelivery } from "./receiver.ts";

export interface HandlerOptions {
  /** Default: one in memory, which is not enough for more than one process. */
  store?: DeliveryStore;
  /**
   * How long a worker that crashes keeps its delivery from the others, in milliseconds. It is renewed while a handler
   * runs. Default 60,000.
   */
  leaseMs?: number;
  /** How long to wait for the store, in milliseconds; then the response is a 503, and nothing is handled. Default 5,000. */
  storeTimeoutMs?: number;
  /**
   * How long a handler may take, in milliseconds; then the response is a 500, the signal aborts, and the delivery can be
   * handled again when its lease ends. Default 300,000.
   */
  handlerTimeoutMs?: number;
  /**
   * Acknowledges an event without handling it when a newer one about the same order has come before, by its
   * `updated_date`. The store must have `isNewest`. Default false.
   */
  skipOlderEvents?: boolean;
}

/** Takes a delivery from its request to its response. */
export type Dispatch = (request: DeliveryRequest) => Promise<Answer>;

const optionKinds: Readonly<Record<keyof HandlerOptions, Kind>> = {
  store: "object",
  leaseMs: "any",
  storeTimeoutMs: "any",
  handlerTimeoutMs: "any",
  skipOlderEvents: "boolean",
};

/**
 * The part of a handler that is the same for every server: verify, claim, fetch, handle, complete.
 *
 * @throws {TrackstarError} if a time is no number of at least 1, or the store cannot tell older events.
 * @throws {TypeError} for an option or a handler that does not exist, with the nearest one that does.
 */
export function createDispatch(receiver: Receiver, handlers: Handlers, options: HandlerOptions = {}): Dispatch {
  checkOptions(options, optionKinds, "options of the handler");
  checkHandlers(handlers);
  const run = new Run(handlers, options);
  return async (request) => {
    let verified: VerifiedDelivery;
    try {
      verified = await receiver.verify(request);
    } catch (error) {
      return run.report(error, undefined, refusal(error));
    }
    return run.once(verified);
  };
}

class Run {
  readonly #handlers: Handlers;
  readonly #store: DeliveryStore;
  readonly #skipOlder: boolean;
  readonly #times: { leaseMs: number; storeTimeoutMs: number; handlerTimeoutMs: number };

  constructor(handlers: Handlers, options: HandlerOptions) {
    const { store = memoryDeliveryStore(), skipOlderEvents = false } = options;
    const time = (name: "leaseMs" | "storeTimeoutMs" | "handlerTimeoutMs", standard: number): number =>
      limit(name, options[name] ?? standard, { most: longestTimerMs });
    if (skipOlderEvents && !store.isNewest)
      throw new TrackstarError("skipOlderEvents needs a store that has isNewest.");
    this.#handlers = handlers;
    this.#store = store;
    this.#skipOlder = skipOlderEvents;
    this.#times = {
      leaseMs: time("leaseMs", 60_000),
      storeTimeoutMs: time("storeTimeoutMs", 5000),
      handlerTimeoutMs: time("handlerTimeoutMs", 300_000),
    };
  }

  async once({ id, load }: VerifiedDelivery): Promise<Answer> {
    let delivery: Delivery | undefined;
    let isOutdated = false;
    const work = async (signal: AbortSignal): Promise<void> => {
      delivery = await load();
      isOutdated = this.#skipOlder && !(await this.#isNewest(delivery));
      if (!isOutdated) await callHandler(this.#handlers, delivery, { signal });
    };
    const report = (error: unknown): void => void this.report(error, delivery, failed);
    try {
      const outcome = await onceOnly(id, work, { ...this.#times, store: this.#store, report });
      return isOutdated ? outdated : responseTo(outcome);
    } catch (error) {
      const isFetching = delivery === undefined;
      if (error instanceof StoreTimeoutError) return this.report(error, delivery, unavailable);
      return this.report(error, delivery, isFetching ? refusal(error) : failed);
    }
  }

  async #isNewest(delivery: Delivery): Promise<boolean> {
    const found = versionOf(delivery);
    if (!found || !this.#store.isNewest) return true;
    return ask(this.#store.isNewest(found.subject, found.version), this.#times);
  }

  report(error: unknown, delivery: Delivery | undefined, given: Answer): Answer {
    const { onError } = this.#handlers;
    if (onError) notify(onError, error, delivery);
    else if (given.status === failed.status) notify(console.error, error);
    return given;
  }
}

function responseTo(outcome: Outcome): Answer {
  if (outcome.state === "busy") return busy(outcome.retryAfterMs);
  return outcome.state === "handled" ? handled : duplicate;
}
