import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { cancelOrderResponse, shipOrderResponse, updateOrderResponse } from "../../generated/examples.ts";
import { matchRoute } from "../../src/sandbox/rules/match-route.ts";

/** What goes wrong with one request. */
export interface Fault {
  /** The answer in place of the right one; without a status there is none. */
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** How the connection ends in place of an answer. */
  connection?: "cut" | "cut-inside" | "hang";
  /** The warehouse took the write before this happened. */
  accepted?: boolean;
}

/** One request as it arrived. */
export interface Arrival {
  operation: string;
  orderId: string;
  key: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}

const answers: Record<string, unknown> = {
  updateOrder: updateOrderResponse,
  cancelOrder: cancelOrderResponse,
  shipOrder: shipOrderResponse,
};

/** A server that is there for all tests of a file. */
export function ledgerServer(): LedgerServer {
  const server = new LedgerServer();
  beforeAll(() => server.start());
  afterAll(() => server.close());
  return server;
}

/** An HTTP server that takes writes, remembers them, and fails as it is told to. */
class LedgerServer {
  readonly arrivals: Arrival[] = [];
  /** Each write that the warehouse took. */
  readonly ledger: Arrival[] = [];
  readonly #plans = new Map<string, Fault[]>();
  readonly #stored = new Map<string, unknown>();
  // It closes no connection by itself: a client may be about to use it again, however long a busy machine takes.
  readonly #server: Server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => {
    void this.#serve(request, response);
  });
  /** Told of each request when it has arrived; its fault, if any, is used for this one. */
  onArrival: (arrival: Arrival) => Fault | undefined = () => undefined;

  async start(): Promise<void> {
    await once(this.#server.listen(0, "127.0.0.1", 1024), "listening");
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Faults for the next requests about an order, one each; then all goes well. */
  plan(orderId: string, faults: readonly Fault[]): void {
    this.#plans.set(orderId, [...faults]);
  }

  arrivalsOf(orderId: string): Arrival[] {
    return this.arrivals.filter((arrival) => arrival.orderId === orderId);
  }

  acceptedOf(orderId: string): Arrival[] {
    return this.ledger.filter((arrival) => arrival.orderId === orderId);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrival = await arrivalOf(request);
    this.arrivals.push(arrival);
    const fault = this.onArrival(arrival) ?? this.#plans.get(arrival.orderId)?.shift();
    const replay = arrival.key === undefined ? undefined : this.#stored.get(arrival.key);
    if (replay !== undefined && !fault) return reply(response, 200, replay, { "idempotent-replayed": "true" });
    if (!fault || fault.accepted) this.ledger.push(arrival);
    if (fault?.connection) return breakConnection(response, fault.connection, answers[arrival.operation]);
    if (fault) return reply(response, fault.status ?? 500, fault.body, fault.headers);
    const answer = answers[arrival.operation];
    // Only a success is remembered: a key whose attempt ended in an error is free again.
    if (arrival.key !== undefined) this.#stored.set(arrival.key, answer);
    reply(response, 200, answer);
  }
}

async function arrivalOf(request: IncomingMessage): Promise<Arrival> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { route, parameters } = matchRoute({ method: request.method ?? "", target: request.url ?? "" });
  return {
    operation: route.name,
    orderId: parameters["order_id"] ?? "",
    key: request.headers["idempotency-key"] as string | undefined,
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/html" : "application/json";
  response.writeHead(status, { "content-type": type, "x-request-id": "req_test", ...headers });
  response.end(text);
}

function breakConnection(response: ServerResponse, how: NonNullable<Fault["connection"]>, answer: unknown): void {
  if (how === "hang") return;
  if (how === "cut") {
    response.socket?.destroy();
    return;
  }
  const text = JSON.stringify(answer);
  response.writeHead(200, { "content-type": "application/json", "content-length": String(text.length) });
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}
