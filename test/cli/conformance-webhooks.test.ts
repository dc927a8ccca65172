import { createHmac } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Webhook } from "svix";
import { createReceiver, nodeWebhookListener } from "trackstar-orders-contract/webhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { secret } from "../support/sandbox-calls.ts";
import { runCommand } from "../support/terminal.ts";

const key = Buffer.from(secret.slice("whsec_".length), "base64");
const closing: (() => void)[] = [];
// The delivery service's patience ends where a test lets it end, not where the machine stands still.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => {
  vi.useRealTimers();
  for (const close of closing.splice(0)) close();
});

async function urlOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

async function run(listener: RequestListener, ...args: string[]) {
  const url = await urlOf(listener);
  const command = runCommand(["conformance", "webhooks", "--url", url, "--secret", secret, ...args]);
  const code = await command.code;
  const text = command.lines.join("\n");
  const failed = [...text.matchAll(/^FAIL\s+(\S+)/gm)].map(([, name]) => name);
  return { code, text, failed, complaints: command.complaints };
}

type Answer = (delivery: { headers: IncomingHttpHeaders; body: string; event: Event }) => number | Promise<number>;
type Event = { event_type: string; data: { updated_date?: string; total_price?: unknown; status?: string } };

/** A receiver that answers with a status. */
const answering =
  (answer: Answer): RequestListener =>
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    response.writeHead(await answer({ headers: request.headers, body, event: JSON.parse(body) as Event })).end();
  };

/** Whether a delivery is signed, by one family of names; the age is not looked at. */
function isSigned(headers: IncomingHttpHeaders, body: string, family = "svix"): boolean {
  const content = `${String(headers[`${family}-id`])}.${String(headers[`${family}-timestamp`])}.${body}`;
  const signature = `v1,${createHmac("sha256", key).update(content).digest("base64")}`;
  return String(headers[`${family}-signature`]).split(" ").includes(signature);
}

function isFresh(headers: IncomingHttpHeaders): boolean {
  return Math.abs(Date.now() / 1000 - Number(headers["svix-timestamp"])) <= 300;
}

/** A receiver that is right but for what `answer` gives to a genuine delivery. */
const rightBut = (answer: Answer): RequestListener =>
  answering(({ headers, ...rest }) =>
    isSigned(headers, rest.body) && isFresh(headers) ? answer({ headers, ...rest }) : 401,
  );

const right: Record<string, () => RequestListener> = {
  "our webhook handler": () =>
    nodeWebhookListener(createReceiver({ secret, apiKey: "key", allowedHosts: ["127.0.0.1"] }), {
      "order.updated": () => {},
      onError: () => {},
    }),
  "Express with the library of the delivery service": () =>
    express().post("/hook", express.raw({ type: "application/json" }), ({ body, headers }, response) => {
      try {
        new Webhook(secret).verify(body as Buffer, headers as Record<string, string>);
        response.sendStatus(204);
      } catch {
        response.sendStatus(400);
      }
    }),
  "one that is written by hand": () => rightBut(() => 200),
};

const careless = answering(() => 200);
const unbranded = (...names: string[]): string[] => names.map((name) => `${name}-unbranded`);
const forgedNames = ["wrong-secret", "changed-body", "changed-id", "changed-time", "unsigned", "stale"];

const wrong: Record<string, [RequestListener, failed: string[]]> = {
  "takes everything": [careless, [...forgedNames, ...unbranded(...forgedNames)]],
  "does not look at the age": [answering(({ headers, body }) => (isSigned(headers, body) ? 200 : 401)), ["stale"]],
  "trusts what it cannot check": [
    answering(({ headers, body }) =>
      headers["svix-id"] === undefined || (isSigned(headers, body) && isFresh(headers)) ? 200 : 401,
    ),
    unbranded(...forgedNames),
  ],
  "verifies the parsed body, written again": [
    answering(({ headers, event }) => (isSigned(headers, JSON.stringify(event)) && isFresh(headers) ? 200 : 401)),
    ["raw-body"],
  ],
  "takes an empty signature": [
    answering(({ headers, body }) =>
      headers["svix-signature"] === "" || (isSigned(headers, body) && isFresh(headers)) ? 200 : 401,
    ),
    ["unsigned"],
  ],
  "compares the whole header": [
    rightBut(({ headers }) => (String(headers["svix-signature"]).includes(" ") ? 401 : 200)),
    ["rotated"],
  ],
  "refuses other types": [
    rightBut(({ event }) => (event.event_type === "order.updated" ? 200 : 409)),
    ["unknown-type"],
  ],
  "refuses a status that it does not know": [
    rightBut(({ event }) => (event.data.status === "returned" ? 422 : 200)),
    ["newer"],
  ],
  "fails on a wrong type": [rightBut(({ event }) => (typeof event.data.total_price === "string" ? 500 : 200)), ["odd"]],
  "fails on a truncated event": [
    rightBut(({ event }) => (event.data.updated_date === undefined ? 500 : 200)),
    ["truncated"],
  ],
  "fails on a forged delivery": [
    answering(({ headers, body }) => (isSigned(headers, body) && isFresh(headers) ? 200 : 500)),
    [...forgedNames, ...unbranded(...forgedNames)],
  ],
  "sends deliveries elsewhere": [
    ({ url }, response) => response.writeHead(url === "/hook" ? 307 : 200, { location: "/other" }).end(),
    ["signed"],
  ],
  "refuses a repetition": [refusingRepetitions(), ["repeated", "concurrent"]],
  "refuses an older event": [refusingOlderEvents(), ["reordered"]],
};

