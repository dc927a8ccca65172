import { spawn } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { HttpRequest } from "@azure/functions";
import type { INestApplication } from "@nestjs/common";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Express } from "express";
import { build } from "esbuild";
import type { FastifyInstance } from "fastify";
import type { Hono } from "hono";
import type Koa from "koa";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { readGuides, samplesIn } from "../../scripts/docs/guides.ts";
import { orderUpdatedBody, otherSecret, secret, svixDelivery } from "../support/deliveries.ts";

type Signed = ReturnType<typeof svixDelivery>;
/** Sends a delivery to a sample, and brings the status of its response. */
type Send = (delivery: Signed) => Promise<number>;

const out = fileURLToPath(new URL("out/", import.meta.url));
const guide = (await readGuides()).find(({ name }) => name === "frameworks");
const sections = (guide?.markdown ?? "").split(/^## /m).slice(1);
const titles = sections.map((section) => section.slice(0, section.indexOf("\n")));
const fileOf = (title: string) => join(out, `${title.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.ts`);
const files = [join(out, "trackstar.ts"), ...titles.map(fileOf)];

beforeAll(async () => {
  await mkdir(out, { recursive: true });
  const sources = guide ? samplesIn(guide).map(({ source }) => source) : [];
  if (sources.length !== files.length) throw new Error("Each section of the guide has one sample, after a shared one.");
  for (const [at, source] of sources.entries()) await writeFile(files[at] as string, `${source}\n`);
  // As in a build: no sample needs the secret before its first delivery.
  delete process.env["WEBHOOK_SECRET"];
  for (const title of titles) await load(title);
  process.env["WEBHOOK_SECRET"] = secret;
});
afterAll(() => rm(out, { recursive: true }));

/** Posts to a server that listens on a port of its own until the test ends. */
async function post(server: Server, delivery: Signed): Promise<number> {
  if (!server.listening) await once(server, "listening");
  server.keepAliveTimeout = 0;
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const init = { method: "POST", ...jsonOf(delivery) };
  return (await fetch(`http://127.0.0.1:${port}/webhooks/trackstar`, init)).status;
}

const jsonOf = ({ headers, body }: Signed) => ({ headers: { ...headers, "content-type": "application/json" }, body });

const requestOf = (delivery: Signed) =>
  new Request("https://shop.example/webhooks/trackstar", { method: "POST", ...jsonOf(delivery) });

const load = <Exports>(title: string) => import(fileOf(title)) as Promise<Exports>;

const lambda = (isBase64Encoded: boolean): Send => {
  return async (delivery) => {
    const { handler } = await load<{ handler: (event: object) => Promise<{ statusCode: number }> }>("AWS Lambda");
    const { headers, body } = jsonOf(delivery);
    const event: Partial<APIGatewayProxyEventV2> = {
      version: "2.0",
      headers,
      body: isBase64Encoded ? Buffer.from(body).toString("base64") : body,
      isBase64Encoded,
    };
    return (await handler(event)).statusCode;
  };
};

/** The worker of the guide, bundled, in workerd itself, which reaches nothing but its caller. */
const sendToWorkerd: Send = async (delivery) => {
  const { outputFiles } = await build({
    entryPoints: [fileOf("Cloudflare Workers")],
    bundle: true,
    format: "esm",
    conditions: ["workerd"],
    tsconfig: fileURLToPath(new URL("tsconfig.json", import.meta.url)),
    write: false,
  });
  await writeFile(join(out, "worker.js"), outputFiles[0]?.text ?? "");
  await writeFile(join(out, "worker.capnp"), workerdConfig);
  const binary = createRequire(createRequire(import.meta.url).resolve("workerd")).resolve(
    `@cloudflare/workerd-linux-${process.arch === "x64" ? "64" : process.arch}/bin/workerd`,
  );
  const child = spawn(binary, ["serve", "worker.capnp", "--control-fd=3", "--verbose"], {
    cwd: out,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill());
  const [line] = (await once(createInterface(child.stdio[3] as Readable), "line")) as [string];
  const { port } = JSON.parse(line) as { port: number };
  return (await fetch(`http://127.0.0.1:${port}/`, { method: "POST", ...jsonOf(delivery) })).status;
};

const workerdConfig = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "worker", worker = .worker), (name = "nowhere", network = (allow = []))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")]
);
const worker :Workerd.Worker = (
  compatibilityDate = "2025-05-01",
  globalOutbound = "nowhere",
  bindings = [(name = "WEBHOOK_SECRET", text = "${secret}")],
  modules = [(name = "worker.js", esModule = embed "worker.js")]
);`;

const senders: [title: string, send: Send][] = [
  ["Express", async (delivery) => post((await load<{ app: Express }>("Express")).app.listen(0), delivery)],
  [
    "Next.js",
    async (delivery) => {
      const { POST } = await load<{ POST: (request: Request) => Promise<Response> }>("Next.js");
      return (await POST(requestOf(delivery))).status;
    },
  ],
  ["Hono", async (delivery) => (await (await load<{ app: Hono }>("Hono")).app.fetch(requestOf(delivery))).status],
  [
    "Fastify",
    async (delivery) => {
      const { app } = await load<{ app: FastifyInstance }>("Fastify");
      if (!app.server.listening) await app.listen({ port: 0 });
      return post(app.server, delivery);
    },
  ],
  ["Koa", async (delivery) => post((await load<{ app: Koa }>("Koa")).app.listen(0), delivery)],
  [
    "Nest",
    async (delivery) => {
      const { app } = await load<{ app: INestApplication }>("Nest");
      const server = app.getHttpServer() as Server;
      if (!server.listening) await app.listen(0);
      return post(server, delivery);
    },
  ],
  ["AWS Lambda", lambda(false)],
  ["AWS Lambda", lambda(true)],
  [
    "Azure Functions",
    async (delivery) => {
      const { trackstar } = await load<{ trackstar: (request: HttpRequest) => Promise<{ status?: number }> }>(
        "Azure Functions",
      );
      const { headers, body } = jsonOf(delivery);
      const url = "https://shop.example/webhooks/trackstar";
      return (await trackstar(new HttpRequest({ method: "POST", url, headers, body: { string: body } }))).status ?? 0;
    },
  ],
  [
    "Cloudflare Workers",
    async (delivery) => {
      type Worker = { fetch: (request: Request, env: object) => Promise<Response> };
      const { default: worker } = await load<{ default: Worker }>("Cloudflare Workers");
      return (await worker.fetch(requestOf(delivery), { WEBHOOK_SECRET: secret })).status;
    },
  ],
];

it("the guide has a sample for each framework, and each compiles", () => {
  expect(titles).toEqual([...new Set(senders.map(([title]) => title))]);
  const config = fileURLToPath(new URL("tsconfig.json", import.meta.url));
  const { options } = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  ) ?? { options: {} };
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, { ...options, noEmit: true }));
  const inSamples = found.filter(({ file }) => file?.fileName.startsWith(out));
  expect(
    inSamples.map(({ file, messageText }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, "\n")]),
  ).toEqual([]);
});

describe.each(senders)("the sample for %s", (title, send) => {
  it("handles a genuine delivery, byte for byte, and refuses what somebody else signed or changed", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    // Spacing and characters that parsing and serialising again would change.
    const body = JSON.stringify({ ...(JSON.parse(orderUpdatedBody) as object), customer_id: "Zoë" }, null, 3).replace(
      "ë",
      "\\u00eb",
    );
    const [id, timestamp] = [`msg_${title}_${senders.findIndex((sender) => sender[1] === send)}`, new Date()];
    const genuine = svixDelivery({ id, body, timestamp });
    expect(await send(genuine)).toBe(200);
    expect(log.mock.calls).toEqual([["order_id", expect.any(String)]]);
    expect(await send({ ...genuine, body: genuine.body.replace("order_id", "order_is") })).toBe(400);
    expect(await send(svixDelivery({ id, body, timestamp, secret: otherSecret }))).toBe(400);
    expect(await send(genuine)).toBe(200);
    expect(log.mock.calls).toHaveLength(1);
  });
});

it("the sample for Cloudflare Workers takes genuine deliveries alone in workerd", async () => {
  const timestamp = new Date();
  const genuine = svixDelivery({ id: "msg_workerd", body: orderUpdatedBody, timestamp });
  expect(await sendToWorkerd(genuine)).toBe(200);
  expect(await sendToWorkerd({ ...genuine, body: genuine.body.replace("order_id", "order_is") })).toBe(400);
  expect(
    await sendToWorkerd(svixDelivery({ id: "msg_other", body: orderUpdatedBody, timestamp, secret: otherSecret })),
  ).toBe(400);
});
