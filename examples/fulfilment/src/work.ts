import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "trackstar-orders-contract";
import type { JobTable } from "./jobs.ts";
import { sweep } from "./settle.ts";
import { shipNext } from "./ship.ts";

const patienceMs = 10 * 60_000;
const secondsBetweenSweeps = 60;

/** Ships what is queued, looks for more every second, and sweeps every minute. Any number of processes may do so. */
export async function work(jobs: JobTable, client: Client): Promise<never> {
  for (let second = 0; ; second++) {
    while (await shipNext(jobs, client));
    if (second % secondsBetweenSweeps === 0) await sweep(jobs, { client, patienceMs, tell });
    await wait(1000);
  }
}

async function tell({ id, state, note }: { id: string; state: string; note: string }): Promise<void> {
  console.error(`${id} is ${state}: ${note}`);
}
