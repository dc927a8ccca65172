import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { Client } from "pg";
import { deliveryStoreMigration } from "trackstar-orders-contract/webhooks";
import { startPostgres } from "../support/postgres-server.ts";
import { startRedis } from "../support/redis-server.ts";

/** Where the processes keep their claims. */
export const storeKinds = ["Redis", "Postgres"] as const;

export interface FleetFacts {
  /** Of the server that keeps what the handlers did. */
  readonly redisPort: number;
  /** Of the store; without it the claims are in Redis, too. */
  readonly databaseUrl?: string | undefined;
  readonly leaseMs: number;
  readonly handleMs: number;
}

/** Processes that take deliveries, on servers of their own; one that dies is started again. */
export class WebhookFleet {
  deaths = 0;
  /** What the handlers did. */
  readonly effects: Redis;
  readonly #facts: FleetFacts;
  readonly #servers: readonly { stop: () => Promise<void> }[];
  readonly #workers: ChildProcess[] = [];
  readonly #ports: Promise<number>[] = [];
  #stopping = false;

  private constructor(facts: FleetFacts, servers: readonly { stop: () => Promise<void> }[]) {
    this.#facts = facts;
    this.#servers = servers;
    this.effects = new Redis({ host: "127.0.0.1", port: facts.redisPort });
  }

  static async start(
    store: (typeof storeKinds)[number],
    count: number,
    times: Pick<FleetFacts, "leaseMs" | "handleMs">,
  ): Promise<WebhookFleet> {
    const redis = await startRedis();
    const database = store === "Postgres" ? await startPostgres() : undefined;
    if (database) await migrate(database.url);
    const facts = { redisPort: redis.port, databaseUrl: database?.url, ...times };
    const fleet = new WebhookFleet(facts, database ? [redis, database] : [redis]);
    for (let number = 0; number < count; number++) fleet.#startOne(number);
    await Promise.all(fleet.#ports);
    return fleet;
  }

  /** Sends a body to one of the processes; the status of its answer, or undefined when there was none. */
  async post(
    number: number,
    delivery: { headers: Record<string, string>; body: string },
    timeoutMs = 60_000,
  ): Promise<number | undefined> {
    const port = await this.#ports[number % this.#ports.length];
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", ...delivery, signal });
      await response.text();
      return response.status;
    } catch {
      return undefined;
    }
  }

  /** Sends a signal to one of the processes: SIGSTOP freezes it, SIGCONT wakes it, SIGKILL ends it as a crash does. */
  async signal(number: number, signal: "SIGSTOP" | "SIGCONT" | "SIGKILL"): Promise<void> {
    await this.#ports[number];
    this.#workers[number]?.kill(signal);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const ended = this.#workers.map((worker) => once(worker, "exit"));
    for (const worker of this.#workers) worker.disconnect();
    await Promise.all(ended);
    this.effects.disconnect();
    await Promise.all(this.#servers.map((server) => server.stop()));
  }

  #startOne(number: number): void {
    const script = fileURLToPath(new URL("webhook-worker.ts", import.meta.url));
    const worker = fork(script, [JSON.stringify({ ...this.#facts, number })], { execArgv: ["--import", "tsx"] });
    this.#workers[number] = worker;
    this.#ports[number] = once(worker, "message").then(([port]) => port as number);
    worker.once("exit", () => {
      if (this.#stopping) return;
      this.deaths++;
      this.#startOne(number);
    });
  }
}

async function migrate(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(deliveryStoreMigration);
  await client.end();
}
