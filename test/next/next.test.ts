import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest } from "trackstar-orders-contract/testing";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { orderUpdatedBody, otherSecret, secret, svixDelivery } from "../support/deliveries.ts";
import { run } from "../support/system.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const site = join(folder, "site");
const next = join(folder, "node_modules/next/dist/bin/next");
const sandbox = createSandbox();
let server: ChildProcess;
let url: string;

/** The site, built with the packed package and served as in production. */
beforeAll(async () => {
  const installed = join(folder, "node_modules/trackstar-orders-contract");
  await rm(installed, { recursive: true, force: true });
  await mkdir(installed);
  await run("tar", ["-xzf", inject("tarball"), "-C", installed, "--strip-components=1"]);
  const { url: baseUrl } = await sandbox.listen(0);
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    BASE_URL: baseUrl,
    WEBHOOK_SECRET: secret,
  } as const;
  await run(process.execPath, [next, "build", site], { env });
  const args = [next, "start", site, "-p", "0", "-H", "127.0.0.1", "--keepAliveTimeout", "600000"];
  server = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (found !== undefined && printed.includes("Ready")) resolve(found);
    });
    server.once("exit", () => reject(new Error(`next ended: ${printed}`)));
  });
});
beforeEach(() => sandbox.reset());
afterAll(async () => {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
  await sandbox.close();
  await rm(join(site, ".next"), { recursive: true, force: true });
});

const post = async (route: string, body: unknown) => {
  const response = await fetch(`${url}/${route}`, { method: "POST", body: JSON.stringify(body) });
  return (await response.json()) as { outcome: string; isOfThisCopy?: boolean };
};

const order = { status: "picked" };
const shipment = aShipOrderRequest();

it.each([
  ["api/ship", shipment],
  ["update", order],
])("%s, with the client of both routes, tells a success, a lost response and a refusal apart", async (route, body) => {
  expect(await post(route, body)).toEqual({ outcome: "applied" });
  sandbox.reset();
  sandbox.faults.add({ disconnect: "before-response", when: "after-write", times: 1 });
  expect(await post(route, body)).toMatchObject({
    outcome: "unknown",
    isTransient: false,
    instanceOf: ["TrackstarError", "OutcomeUnknownError"],
  });
  for (const [status, isTransient] of [
    [403, false],
    [429, true],
  ] as const) {
    sandbox.faults.add({ status, times: 1 });
    const refused = { outcome: "not-applied", isTransient, instanceOf: ["TrackstarError", "ApiError"] };
    expect(await post(route, body)).toMatchObject(refused);
  }
});

it("the two routes have two copies of the package, and the client is of one of them", async () => {
  sandbox.faults.add({ status: 403 });
  const endings = [await post("api/ship", shipment), await post("update", order)];
  expect(endings.filter(({ isOfThisCopy }) => isOfThisCopy)).toHaveLength(1);
  expect(endings.filter(({ isOfThisCopy }) => isOfThisCopy === false)).toHaveLength(1);
});

async function deliver(key: string): Promise<number> {
  const delivery = svixDelivery({ id: `msg_${key}`, body: orderUpdatedBody, timestamp: new Date(), secret: key });
  return (await fetch(`${url}/webhook`, { method: "POST", ...delivery })).status;
}

it("a route that exports POST takes genuine deliveries alone", async () => {
  expect([await deliver(secret), await deliver(otherSecret)]).toEqual([200, 400]);
});
