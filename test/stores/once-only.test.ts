import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secret, svixDelivery } from "../support/deliveries.ts";
import { storeKinds, WebhookFleet } from "./webhook-fleet.ts";

const deliveries = 2000;
const times = 3;
const processes = 8;
/** Longer than a machine stands still: whoever loses its lease at work is the subject of `frozen-processes.test.ts`. */
const leaseMs = 12_000;

let fleet: WebhookFleet;

/** Sends a delivery until it is acknowledged, as the vendor does; the statuses on the way. */
async function deliver(number: number, first: number): Promise<(number | undefined)[]> {
  const statuses: (number | undefined)[] = [];
  while (statuses.at(-1) !== 200) {
    if (statuses.length > 0) await wait(statuses.at(-1) === 409 ? 150 : 5);
    const delivery = svixDelivery({ id: `msg_${number}`, secret, timestamp: new Date() });
    statuses.push(await fleet.post(first + statuses.length, delivery));
  }
  return statuses;
}

describe.each(storeKinds)("eight processes with one %s", (kind) => {
  beforeAll(async () => void (fleet = await WebhookFleet.start(kind, processes, { leaseMs, handleMs: 0 })));
  afterAll(() => fleet.stop());

  it("handle 2,000 deliveries to completion exactly once each, sent three times at once, through crashes", async () => {
    const seen = new Map<number | undefined, number>();
    let next = 1;
    const sender = async (): Promise<void> => {
      while (next <= deliveries) {
        const number = next++;
        const all = await Promise.all(Array.from({ length: times }, (_, copy) => deliver(number, number + copy)));
        for (const status of all.flat()) seen.set(status, (seen.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 24 }, sender));

    const keys = Array.from({ length: deliveries }, (_, index) => `effects:msg_${index + 1}`);
    const counts = await fleet.effects.mget(keys);
    expect(counts.filter((count) => count !== "1")).toEqual([]);
    expect(fleet.deaths).toBeGreaterThanOrEqual(5);
    expect(seen.get(500)).toBeGreaterThan(200);
    expect(seen.get(200)).toBe(deliveries * times);
  });
});
