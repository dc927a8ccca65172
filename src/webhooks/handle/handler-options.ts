import type { Resolved } from "../../core/resolved.ts";
import { checkOptions, type Kind } from "../../core/check-options.ts";
import { maxTimerMs } from "../../core/abortable.ts";
import type { DeliveryStore } from "./delivery-store.ts";
import { memoryDeliveryStore } from "./memory-delivery-store.ts";

export interface HandlerOptions {
  /**
   * Remembers which deliveries were handled. Processes that take the same deliveries need a shared one.
   *
   * @default memoryDeliveryStore()
   * @example redisDeliveryStore(redis)
   */
  store?: DeliveryStore | undefined;
  /**
   * How long the delivery of a worker that crashed is kept from the others, in milliseconds. A lease is renewed while the
   * handler runs.
   *
   * @default 60_000
   */
  leaseMs?: number | undefined;
  /**
   * How long to wait for the store, in milliseconds; then the response is a 503, and nothing is handled.
   *
   * @default 5_000
   */
  storeTimeoutMs?: number | undefined;
  /**
   * How long a handler may take, in milliseconds; then the response is a 500, the signal aborts, and the delivery can be
   * handled again when its lease ends.
   *
   * @default 300_000
   */
  handlerTimeoutMs?: number | undefined;
}

const milliseconds = { min: 1, max: maxTimerMs };
const optionKinds: Readonly<Record<keyof HandlerOptions, Kind>> = {
  store: "object",
  leaseMs: milliseconds,
  storeTimeoutMs: milliseconds,
  handlerTimeoutMs: milliseconds,
};

/** The options with their defaults; a `TypeError` for an unknown one, a time out of range, or an invalid store. */
export function resolveHandlerOptions(options: HandlerOptions): Resolved<HandlerOptions> {
  checkOptions(options, optionKinds, "HandlerOptions");
  const { store = memoryDeliveryStore(), leaseMs = 60_000 } = options;
  const { storeTimeoutMs = 5000, handlerTimeoutMs = 300_000 } = options;
  checkStore(store);
  return { store, leaseMs, storeTimeoutMs, handlerTimeoutMs };
}

function checkStore(store: DeliveryStore): void {
  for (const name of ["claim", "complete", "release", "renew"] as const) {
    const isOptional = name === "renew" && store[name] === undefined;
    if (!isOptional && typeof store[name] !== "function")
      throw new TypeError(`HandlerOptions: store.${name} must be a function`);
  }
}
