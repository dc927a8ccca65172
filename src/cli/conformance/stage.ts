import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { credentialHeaders, operations } from "../../../generated/operations.ts";
import { sleep } from "../../core/abortable.ts";
import { documentedOrder } from "../../sandbox/connections.ts";
import { createContext, type SandboxContext } from "../../sandbox/context.ts";
import { readMessage, writeReply } from "../../sandbox/http/listen.ts";
import { pathOf, textOf, type Reply, type SandboxRequest } from "../../sandbox/http/messages.ts";
import { resolveOptions } from "../../sandbox/options.ts";
import { handleRequest } from "../../sandbox/pipeline.ts";
import type { RequestRecord } from "../../sandbox/request-record.ts";
import type { CallScenario, Task } from "./scenarios.ts";

/** One request of a command. */
export interface Attempt {
  /** When it came, in milliseconds. */
  readonly at: number;
  /** When its response left, or its connection ended. */
  readonly answeredAt: number;
  readonly record: RequestRecord;
  /** The headers with another value than the command was given. */
  readonly wrongHeaders: readonly string[];
}

/** The credentials that a command is given. */
export const credentials = { apiKey: "conformance-api-key", accessToken: "conformance-access-token" } as const;
/** The order that a command is to change. */
export const orderId = documentedOrder().id;

const otherOrder = "another_order";
const page: Reply = { status: 200, headers: { "content-type": "text/html" }, text: "<title>Sign in</title>" };
const pagePath = "/sign-in";
const [hangMs, slowMs, runningMs] = [10_000, 2000, 1500];

/** A sandbox for one scenario and task. Each command gets a port of its own, so that its requests are known. */
export class Stage {
  readonly #scenario: CallScenario;
  readonly #task: Task;
  readonly #context: SandboxContext;
  readonly #closing = new AbortController();
  /** Aborted when both commands have sent their first request. */
  readonly #met = new AbortController();
  readonly #servers: Server[] = [];
  readonly #pending: Promise<unknown>[] = [];
  readonly #path: string;
  #isFresh = true;
  #waiting = 0;

  constructor(scenario: CallScenario, task: Task) {
    this.#scenario = scenario;
    this.#task = task;
    this.#path = operations[task].path.replace("{order_id}", orderId);
    const orders = [orderId, otherOrder].map((id) => Object.assign(documentedOrder(), { id }));
    this.#context = createContext(resolveOptions({ orders, rateLimit: false }, this.#closing.signal));
    if (scenario.fault) this.#context.faults.add({ ...scenario.fault, operation: task, times: 1 });
  }

  /** How often the order was changed. */
  get writes(): number {
    return this.#records.filter(({ wrote, path }) => wrote && path === this.#path).length;
  }

  get #records(): RequestRecord[] {
    return this.#context.requests.items().map((record) => record());
  }

  /** Opens a port for one command. `attempts` fills while the command runs. */
  async open(): Promise<{ url: string; attempts: Attempt[] }> {
    const attempts: Attempt[] = [];
    const server = createServer((incoming, outgoing) => {
      this.#pending.push(this.#serve(attempts, incoming, outgoing).catch(() => incoming.socket.destroy()));
    });
    // A client that waits before it calls again must not meet a reset.
    server.keepAliveTimeout = 120_000;
    this.#servers.push(server);
    await once(server.listen(0, "127.0.0.1"), "listening");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, attempts };
  }

  /** Ends everything that still waits; `writes` is final then. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#met.abort();
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
    await Promise.all(this.#pending);
  }

  async #serve(attempts: Attempt[], incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const at = performance.now();
    const request = await readMessage(incoming);
    if (pathOf(request.target) === pagePath) return writeReply(page, incoming, outgoing);
    const isMeant = request.method === operations[this.#task].method && pathOf(request.target) === this.#path;
    if (isMeant && attempts.length === 0) await this.#meet();
    const isFirst = isMeant && this.#isFresh;
    if (isFirst) await this.#prepare(request);
    const reply = await handleRequest(this.#context, request);
    const id = reply.headers["x-request-id"];
    const record = this.#records.find((one) => one.id === id);
    if (!record) return;
    const attempt = { at, answeredAt: Number.POSITIVE_INFINITY, record, wrongHeaders: wrongHeadersOf(request) };
    attempts.push(attempt);
    if (reply.disconnect && this.#scenario.travel === "hang")
      await Promise.race([once(incoming.socket, "close"), this.#wait(hangMs)]);
    if (isFirst && this.#scenario.travel === "slow") return this.#writeSlowly(reply, outgoing);
    attempt.answeredAt = performance.now();
    const headers = { ...reply.headers, ...(reply.status === 302 && { location: pagePath }) };
    await writeReply({ ...reply, headers }, incoming, outgoing);
  }

  /** Two commands at once: the first request of each waits for the other's. */
  async #meet(): Promise<void> {
    if (this.#scenario.twice !== "at-once") return;
    this.#waiting++;
    if (this.#waiting > 1) return this.#met.abort();
    await sleep(hangMs, this.#met.signal).catch(() => undefined);
  }

  async #prepare(request: SandboxRequest): Promise<void> {
    this.#isFresh = false;
    const { earlier } = this.#scenario;
    const target = request.target.replace(orderId, otherOrder);
    if (earlier === "other-order") await handleRequest(this.#context, { ...request, target });
    if (earlier !== "running") return;
    const asked = { "x-sandbox-latency-ms": `${runningMs}`, "x-sandbox-when": "after-write" };
    this.#pending.push(handleRequest(this.#context, { ...request, headers: { ...request.headers, ...asked } }));
  }

  async #writeSlowly(reply: Reply, outgoing: ServerResponse): Promise<void> {
    const text = textOf(reply);
    outgoing.writeHead(reply.status, { ...reply.headers, "content-length": Buffer.byteLength(text) });
    outgoing.write(text.slice(0, text.length / 2));
    await this.#wait(slowMs);
    outgoing.end(text.slice(text.length / 2));
  }

  #wait(ms: number): Promise<void> {
    return sleep(ms, this.#closing.signal).catch(() => undefined);
  }
}

function wrongHeadersOf({ headers }: SandboxRequest): string[] {
  // The sandbox refuses a request that lacks one.
  const isWrong = (name: string, value: string): boolean => (headers[name] ?? value) !== value;
  const { apiKey, accessToken } = credentialHeaders;
  return [
    ...(isWrong(apiKey, credentials.apiKey) ? [apiKey] : []),
    ...(isWrong(accessToken, credentials.accessToken) ? [accessToken] : []),
  ];
}
