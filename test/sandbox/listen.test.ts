import { connect, type Socket } from "node:net";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import "trackstar-orders-contract/vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessToken, apiKey, callerOf, paths, type Caller } from "../support/sandbox-calls.ts";

const sandbox = createSandbox({ rateLimit: false });
let url: string;
let call: Caller;
beforeAll(async () => {
  ({ url } = await sandbox.listen(0));
  call = callerOf(fetch, url);
});
afterAll(sandbox.close);

/** What a server answers to these bytes until it ends the connection. */
function exchange(...chunks: (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(Number(new URL(url).port), "127.0.0.1");
    let text = "";
    socket.on("data", (data) => (text += data.toString()));
    socket.once("close", () => resolve(text));
    socket.once("error", (error: NodeJS.ErrnoException) => (text ? resolve(text) : reject(error)));
    for (const chunk of chunks) socket.write(chunk);
  });
}

const head = (length: number | string) =>
  `PUT ${paths.update} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\nx-trackstar-api-key: ${apiKey}\r\n` +
  `x-trackstar-access-token: ${accessToken}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;

describe("over a socket, the sandbox", () => {
  it("answers each of 200 connections at once", async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => call("PUT", paths.update, { body: {} })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ headers }) => headers.get("x-request-id"))).size).toBe(200);
  });

  it("takes a body that comes in pieces", async () => {
    const answer = await exchange(head("Content-Length: 19"), '{"status":', '"picked"', "}");
    expect(answer).toContain("200 OK");
    const chunked = await exchange(head("Transfer-Encoding: chunked"), "1\r\n{\r\n", "1\r\n}\r\n0\r\n\r\n");
    expect(chunked).toContain("200 OK");
  });

  it("takes a target with its scheme and host, as clients of a proxy send it", async () => {
    const { port } = new URL(url);
    const answer = await exchange(
      head("Content-Length: 2").replace(`PUT ${paths.update}`, `PUT http://localhost:${port}${paths.update}`),
      "{}",
    );
    expect(answer).toContain("200 OK");
    const foreign = head("Content-Length: 2").replace(`PUT `, `PUT http://evil.example`);
    expect(await exchange(foreign, "{}")).toContain("403 Forbidden");
  });

  it("sends truncated events with an address at which it was called", async () => {
    const named = url.replace("127.0.0.1", "localhost");
    await callerOf(fetch, named)("PUT", paths.update, { body: {}, headers: { "x-sandbox-event": "truncated" } });
    expect(sandbox.deliveries.at(-1)?.event).toHaveProperty("data_url", expect.stringContaining(`${named}/`));
  });
});

describe("hostile input", () => {
  it.each([
    ["no HTTP at all", "\u0016\u0003\u0001 hello\r\n\r\n"],
    ["a broken request line", "PUT\r\n\r\n"],
    ["two lengths", head("Content-Length: 2\r\nContent-Length: 3")],
    ["headers that are too large", `GET / HTTP/1.1\r\nHost: x\r\nx-big: ${"x".repeat(70_000)}\r\n\r\n`],
  ])("is %s: refused, and the connection ends", async (_name, text) => {
    expect(await exchange(text)).toMatch(/^HTTP\/1.1 4(?:00|31) /);
  });

  it.each(["//", "/%", "/wms/orders/%ff", "http://other/wms/orders/order_id", "*", "/wms/orders//cancel", "/?a=%zz"])(
    "is the target %s: answered in the shape of an error",
    async (target) => {
      const method = target === "*" ? "OPTIONS" : "PUT";
      const answer = await exchange(`${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 4\d\d/);
      expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchSchema("ErrorResponse");
    },
  );

  it("is a body of 5 MB: 413, and the connection serves on", async () => {
    const body = JSON.stringify({ order_number: "x".repeat(5_000_000) });
    const response = await call("PUT", paths.update, { raw: body });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchSchema("ErrorResponse");
    expect((await call("PUT", paths.update, { body: {} })).status).toBe(200);
  });

  it("is a body without end: it is cut off", async () => {
    const piece = new Uint8Array(1_048_576).fill(32);
    const header = `100000\r\n`;
    const pieces = Array.from({ length: 70 }, () => [header, piece, "\r\n"]).flat();
    const answer = await exchange(head("Transfer-Encoding: chunked"), ...pieces).catch(() => "cut");
    expect(answer === "cut" || /^HTTP\/1.1 413/.test(answer)).toBe(true);
  });

  it.each([
    ["invalid JSON", "{"],
    ["JSON that is nested too deep", '{"trackstar_tags":'.repeat(50_000)],
    ["a list that is nested too deep", `{"trackstar_tags":[{"a":${"[".repeat(500)}${"]".repeat(500)}}]}`],
    ["invalid UTF-8", new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d])],
  ])("is %s: 422", async (_name, raw) => {
    const response = await call("PUT", paths.update, { raw });
    expect(response.status).toBe(422);
    await expect(response).toSatisfyContract("updateOrder");
  });

  it("is a client that goes away in the middle of its body: nothing is written", async () => {
    const before = sandbox.requests.length;
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    await new Promise<void>((resolve) => socket.write(`${head("Content-Length: 100")}{"status":`, () => resolve()));
    socket.destroy();
    expect((await call("PUT", paths.update, { body: {} })).status).toBe(200);
    expect(sandbox.requests.slice(before).filter(({ body }) => body === undefined)).toEqual([]);
  });
});

it("closes although a client keeps its connection open", async () => {
  const other = createSandbox();
  const { url: address } = await other.listen(0);
  const idle = connect(Number(new URL(address).port), "127.0.0.1");
  const ended = new Promise((resolve) => idle.once("close", resolve));
  idle.on("error", () => {});
  await callerOf(fetch, address)("PUT", paths.update, { body: {} });
  await other.close();
  await ended;
  await expect(fetch(address)).rejects.toThrow(TypeError);
});

it("does not listen once it is closed, nor while it closes", async () => {
  const other = createSandbox();
  const [pending] = await Promise.allSettled([other.listen(0), other.close()]);
  expect(pending).toMatchObject({ status: "rejected", reason: { message: expect.stringMatching(/is closed/) } });
  await expect(other.listen(0)).rejects.toThrow(/sandbox is closed/);
});
