import { once } from "node:events";
import { createSandbox, type SandboxDelivery, type SandboxOptions } from "trackstar-orders-contract/sandbox";
import { manualClock } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { callerOf, paths, secret } from "../support/sandbox-calls.ts";

const url = "https://receiver.example/hook";
const boom = () => {
  throw new Error("boom");
};
const boomLater = () => Promise.reject(new Error("boom"));

const acknowledge = () => Promise.resolve(new Response());
const never = () => new Promise<Response>(() => {});
const answerWithoutEnd = () =>
  Promise.resolve(new Response(new ReadableStream({ cancel: () => new Promise(() => {}) })));

function start(options: SandboxOptions, webhook: Partial<SandboxOptions["webhook"]> = {}) {
  const sandbox = createSandbox({
    rateLimit: false,
    webhook: { url, secret, fetch: acknowledge, ...webhook },
    ...options,
  });
  const call = callerOf(sandbox.fetch);
  return { sandbox, update: () => call("PUT", paths.update, { body: { status: "picked" } }) };
}

describe.each(["onDelivery", "onRequest"])("the hook %s", (name) => {
  it.each([
    ["throws", boom],
    ["rejects", boomLater],
  ])("that %s becomes a warning: the answer and the event arrive, and the sandbox closes", async (_how, hook) => {
    const { sandbox, update } = start({ [name]: hook });
    const warned = once(process, "warning");
    expect((await update()).status).toBe(200);
    await sandbox.idle();
    const message = expect.stringContaining(`${name} hook threw (Error)`) as string;
    expect((await warned)[0]).toMatchObject({ name: "TrackstarWarning", message });
    expect(sandbox.orders.get("order_id")?.status).toBe("picked");
    expect(sandbox.deliveries).toMatchObject([{ state: "acknowledged" }]);
    await sandbox.close();
  });
});

describe("a webhook's fetch that does not heed its signal", () => {
  it("does not keep the sandbox from closing", async () => {
    const { sandbox, update } = start({}, { fetch: never });
    await update();
    await sandbox.close();
    expect(sandbox.deliveries).toMatchObject([{ state: "given-up" }]);
  });

  it("counts as not answered after timeoutMs", async () => {
    let tried: (delivery: SandboxDelivery) => void;
    const attempt = new Promise<SandboxDelivery>((resolve) => (tried = resolve));
    const options = { clock: manualClock(), onDelivery: (delivery: SandboxDelivery) => tried(delivery) };
    const { sandbox, update } = start(options, { fetch: never, timeoutMs: 5 });
    await update();
    expect((await attempt).attempts).toEqual([{ at: expect.any(Number) as number }]);
    await sandbox.close();
  });

  it("may answer with a body that cannot be ended", async () => {
    const { sandbox, update } = start({}, { fetch: answerWithoutEnd });
    await update();
    await sandbox.idle();
    expect(sandbox.deliveries).toMatchObject([{ state: "acknowledged", attempts: [{ status: 200 }] }]);
  });
});

it("tells onDelivery of a delivery that is given up without a try", async () => {
  const told: SandboxDelivery[] = [];
  const webhook = { fetch: never, timeoutMs: 1_000_000 };
  const { sandbox, update } = start({ onDelivery: (delivery) => told.push(delivery) }, webhook);
  for (let count = 0; count < 1001; count++) await update();
  expect(told).toMatchObject([{ id: sandbox.deliveries.at(-1)?.id, state: "given-up", attempts: [] }]);
  await sandbox.close();
});
