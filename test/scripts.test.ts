import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { OrderResponse, ValidationErrorResponse } from "trackstar-orders-contract/schemas";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { runDemo } from "../scripts/demo.ts";
import { tryVendor } from "../scripts/try-vendor.ts";
import { root, run } from "./support/system.ts";

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null && child.kill()) await once(child, "exit");
});

/** `npm start` without npm in between, so that signals reach it. */
function start(port: string) {
  const args = ["--import", "tsx", "scripts/start.ts"];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, PORT: port } });
  running.push(child);
  let output = "";
  /** Resolves with everything printed once `pattern` has been. */
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        if (pattern.test(output)) resolve(output);
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("close", () => reject(new Error(`It ended without printing ${pattern}: ${output}`)));
    });
  return { child, printed, exited: once(child, "exit") };
}

/** Splits a printed command into its words, as a shell would for plain words and single quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

function requestOf(curl: string): Request {
  const [, ...args] = words(curl);
  const after = (flag: string) => args.filter((_, at) => args[at - 1] === flag);
  const headers = after("-H").map((header) => header.split(/: (.*)/s).slice(0, 2) as [string, string]);
  const url = args.find((arg) => arg.startsWith("http")) ?? "";
  return new Request(url, { method: after("-X")[0] ?? "GET", headers, body: after("-d")[0] ?? null });
}

describe("npm start", () => {
  it("serves docs, document and sandbox, and prints a curl line that works", async () => {
    const { child, printed, exited } = start("0");
    const output = await printed(/Ctrl\+C/);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? "";

    const page = await fetch(`${url}/`);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("reference.html");
    expect(await (await fetch(`${url}/reference.html`)).text()).toContain("Update an order");
    expect(await (await fetch(`${url}/llms.txt`)).text()).toContain("reference.md");
    expect(await (await fetch(`${url}/openapi.json`)).json()).toMatchObject({ openapi: "3.1.0" });
    expect(await (await fetch(`${url}/openapi.yaml`)).text()).toMatch(/^openapi: 3\.1\.0/);

    const curl = output.split("\n").find((line) => line.startsWith("curl ")) ?? "";
    const answer = await fetch(requestOf(curl));
    expect(answer.status).toBe(200);
    expect(OrderResponse.parse(await answer.json()).data.status).toBe("picked");

    const refused = await fetch(new Request(requestOf(curl.replace("picked", "gone"))));
    expect(refused.status).toBe(422);
    expect(Object.keys(ValidationErrorResponse.parse(await refused.json()).detail?.["json"] ?? {})).toEqual(["status"]);

    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
  });

  it("says so when the port is taken, and how to choose another", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { printed, exited } = start(String(port));
    expect(await printed(/PORT=/)).toMatch(new RegExp(`Port ${port} is taken.*PORT=`, "s"));
    expect(await exited).toEqual([1, null]);
    other.close();
  });

  it("refuses a port that is none", async () => {
    const { printed, exited } = start("web");
    expect(await printed(/PORT/)).toContain('PORT is "web"');
    expect(await exited).toEqual([1, null]);
  });
});

describe("the demo", () => {
  it("updates, ships and cancels, shows each event with what changed, and ends by itself with 0", async () => {
    const { stdout } = await run(process.execPath, ["--import", "tsx", `${root}scripts/demo.ts`]);
    expect(stdout.match(/order\.updated, signature verified/g)).toHaveLength(3);
    expect(stdout).toContain('status: "open" → "picked"');
    expect(stdout).toContain('status: "picked" → "fulfilled"');
    expect(stdout).toContain('status: "open" → "cancelled"');
    expect(stdout).toMatch(/shipments\S*: /);
    expect(stdout).toContain("All events arrived.");
  });

  it("fails when an event is not accepted", async () => {
    const lines: string[] = [];
    const receiverSecret = "whsec_YW5vdGhlci1zZWNyZXQtdGhhbi10aGUtc2FuZGJveA==";
    expect(await runDemo({ print: (line) => lines.push(line), receiverSecret, deadlineMs: 200 })).toBe(false);
    expect(lines.join("\n")).toContain("no event arrived");
  });
});

const credentials = { TRACKSTAR_API_KEY: "key", TRACKSTAR_SANDBOX_ACCESS_TOKEN: "token" };

it("the script for the vendor's sandbox updates, ships and cancels, and prints the outcome of each call", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ id: "first" }), anOrder({ id: "second" })] });
  onTestFinished(sandbox.close);
  const { url } = await sandbox.listen(0);
  const env = { ...process.env, ...credentials, TRACKSTAR_BASE_URL: url };
  const args = ["--import", "tsx", `${root}scripts/try-vendor.ts`, "first", "second"];
  const { stdout } = await run(process.execPath, args, { env });
  expect(stdout.split("\n")).toEqual([
    "updateOrder: first is picked, ignored fields: none",
    "shipOrder: first is fulfilled, ignored fields: none",
    "cancelOrder: second is cancelled, ignored fields: none",
    "",
  ]);
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual(["updateOrder", "shipOrder", "cancelOrder"]);
});

it("the script for the vendor's sandbox stops at the first failure", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ id: "first" })] });
  onTestFinished(sandbox.close);
  const environment = { ...credentials, TRACKSTAR_BASE_URL: (await sandbox.listen(0)).url };
  const lines: string[] = [];
  const tried = tryVendor(["unknown", "first"], environment, (line) => lines.push(line));
  await expect(tried).rejects.toMatchObject({ status: 404 });
  expect(lines).toEqual([]);
  expect(sandbox.orders.get("first")?.status).toBe("open");
});

it.each([
  [["first"], credentials],
  [["first", "second"], { TRACKSTAR_API_KEY: "key", TRACKSTAR_ACCESS_TOKEN: "the token of a real connection" }],
])("the script for the vendor's sandbox wants two orders and a token of its own: %o", async (orders, environment) => {
  await expect(tryVendor(orders, environment, () => {})).rejects.toThrow("TRACKSTAR_SANDBOX_ACCESS_TOKEN");
});
