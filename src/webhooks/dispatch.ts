import type { FullEvents, TruncatedEvents } from "../../generated/webhooks.ts";
import { notify } from "../errors/notify.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import { busy, duplicate, failed, handled, refusal } from "./answer.ts";
import type { Answer } from "./answer.ts";
import type { DeliveryRequest } from "./delivery-request.ts";
import type { DeliveryStore } from "./delivery-store.ts";
import type { FullEvent, TruncatedEvent, UnknownEvent } from "./event.ts";
import { limit } from "./limit.ts";
import { memoryDeliveryStore } from "./memory-delivery-store.ts";
import type { Delivery, Receiver } from "./receiver.ts";

type Handle<E> = (event: E, delivery: Delivery) => unknown;

/** What to do with each type of event; types without a handler are acknowledged. */
export type Handlers = { [T in keyof FullEvents]?: Handle<FullEvent<T>> } & {
  /** An event that was cut and not fetched. Without this and without an `apiKey` it is refused, not lost silently. */
  truncated?: keyof TruncatedEvents extends never ? never : Handle<TruncatedEvent>;
  /** An event that the contract does not know. */
  unknown?: Handle<UnknownEvent>;
  /**
   * Told of everything that is not answered with a 2xx. Default: `console.error`, for answers of 500. What it throws is
   * dropped, async or not: the answer is decided already.
   */
  onError?: (error: unknown, delivery: Delivery | undefined) => unknown;
};

export interface HandlerOptions {
  /** Default: one in memory, which is not enough for more than one process. */
  store?: DeliveryStore;
  /** How long a handler may take before its delivery counts as abandoned. Default 60,000. */
  leaseMs?: number;
}

/** Takes a delivery from its request to its answer. */
export type Dispatch = (request: DeliveryRequest) => Promise<Answer>;

/**
 * The part of a handler that is the same for every server.
 *
 * @throws {TrackstarError} if the lease is no number of at least 1.
 */
export function createDispatch(receiver: Receiver, handlers: Handlers, options: HandlerOptions = {}): Dispatch {
  const run = new Run(handlers, options.store ?? memoryDeliveryStore(), limit("leaseMs", options.leaseMs ?? 60_000));
  return async (request) => {
    let delivery: Delivery;
    try {
      delivery = await receiver.receive(request);
    } catch (error) {
      return run.report(error, undefined, refusal(error));
    }
    try {
      return await run.once(delivery);
    } catch (error) {
      return run.report(error, delivery, failed);
    }
  };
}

class Run {
  readonly #handlers: Handlers;
  readonly #store: DeliveryStore;
  readonly #leaseMs: number;

  constructor(handlers: Handlers, store: DeliveryStore, leaseMs: number) {
    this.#handlers = handlers;
    this.#store = store;
    this.#leaseMs = leaseMs;
  }

  async once(delivery: Delivery): Promise<Answer> {
    const claim = await this.#store.claim(delivery.id, this.#leaseMs);
    if (claim.state === "done") return duplicate;
    if (claim.state === "busy") return busy(claim.retryAfterMs);
    try {
      await this.#handle(delivery);
    } catch (error) {
      await this.#settle(delivery, () => this.#store.release(delivery.id, claim.token));
      throw error;
    }
    await this.#settle(delivery, () => this.#store.complete(delivery.id, claim.token));
    return handled;
  }

  /** The handler has done its work or not, whatever the store says now: its trouble is told, and changes no answer. */
  async #settle(delivery: Delivery, settle: () => Promise<boolean>): Promise<void> {
    try {
      if (!(await settle()))
        throw new TrackstarError("A handler took longer than leaseMs: its delivery was claimed again.");
    } catch (error) {
      this.report(error, delivery, failed);
    }
  }

  async #handle(delivery: Delivery): Promise<void> {
    const { event } = delivery;
    if (event.kind === "unknown") return void (await this.#handlers.unknown?.(event, delivery));
    if (event.kind === "truncated") return this.#handleTruncated(event, delivery);
    // The type of the event chose the handler, which the compiler can't follow once there are several.
    const handle: Handle<never> | undefined = this.#handlers[event.event_type];
    await handle?.(event as never, delivery);
  }

  async #handleTruncated(event: TruncatedEvent, delivery: Delivery): Promise<void> {
    const handle: Handle<TruncatedEvent> | undefined = this.#handlers.truncated;
    if (!handle && this.#handlers[event.event_type])
      throw new TrackstarError("An event was cut: give the receiver an apiKey, or the handlers one for `truncated`.");
    await handle?.(event, delivery);
  }

  report(error: unknown, delivery: Delivery | undefined, given: Answer): Answer {
    const { onError } = this.#handlers;
    if (onError) notify(onError, error, delivery);
    else if (given.status === failed.status) notify(console.error, error);
    return given;
  }
}
