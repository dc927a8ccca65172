import { abortable } from "../core/abortable.ts";
import { ordersIn, type Orders } from "./connections.ts";
import { createContext } from "./context.ts";
import type { SandboxDelivery } from "./events/deliveries.ts";
import type { Faults } from "./faults.ts";
import { listen, type Listening } from "./http/listen.ts";
import {
  errorReply,
  jsonReply,
  pathOf,
  readRequest,
  toResponse,
  type Reply,
  type SandboxRequest,
} from "./http/messages.ts";
import { resolveOptions, type SandboxOptions } from "./options.ts";
import { handleRequest } from "./pipeline.ts";
import type { RequestRecord } from "./request-record.ts";
import { accessTokenOf } from "./rules/credentials.ts";
export type { Faults, Listening, Orders };

/** A stand-in for the API, in this process or on a port. */
export interface Sandbox {
  /**
   * Answers a request without a socket; takes the arguments of the global `fetch`.
   *
   * @throws {TypeError} if a fault ends the connection.
   * @throws the signal's reason if the request is aborted.
   */
  fetch(this: void, input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /**
   * Serves on a port of this machine. Needs Node.
   *
   * @param port 4010 by default; 0 takes a free one.
   * @param host The address to listen on, 127.0.0.1 by default. With `"0.0.0.0"`, everybody who can reach this machine can
   *   read and change the sandbox.
   * @throws {Error} if the port is taken or the sandbox is closed.
   * @throws {TypeError} if the port is out of range.
   */
  listen(this: void, port?: number, host?: string): Promise<Listening>;
  /** Stops listening, and gives up the deliveries that are not acknowledged. */
  close(this: void): Promise<void>;
  /** Resolves when every delivery is acknowledged or given up. */
  idle(this: void): Promise<void>;
  /**
   * Goes back to the first orders, and forgets requests, deliveries, idempotency keys, used calls and fault rules.
   *
   * A request that still runs writes nothing any more, and gets 410. Deliveries under way are given up.
   */
  reset(this: void): void;
  /** The orders of the connection that the options describe. */
  readonly orders: Orders;
  /** The orders of the connection that an access token leads to. */
  ordersOf(this: void, accessToken: string): Orders;
  readonly faults: Faults;
  /** The requests that came in, oldest first; the last 1,000. */
  readonly requests: readonly RequestRecord[];
  /** The events that were sent, or would be if there were a webhook, oldest first; the last 1,000. */
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
 * @throws {TypeError} for an option that does not exist, or a value that it cannot have.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const closing = new AbortController();
  const settings = resolveOptions(options, closing.signal);
  let context = createContext(settings);
  for (const [at, rule] of (options.faults ?? []).entries()) context.faults.add(rule, `createSandbox: faults[${at}]`);
  const replyTo = (request: SandboxRequest, arrivedIn = context) =>
    controlReply(sandbox, request) ?? handleRequest(arrivedIn, request);
  const servers: Promise<Listening>[] = [];

  const sandbox: Sandbox = {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const arrivedIn = context;
      const reply = readRequest(request).then((incoming) => replyTo(incoming, arrivedIn));
      // The work goes on, as it would on a server; only the caller stops waiting.
      return toResponse(await abortable(reply, request.signal));
    },
    listen(port = 4010, host = "127.0.0.1") {
      const opening = listen(port, host, { replyTo, browsers: options, closing: closing.signal });
      servers.push(opening);
      return opening;
    },
    async close() {
      closing.abort();
      context.deliveries.end();
      const opened = await Promise.allSettled(servers);
      const closed = opened.map((one) => one.status === "fulfilled" && one.value.close());
      await Promise.all([context.deliveries.idle(), ...closed]);
    },
    idle: () => context.deliveries.idle(),
    reset() {
      context.isReplaced = true;
      context.deliveries.end();
      context = createContext(settings);
    },
    orders: ordersIn(() => context.connectionOf("")),
    ordersOf: (accessToken) => ordersIn(() => context.connectionOf(accessToken)),
    faults: {
      add: (rule) => context.faults.add(rule),
      clear: () => context.faults.clear(),
    },
    get requests() {
      return context.requests.items().map((record) => record());
    },
    get deliveries() {
      return context.deliveries.list();
    },
  };
  return sandbox;
}

const controlPrefix = "/__sandbox/";
const controlHelp = `Send POST ${controlPrefix}reset, GET ${controlPrefix}orders, GET ${controlPrefix}requests or GET ${controlPrefix}deliveries.`;

/**
 * Controls a sandbox over HTTP, for tests in other languages; undefined for a request to another path. Such a request needs
 * no credentials and is not recorded; its access token tells whose orders it lists.
 */
function controlReply(sandbox: Sandbox, request: SandboxRequest): Reply | undefined {
  const path = pathOf(request.target);
  if (!path.startsWith(controlPrefix)) return undefined;
  switch (`${request.method} ${path.slice(controlPrefix.length)}`) {
    case "POST reset":
      sandbox.reset();
      return { status: 204, headers: {} };
    case "GET orders":
      return jsonReply(200, sandbox.ordersOf(accessTokenOf(request)).list());
    case "GET requests":
      return jsonReply(200, sandbox.requests);
    case "GET deliveries":
      return jsonReply(200, sandbox.deliveries);
    default:
      return errorReply(404, controlHelp);
  }
}
