import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secret, svixDelivery } from "../support/deliveries.ts";
import { storeKinds, WebhookFleet } from "./webhook-fleet.ts";

const leaseMs = 3000;
const handleMs = 300;

/** A time in the life of a process: the run of a handler, or one in which the process stood still. */
interface Span {
  number: number;
  start: number;
  end: number;
}

let fleet: WebhookFleet;

const spansAt = async (key: string) => (await fleet.effects.lrange(key, 0, -1)).map((text) => JSON.parse(text) as Span);
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Each two runs of a delivery's handlers at the same time. */
async function overlapsOf(ids: readonly string[]): Promise<[Span, Span][]> {
  const found: [Span, Span][] = [];
  for (const id of ids) {
    const runs = await spansAt(`runs:${id}`);
    for (const [at, run] of runs.entries())
      for (const other of runs.slice(at + 1)) if (overlap(run, other)) found.push([run, other]);
  }
  return found;
}

/** Freezes one process after the other, some for longer than the lease, and ends some as a crash does. */
async function disturb(): Promise<void> {
  for (const [turn, ms] of [leaseMs * 2, leaseMs / 4, leaseMs * 2, 0, leaseMs * 2, leaseMs / 4].entries()) {
    const number = turn % 2;
    await fleet.signal(number, ms === 0 ? "SIGKILL" : "SIGSTOP");
    await wait(ms);
    if (ms > 0) await fleet.signal(number, "SIGCONT");
    await wait(handleMs);
  }
}

/** Sends a delivery until it is acknowledged, as the vendor does: one that is not answered in time comes again. */
async function deliver(id: string, first: number): Promise<void> {
  for (let turn = first; ; turn++) {
    const delivery = svixDelivery({ id, secret, timestamp: new Date() });
    if ((await fleet.post(turn, delivery, leaseMs)) === 200) return;
    await wait(20);
  }
}

describe.each(storeKinds)("two processes with one %s, that are frozen and ended", (kind) => {
  beforeAll(async () => void (fleet = await WebhookFleet.start(kind, 2, { leaseMs, handleMs })));
  afterAll(() => fleet.stop());

  it("handle every delivery, and one at the same time only where a process stood still beyond its lease", async () => {
    const ids: string[] = [];
    const disturbed = new AbortController();
    const sender = async (lane: number): Promise<void> => {
      while (!disturbed.signal.aborted) {
        const id = `msg_${lane}_${ids.length}`;
        ids.push(id);
        await Promise.all([deliver(id, lane), deliver(id, lane + 1)]);
      }
    };
    const sending = Array.from({ length: 8 }, (_, lane) => sender(lane));
    // On a busy machine a process may have had nothing to do when it was frozen.
    do await disturb();
    while ((await overlapsOf(ids)).length === 0);
    disturbed.abort();
    await Promise.all(sending);
    // Whoever was woken last finishes its handlers.
    await wait(handleMs * 2);

    const gaps = await spansAt("gaps");
    // A lease is renewed each third of it, so that more than half is left when a process is frozen: what a gap must exceed.
    const unexplained = (await overlapsOf(ids)).filter(
      (runs) => !gaps.some((gap) => runs.some((run) => run.number === gap.number && overlap(run, gap))),
    );
    expect(unexplained).toEqual([]);
    for (const id of ids) expect(await fleet.effects.exists(`runs:${id}`), id).toBe(1);
    expect(ids.length).toBeGreaterThan(20);
    expect(fleet.deaths).toBeGreaterThanOrEqual(1);
  });
});
