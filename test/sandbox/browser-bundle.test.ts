import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import type { Sandbox } from "trackstar-orders-contract/sandbox";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callerOf, paths } from "../support/sandbox-calls.ts";
import { root } from "../support/system.ts";

/** What a browser has, and nothing of Node's. */
const globals = {
  AbortController,
  AbortSignal,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  clearTimeout,
  console,
  crypto,
  setTimeout,
  structuredClone,
};
const entry = `${root}src/sandbox/index.ts`;
let bundle: string;
let sandbox: Sandbox;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "bundled",
    logLevel: "silent",
  });
  bundle = outputFiles[0]?.text ?? "";
});

beforeEach(() => {
  sandbox = runInContext(`${bundle}\nbundled.createSandbox()`, createContext({ ...globals })) as Sandbox;
});

describe("bundled for a browser, where there is no Node", () => {
  it("writes, replays a key and keeps a record", async () => {
    const call = callerOf(sandbox.fetch);
    const headers = { "idempotency-key": "key" };
    const [first, second] = [
      await call("PUT", paths.update, { body: { order_number: "7" }, headers }),
      await call("PUT", paths.update, { body: { order_number: "7" }, headers }),
    ];
    expect([first.status, second.headers.get("idempotent-replayed")]).toEqual([200, "true"]);
    expect(sandbox.orders.get("order_id")?.order_number).toBe("7");
    expect(sandbox.requests).toMatchObject([{ wrote: true }, { replayed: true }]);
    expect(sandbox.deliveries).toHaveLength(1);
  });

  it("compares keys of bodies that are too long to keep", async () => {
    const call = callerOf(sandbox.fetch);
    const send = (last: string) =>
      call("PUT", paths.update, {
        body: { order_number: "x".repeat(100_000) + last },
        headers: { "idempotency-key": "long" },
      });
    expect((await send("a")).status).toBe(200);
    expect((await send("a")).headers.get("idempotent-replayed")).toBe("true");
    expect((await send("b")).status).toBe(400);
  });

  it("says that listening needs Node", async () => {
    await expect(sandbox.listen(0)).rejects.toThrow("Listening on a port needs Node. Use the sandbox's fetch instead.");
  });
});
