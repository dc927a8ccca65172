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
export interface Attempt extends RequestRecord {
  /** The credentials with another value than the command was given. The sandbox refuses a request that lacks one. */
  readonly wrongHeaders: readonly string[];
}

const [apiKey, accessToken] = ["conformance-api-key", "conformance-access-token"];
const given = { [credentialHeaders.apiKey]: apiKey, [credentialHeaders.accessToken]: accessToken };
const [orderId, otherOrder] = [documentedOrder().id, "another_order"];
const page: Reply = { status: 200, headers: { "content-type": "text/html" }, text: "<title>Sign in</title>" };
const pagePath = "/sign-in";
const [hangMs, slowMs, runningMs] = [10_000, 2000, 1500];

/** A sandbox for one scenario and task. Each command gets a port of its own, so that its requests are known. */
export class Stage {
  readonly scenario: CallScenario;
  readonly task: Task;
  /** The idempotency key that the commands are given. */
  readonly key: string;
  readonly #path: string;
  readonly #context: SandboxContext;
  readonly #closing = new AbortController();
  /** Aborted when both commands have sent their first request. */
  readonly #met = new AbortController();
  readonly #servers: Server[] = [];
  readonly #pending: Promise<unknown>[] = [];
  #isFresh = true;
  #waiting = 0;

  constructor(scenario: CallScenario, task: Task) {
    this.scenario = scenario;
    this.task = task;
    this.key = `${scenario.name}-${task.name}`;
    this.#path = operations[task.name].path.replace("{order_id}", orderId);
    const orders = [orderId, otherOrder].map((id) => Object.assign(documentedOrder(), { id }));
    this.#context = createContext(resolveOptions({ orders, rateLimit: false }, this.#closing.signal));
    if (scenario.fault) this.#context.faults.add({ ...scenario.fault, operation: task.name, times: 1 });
  }

  /** How often the order was changed, by whomever. */
  get writes(): number {
    return this.#records.filter(({ wrote, path }) => wrote && path === this.#path).length;
  }

  get #records(): RequestRecord[] {
    return this.#context.requests.items().map((record) => record());
  }

  /** Opens a port for one command, which gets the variables. `attempts` fills while it runs. */
  async open(): Promise<{ variables: Record<string, string | undefined>; attempts: Attempt[] }> {
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
    const { name, body } = this.task;
    const variables = {
      TRACKSTAR_BASE_URL: `http://127.0.0.1:${port}`,
      TRACKSTAR_API_KEY: apiKey,
      TRACKSTAR_ACCESS_TOKEN: accessToken,
      TRACKSTAR_OPERATION: name,
      TRACKSTAR_ORDER_ID: orderId,
      TRACKSTAR_BODY: body && JSON.stringify(body),
      TRACKSTAR_IDEMPOTENCY_KEY: this.key,
      // A proxy of the company would not find this machine.
      NO_PROXY: "127.0.0.1",
      no_proxy: "127.0.0.1",
    };
    return { variables, attempts };
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
    const request = await readMessage(incoming);
    if (pathOf(request.target) === pagePath) return writeReply(page, incoming, outgoing);
    const { scenario, task } = this;
    const isMeant = request.method === operations[task.name].method && pathOf(request.target) === this.#path;
    if (isMeant && scenario.twice === "at-once" && attempts.length === 0) await this.#meet();
    const isFirst = isMeant && this.#isFresh;
    if (isFirst) await this.#prepare(request);
    const reply = await handleRequest(this.#context, request);
    const id = reply.headers["x-request-id"];
    const record = this.#records.find((one) => one.id === id);
    if (!record) return;
    const isWrong = ([name, value]: [string, unknown]): boolean => (request.headers[name] ?? value) !== value;
    const wrongHeaders = Object.entries(given).filter(isWrong);
    attempts.push({ ...record, wrongHeaders: wrongHeaders.map(([name]) => name) });
    // A slow one ends after those that came later.
    attempts.sort((one, other) => one.at - other.at);
    if (reply.disconnect && scenario.travel === "hang") await this.#wait(hangMs);
    if (isFirst && scenario.travel === "slow") return this.#writeSlowly(reply, outgoing);
    const headers = { ...reply.headers, ...(reply.status === 302 && { location: pagePath }) };
    await writeReply({ ...reply, headers }, incoming, outgoing);
  }

  /** The first request of each command waits for the other's. */
  async #meet(): Promise<void> {
    if (this.#waiting++ > 0) this.#met.abort();
    else await this.#wait(hangMs, this.#met.signal);
  }

  async #prepare(request: SandboxRequest): Promise<void> {
    this.#isFresh = false;
    const { earlier } = this.scenario;
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

  #wait(ms: number, signal = this.#closing.signal): Promise<void> {
    return sleep(ms, signal).catch(() => undefined);
  }
}
