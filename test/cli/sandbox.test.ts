import { once } from "node:events";
import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { anOrder } from "trackstar-orders-contract/testing";
import { createReceiver, nodeWebhookListener } from "trackstar-orders-contract/webhooks";
import { describe, expect, it } from "vitest";
import { accessToken, apiKey, callerOf, paths, secret } from "../support/sandbox-calls.ts";
import { runCommand } from "../support/terminal.ts";
import { commandFile } from "./built-command.ts";
import { temporaryFolder } from "../support/system.ts";

const listening = /listens on (http:\S+) with/;

async function startSandbox(args: string[], env = {}) {
  const command = runCommand(["sandbox", "--port", "0", ...args], { env });
  const url = listening.exec(await command.line(listening))?.[1] ?? "";
  return { ...command, url, call: callerOf(fetch, url) };
}

/** The command in a process of its own, when it listens. */
async function spawnSandbox() {
  const args = [commandFile, "sandbox", "--port", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const url = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = listening.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url, output: () => output };
}

describe("the command sandbox", () => {
  it("serves the API, a page at / and the document, until it is told to stop", async () => {
    const { call, url, stop, code, lines } = await startSandbox([]);
    expect((await call("PUT", paths.update, { body: { status: "picked" } })).status).toBe(200);
    const page = await (await fetch(url)).text();
    for (const [, link = ""] of page.matchAll(/href="(\/[^"]*)"/g))
      expect([link, (await fetch(url + link)).status]).toEqual([link, 200]);
    expect(await (await fetch(`${url}/openapi.json`)).json()).toHaveProperty("openapi");
    expect(await (await fetch(`${url}/openapi.yaml`)).text()).toContain("openapi: 3.1.0");
    stop();
    expect(await code).toBe(0);
    expect(lines.at(-1)).toBe("The sandbox has stopped.");
  });

  it("logs each request on a line, without secrets and control characters", async () => {
    const { call, lines, stop, code } = await startSandbox([]);
    await call("PUT", paths.update, { body: { status: "shipped" }, headers: { "idempotency-key": "key" } });
    await call("PUT", `${paths.update}%1b[2J?token=${accessToken}`, { body: {} });
    stop();
    await code;
    const log = lines.join("\n");
    expect(log).toMatch(/PUT \/wms\/orders\/order_id 422 \d+ ms req_\S+ updateOrder · .*status must be one of/);
    expect(log).not.toContain(apiKey);
    expect(log).not.toContain(accessToken);
    expect(log.replaceAll("\n", "")).not.toMatch(/\p{C}/u);
  });

  it("holds the orders of a file", async () => {
    const folder = await temporaryFolder("trackstar-sandbox");
    const file = join(folder, "orders.json");
    await writeFile(file, `\uFEFF${JSON.stringify([anOrder({ id: "mine" }), anOrder({ id: "yours" })])}`);
    const { call, lines, stop, code } = await startSandbox(["--orders", file, "--quiet"]);
    expect((await call("PUT", "/wms/orders/yours/cancel")).status).toBe(200);
    expect((await call("PUT", "/wms/orders/order_id/cancel")).status).toBe(404);
    stop();
    await code;
    expect(lines).toHaveLength(2);
    await rm(folder, { recursive: true });
  });

  it("posts signed events to the webhook, with a secret from the environment", async () => {
    const events: string[] = [];
    const receiver = nodeWebhookListener(createReceiver({ secret }), {
      "order.updated": (event) => void events.push(event.data.status),
    });
    const server = createServer({ keepAliveTimeout: 0 }, receiver).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const command = await startSandbox(["--webhook-url", url], { TRACKSTAR_WEBHOOK_SECRET: secret });
    await command.call("PUT", paths.cancel);
    expect(await command.line(/event order.updated order_id try 1: 200 acknowledged/)).toContain("msg_");
    expect(events).toEqual(["cancelled"]);
    expect(command.lines.join("\n")).not.toContain(secret);
    command.stop();
    await command.code;
    server.close();
  });

  it("listens on the host that it is given, and warns that others can use it", async () => {
    const { url, call, complaints, stop, code } = await startSandbox(["--host", "0.0.0.0"]);
    expect(complaints).toEqual(["Warning: everybody who can reach 0.0.0.0 can read and change this sandbox."]);
    expect((await call("PUT", paths.cancel)).status).toBe(200);
    expect(url).toMatch(/^http:\/\/127.0.0.1:/);
    stop();
    await code;
    const alone = await startSandbox(["--host", "localhost"]);
    expect(alone.complaints).toEqual([]);
    alone.stop();
    await alone.code;
  });

  it("says so if the port is taken, and exits with 1", async () => {
    const first = await startSandbox([]);
    const second = runCommand(["sandbox", "--port", new URL(first.url).port]);
    expect(await second.code).toBe(1);
    expect(second.complaints[0]).toMatch(/Port \d+ is taken/);
    first.stop();
    await first.code;
  });

  it("stops gracefully on SIGTERM: the answer under way is written, and the exit code is 0", async () => {
    const { child, url, output } = await spawnSandbox();
    const exited = once(child, "exit");
    const call = callerOf(fetch, url);
    const slow = call("PUT", paths.update, { body: {}, headers: { "x-sandbox-latency-ms": "60000" } });
    await call("PUT", paths.cancel);
    child.kill("SIGTERM");
    expect((await slow).status).toBe(200);
    expect(await exited).toEqual([0, null]);
    expect(output()).toContain("The sandbox has stopped.");
  });

  it("serves on when nobody reads its log any more", async () => {
    const { child, url } = await spawnSandbox();
    const exited = once(child, "exit");
    child.stdout.destroy();
    const call = callerOf(fetch, url);
    for (let count = 0; count < 5; count++) expect((await call("PUT", paths.update, { body: {} })).status).toBe(200);
    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
  });
});
