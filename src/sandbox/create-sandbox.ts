import { setMaxListeners } from "node:events";
import type { Order } from "../../generated/types.ts";
import { checkHosts, checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import { BoundedList } from "./bounded-list.ts";
import { checkOrigins } from "./browser-guard.ts";
import type { BrowserOptions } from "./browser-guard.ts";
import { systemClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import { Deliveries } from "./deliveries.ts";
import type { Delivery } from "./deliveries.ts";
import { Epoch } from "./epoch.ts";
import { EventFiles } from "./event-files.ts";
import { toIncoming, toResponse } from "./exchange.ts";
import { FaultBook } from "./fault-book.ts";
import type { Faults } from "./fault-book.ts";
import type { FaultRule } from "./faults.ts";
import { createHandler } from "./handle.ts";
import { IdempotencyKeys } from "./idempotency.ts";
import type { Listening } from "./listen.ts";
import { orderStore } from "./order-store.ts";
import type { Orders } from "./order-store.ts";
import { idMaker, seededRandom } from "./random.ts";
import type { Pages } from "./pages.ts";
import { rateLimiter } from "./rate-limit.ts";
import type { RateLimits } from "./rate-limit.ts";
import type { RequestRecord } from "./request-log.ts";
import { Servers } from "./servers.ts";
import type { WebhookOptions } from "./send-queue.ts";

export interface SandboxOptions extends BrowserOptions {
  /** Where `order.updated` events go. Without it they are only kept in `deliveries`. */
  webhook?: WebhookOptions;
  /** The orders at first. Default: the documented one, `order_id`, which is open. */
  orders?: readonly Order[];
  /** Rules by which requests go wrong. */
  faults?: readonly FaultRule[];
  /** Calls a second for each access token, `false` for no limit. Default: 50 writes, 10 reads. */
  rateLimit?: RateLimits | false;
  /** Default: the machine's. */
  clock?: Clock;
  /** Makes ids and chance the same in each run. Default: ids are unique and chance is chance. */
  seed?: number;
  /** Texts to serve by path to anybody, such as docs at `/`. */
  pages?: Pages;
  /** Called after each request, for a log. If it fails, the process gets a warning. */
  onRequest?: (record: RequestRecord) => void;
  /** Called after each try of a delivery, and for one that is given up without a try. If it fails: a warning. */
  onDelivery?: (delivery: Delivery) => void;
}

/** A stand-in for the API, in this process or on a port. */
export interface Sandbox {
  /**
   * Answers a request without a socket; takes what the global `fetch` takes.
   *
   * @throws {TypeError} if a fault cuts the connection; the signal's reason if the request is aborted.
   */
  fetch(this: void, input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /**
   * Serves on a loopback port, 4010 by default; 0 takes a free one.
   *
   * @throws {TypeError} for what is no port.
   * @throws {Error} if the port is taken or the sandbox is closed.
   */
  listen(this: void, port?: number): Promise<Listening>;
  /** Stops listening, and gives up the deliveries that are not acknowledged. */
  close(this: void): Promise<void>;
  /** Resolves when every delivery is acknowledged or given up. */
  idle(this: void): Promise<void>;
  /**
   * Goes back to the first orders, and forgets requests, deliveries, idempotency keys, used calls and fault rules.
   *
   * A request that still runs writes nothing any more, and is answered with 410.
   */
  reset(this: void): void;
  readonly orders: Orders;
  readonly faults: Faults;
  /** What came in, oldest first; the last 1,000. */
  readonly requests: readonly RequestRecord[];
  /** What was sent, or would be if there were a webhook, oldest first; the last 1,000. */
  readonly deliveries: readonly Delivery[];
}

const optionKinds: Readonly<Record<keyof SandboxOptions, Kind>> = {
  webhook: "object",
  orders: "list",
  faults: "list",
  rateLimit: "any",
  clock: "object",
  seed: "number",
  pages: "object",
  onRequest: "function",
  onDelivery: "function",
  cors: "any",
  allowedHosts: "list",
};

const documentedLimits: RateLimits = { writes: 50, reads: 10 };
const requestBounds = { items: 1000, weight: 16 * 1_048_576 };

/**
 * A sandbox that answers as the contract says, and remembers.
 *
 * Close it if it listens or has a webhook: otherwise the process stays alive for its next try.
 *
 * @throws {ContractError} if an order breaks the contract.
 * @throws {TypeError} if a fault rule asks for what the sandbox cannot do, or for an option that does not exist or is
 * not of its kind.
 * @throws {TrackstarError} if the webhook's secret or address is malformed, or a number is out of range.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options, optionKinds, "createSandbox");
  checkOrigins(options);
  checkHosts(options.allowedHosts, "createSandbox: allowedHosts");
  const { clock = systemClock, seed, rateLimit = documentedLimits, faults = [], onRequest } = options;
  const random = seed === undefined ? undefined : seededRandom(seed);
  const newId = idMaker(random);
  const store = orderStore(options.orders);
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const parts = {
    clock,
    newId,
    store,
    deliveries: new Deliveries({ clock, newId, webhook: options.webhook, onDelivery: options.onDelivery }),
    files: new EventFiles(clock),
    faults: new FaultBook(faults, random ?? Math.random),
    keys: new IdempotencyKeys(clock),
    limiter: rateLimiter(rateLimit, clock),
    epoch: new Epoch(),
    requests: new BoundedList<RequestRecord>(requestBounds),
    pages: options.pages ?? {},
    closing: closing.signal,
    onRequest,
  };
  const handle = createHandler(parts);
  const servers = new Servers(handle, options);

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const began = parts.epoch.current;
      return toResponse(
        await orAborted(
          toIncoming(request).then((incoming) => handle(incoming, began)),
          request.signal,
        ),
      );
    },
    async listen(port = 4010) {
      const server = await servers.listen(port);
      parts.files.origin = server.url;
      return server;
    },
    async close() {
      closing.abort();
      await Promise.all([parts.deliveries.close(), servers.close()]);
    },
    idle: () => parts.deliveries.idle(),
    reset() {
      const { epoch, requests, deliveries, files, keys, limiter } = parts;
      for (const part of [epoch, requests, deliveries, files, keys, limiter, parts.faults]) part.clear();
      store.orders.reset();
    },
    orders: store.orders,
    faults: parts.faults,
    get requests() {
      return parts.requests.items();
    },
    get deliveries() {
      return parts.deliveries.list();
    },
  };
}

/** What was asked for goes on, as it would on a server; only the caller stops waiting. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const done = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true, signal: done.signal });
  });
  try {
    await Promise.race([work, aborted]);
    signal.throwIfAborted();
    return await work;
  } finally {
    done.abort();
  }
}
