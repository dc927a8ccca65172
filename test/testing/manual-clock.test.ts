import { manualClock } from "trackstar-orders-contract/testing";
import { describe, expect, it, vi } from "vitest";

describe("a manual clock", () => {
  it.each([new Date(Number.NaN), 0, null])("does not start at %o", (start) => {
    expect(() => manualClock(start as never)).toThrow("manualClock: start must be a valid Date");
  });

  it("stands still until it is moved, and rings in order", async () => {
    const clock = manualClock(new Date(0));
    const rung: string[] = [];
    const wait = async (milliseconds: number) => {
      await clock.wait(milliseconds);
      rung.push(`${milliseconds} at ${clock.now()}`);
    };
    void wait(200);
    void wait(100).then(() => wait(50));
    await clock.advance(99);
    expect(rung).toEqual([]);
    await clock.advance(101);
    expect(rung).toEqual(["100 at 100", "50 at 150", "200 at 200"]);
    expect(clock.now()).toBe(200);
  });

  it("takes any number of waits with one signal, without a warning of a leak", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const { signal } = new AbortController();
    const clock = manualClock();
    const waits = Array.from({ length: 50 }, () => clock.wait(10, signal));
    await clock.advance(10);
    await Promise.all(waits);
    expect(warned).not.toHaveBeenCalled();
  });

  it("ends a wait whose signal is aborted", async () => {
    const stop = new AbortController();
    const waiting = manualClock().wait(1000, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
