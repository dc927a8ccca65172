import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Processes that take deliveries; one that dies is started again. */
export class WebhookFleet {
  deaths = 0;
  readonly #redisPort: number;
  readonly #leaseMs: number;
  readonly #handleMs: number;
  readonly #workers: ChildProcess[] = [];
  readonly #ports: Promise<number>[] = [];
  #stopping = false;

  constructor(redisPort: number, leaseMs: number, handleMs = 0) {
    this.#handleMs = handleMs;
    this.#redisPort = redisPort;
    this.#leaseMs = leaseMs;
  }

  async start(count: number): Promise<void> {
    for (let number = 0; number < count; number++) this.#startOne(number);
    await Promise.all(this.#ports);
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
  }

  #startOne(number: number): void {
    const script = fileURLToPath(new URL("webhook-worker.ts", import.meta.url));
    const facts = [this.#redisPort, number, this.#leaseMs, this.#handleMs].map(String);
    const worker = fork(script, facts, { execArgv: ["--import", "tsx"] });
    this.#workers[number] = worker;
    this.#ports[number] = once(worker, "message").then(([port]) => port as number);
    worker.once("exit", () => {
      if (this.#stopping) return;
      this.deaths++;
      this.#startOne(number);
    });
  }
}
