import { abortable } from "../core/abortable.ts";
import type { SandboxDelivery } from "./events/delivery.ts";
import type { Faults } from "./faults/fault-registry.ts";
import type { Listening } from "./http/listen.ts";
import { readRequest } from "./http/request.ts";
import { Servers } from "./http/servers.ts";
import { toResponse } from "./http/to-response.ts";
import { copyValid } from "./operations/order-store.ts";
import type { Orders } from "./operations/order-store.ts";
import { resolveOptions } from "./options.ts";
import type { SandboxOptions } from "./options.ts";
import { handleRequest } from "./pipeline.ts";
import type { RequestRecord } from "./request-record.ts";
import { createState } from "./state.ts";

/** A stand-in for the API, in this process or on a port. */
export interface Sandbox {
  /**
   * Answers a request without a socket; takes what the global `fetch` takes.
   *
   * @throws {TypeError} if a fault cuts the connection; the signal's reason if the request is aborted.
   */
  fetch(this: void, input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /**
   * Serves on a loopback port; 0 takes a free one. Needs Node.
   *
   * @param port 4010 by default.
   * @throws {Error} if the port is taken or the sandbox is closed.
   * @throws {TypeError} if it is no port.
   */
  listen(this: void, port?: number): Promise<Listening>;
  /** Stops listening, and gives up the deliveries that are not acknowledged. */
  close(this: void): Promise<void>;
  /** Resolves when every delivery is acknowledged or given up. */
  idle(this: void): Promise<void>;
  /**
   * Goes back to the first orders, and forgets requests, deliveries, idempotency keys, used calls and fault rules.
   *
   * A request that still runs writes nothing any more, and is answered with 410. Deliveries under way are given up.
   */
  reset(this: void): void;
  readonly orders: Orders;
  readonly faults: Faults;
  /** What came in, oldest first; the last 1,000. */
  readonly requests: readonly RequestRecord[];
  /** What was sent, or would be if there were a webhook, oldest first; the last 1,000. */
  readonly deliveries: readonly SandboxDelivery[];
}

/**
 * A sandbox that answers as the contract says, and remembers. It works wherever `fetch` does; only `listen` needs Node.
 *
 * Close it if it listens or has a webhook: otherwise the process stays alive for its next try.
 *
 * @example
 * const sandbox = createSandbox();
 * const client = createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch });
 * @throws {ContractError} if an order breaks the contract.
 * @throws {TypeError} if a fault rule asks for what the sandbox cannot do, or for an option that does not exist.
 * @throws {TrackstarError} if the webhook's secret or address is malformed.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const closing = new AbortController();
  const context = resolveOptions(options, closing.signal);
  let state = createState(context);
  for (const rule of options.faults ?? []) state.faults.add(rule);
  const servers = new Servers((request) => handleRequest(context, state, request), options);

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const arrivedIn = state;
      const reply = readRequest(request).then((incoming) => handleRequest(context, arrivedIn, incoming));
      // What was asked for goes on, as it would on a server; only the caller stops waiting.
      return toResponse(await abortable(reply, request.signal));
    },
    async listen(port = 4010) {
      const server = await servers.listen(port);
      context.origin = server.url;
      return server;
    },
    async close() {
      closing.abort();
      await Promise.all([state.deliveries.idle(), servers.close()]);
    },
    idle: () => state.deliveries.idle(),
    reset() {
      state.isReplaced = true;
      state.deliveries.end();
      state = createState(context);
    },
    orders: {
      get: (id) => structuredClone(state.orders.read(id)),
      list: () => structuredClone(state.orders.list()),
      add: (order) => state.orders.write(copyValid(order)),
      reset: () => state.orders.reset(),
    },
    faults: {
      add: (rule) => state.faults.add(rule),
      clear: () => state.faults.clear(),
    },
    get requests() {
      return state.requests.items().map(({ record }) => record);
    },
    get deliveries() {
      return state.deliveries.list();
    },
  };
}