function refusingOlderEvents(): RequestListener {
  let last: string | undefined;
  return rightBut(({ event: { data } }) => {
    const isOlder = last === "fulfilled" && data.status === "picked";
    last = data.status;
    return isOlder ? 409 : 200;
  });
}

function refusingRepetitions(): RequestListener {
  const seen = new Set<unknown>();
  return rightBut(({ headers: { "svix-id": id } }) => (seen.size === seen.add(id).size ? 400 : 200));
}

/** Answers three deliveries when all of them are there. */
function together(...statuses: number[]): RequestListener {
  const waiting: ((status: number) => void)[] = [];
  return rightBut(
    () =>
      new Promise((resolve) => {
        if (waiting.push(resolve) === 3) for (const [at, answer] of waiting.entries()) answer(statuses[at] as number);
      }),
  );
}

/** Ends the connection in the middle of a delivery that has two signatures. */
const dying: RequestListener = (request, response) => {
  if (request.headers["svix-signature"]?.includes(" ")) request.destroy();
  else response.end();
};

/** Lets the time of the delivery service pass. */
function slow(): Promise<number> {
  vi.advanceTimersByTime(15_000);
  return new Promise(() => {});
}

describe("conformance webhooks", () => {
  it.each(Object.entries(right))("finds nothing in %s", async (_name, make) => {
    const { code, text } = await run(make());
    expect(code, text).toBe(0);
    expect(text).toMatch(/0 of \d+ scenarios with findings/);
  });

  it.each(Object.entries(wrong))("finds a receiver that %s", async (_name, [listener, expected]) => {
    const { code, failed, text } = await run(listener);
    expect(failed, text).toEqual(expected);
    expect(code).toBe(1);
  });

  it.each([
    ["is fine with a status that means later", [409, 200, 503], []],
    ["finds copies that disturb each other", [500, 200, 200], ["the first copy: failed with 500"]],
    ["finds that no copy is taken", [409, 409, 409], ["none of the copies was taken"]],
  ])("%s, for copies at once", async (_name, statuses, findings) => {
    const { text } = await run(together(...statuses), "--scenario", "concurrent", "--format", "json");
    expect(JSON.parse(text)).toMatchObject({ scenarios: [{ name: "concurrent", findings }] });
  });

  it.each([
    ["is not taken", () => 401, "a signed delivery: refused with 401: it comes again, and is lost in the end"],
    ["is not answered in 15 s", slow, "a signed delivery: not answered within 15 s"],
  ])("ends when the plain delivery %s", async (_name, answer, finding) => {
    const { code, text, complaints } = await run(answering(answer));
    expect(text).toContain(`- ${finding}\n\n1 of 1 scenarios`);
    expect(complaints[0]).toMatch(/^\d+ more scenarios were not run. Is the secret that of this endpoint\?$/);
    expect(code).toBe(1);
  });

  it("ends after a delivery that ends the connection, and names it", async () => {
    const { code, text } = await run(dying);
    expect(text).toMatch(
      /FAIL {2}rotated .*\n.*signatures of two secrets: not answered: the connection failed \(\w+\)\n/,
    );
    expect(code).toBe(1);
  });

  it("lists its scenarios, runs those that are named, and writes JUnit", async () => {
    const list = runCommand(["conformance", "webhooks", "--list"]);
    expect([await list.code, list.lines.length]).toEqual([0, 22]);
    const names = ["--scenario", "stale", "--scenario", "signed"];
    const { text, failed } = await run(careless, ...names);
    expect([failed, text.split("\n").length]).toEqual([["stale"], 5]);
    const { text: xml } = await run(careless, ...names, "--format", "junit");
    expect(xml).toContain('tests="2" failures="1"');
  });

  it.each([
    [
      ["--url", "https://example.com/hook"],
      "--url: example.com is not this machine. Add --allow-remote to send to it.",
    ],
    [["--url", "http://user@127.0.0.1/"], "--url must be an HTTP(S) URL without a user"],
    [["--url", "http://:word@127.0.0.1/"], "--url must be an HTTP(S) URL without a user"],
    [[], "--url must be an HTTP(S) URL"],
    [["--url", "http://127.0.0.1:1/hook"], "Nothing listens at 127.0.0.1:1."],
    [["--url", "http://0.0.0.0:1/hook", "--allow-remote"], "Nothing listens at 0.0.0.0:1."],
    [["--url", "http://127.0.0.1:1/hook", "--secret", "short"], "--secret must"],
    [["--scenario", "stall"], 'Unknown scenario "stall". Did you mean "stale"?'],
  ])("exits with 2 for %j", async (args, complaint) => {
    const { code, complaints } = runCommand(["conformance", "webhooks", ...args], {
      env: { TRACKSTAR_WEBHOOK_SECRET: secret },
    });
    expect(await code).toBe(2);
    expect(complaints[0]).toContain(complaint);
  });

  it("stops when it is told to, whatever the endpoint does", async () => {
    const arrivals = new EventEmitter();
    const url = await urlOf(() => arrivals.emit("one"));
    const arrived = once(arrivals, "one");
    const { code, stop, complaints } = runCommand(["conformance", "webhooks", "--url", url, "--secret", secret]);
    await arrived;
    stop();
    expect([await code, complaints[0]]).toEqual([2, "The command was stopped."]);
  });
});
