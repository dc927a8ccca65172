import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { anExample, anOrder, signDelivery } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { secret } from "../support/sandbox-calls.ts";
import { briefly, runCheck, type JsonReport } from "../support/terminal.ts";

const folder = fileURLToPath(new URL("../fixtures/recorded/", import.meta.url));
const stranger = "whsec_YW5vdGhlci1zZWNyZXQtdGhhbi10aGUtc2FuZGJveA==";

async function report(args: string[], input = ""): Promise<JsonReport & { code: number }> {
  const { code, text } = await runCheck([...args, "--format", "json"], { input });
  return { code, ...(JSON.parse(text) as JsonReport) };
}

const noRequest = "log lines without the headers and the body of a request";
const noBody = "bodies that were not recorded";
const noSignature = "signatures of deliveries without their headers";

/** How many deliveries each file holds, and what else is said of it. */
const deliveries: Record<string, { count: number; skipped?: Record<string, number>; findings?: string[] }> = {
  "api-gateway-rest.json": { count: 1 },
  "api-gateway-http.json": { count: 1 },
  "load-balancer.json": { count: 1 },
  "lambda-bare.ndjson": { count: 1 },
  "express-raw.ndjson": { count: 1 },
  "svix-messages.json": { count: 1, skipped: { [noSignature]: 1 } },
  "svix-attempts.json": {
    count: 1,
    skipped: { [noSignature]: 1, "attempts of Svix without their message (with_msg)": 1 },
  },
  "hookdeck-event.json": { count: 1, findings: ["delivery signature-parsed-body"] },
  "hookdeck-requests.json": { count: 1 },
  "webhook-site.json": { count: 1 },
  "ngrok.json": { count: 1 },
  "pino.ndjson": {
    count: 2,
    skipped: { [noRequest]: 1, "requests that are not operations of the contract": 1 },
  },
  "winston.ndjson": { count: 3, skipped: { [noRequest]: 1 } },
  "cloudwatch.json": { count: 3, skipped: { [noRequest]: 2 } },
  "cloudwatch.ndjson": { count: 3 },
};

const damage = (text: string) =>
  text.replaceAll(
    /(\\*"connection_id\\*": ?)\\*"connection_id\\*"/g,
    (all, name: string) => name + "3".padEnd(all.length - name.length),
  );

/** The text of a recording whose event has a number for its connection, however its bodies are written; none changes its length. */
function damaged(text: string): string {
  const recoded = (bytes: Buffer) => Buffer.from(damage(bytes.toString()));
  return damage(text)
    .replaceAll(/[\w+/]{400,}={0,2}/g, (part) => recoded(Buffer.from(part, "base64")).toString("base64"))
    .replaceAll(/(?<="data":)\[[\d,]+\]/g, (part) =>
      JSON.stringify([...recoded(Buffer.from(JSON.parse(part) as number[]))]),
    );
}

describe.each(Object.entries(deliveries))("%s", (name, { count, skipped = {}, findings = [] }) => {
  const file = folder + name;

  it("is read, and its signatures are verified", async () => {
    const right = await report([file, "--strict", "--secret", secret]);
    expect(briefly(right)).toEqual(findings);
    expect([right.payloads, right.skipped]).toEqual([{ "order.updated event": count }, skipped]);
    const signed = name.startsWith("svix") || findings.length > 0 ? 0 : name === "cloudwatch.json" ? 2 : count;
    const forged = briefly(await report([file, "--secret", stranger]));
    expect(forged.filter((finding) => finding === "delivery signature-mismatch")).toHaveLength(signed);
  });

  it("with a wrong field has a finding for each, at the line of its body", async () => {
    const [before, after] = [await readFile(file, "utf8"), damaged(await readFile(file, "utf8"))];
    const lines = before.split("\n");
    const changed = after.split("\n").flatMap((line, at) => (line === lines[at] ? [] : [at + 1]));
    const wrong = await report(["-"], after);
    expect(briefly(wrong)).toEqual(Array.from({ length: count }, () => "order.updated event /connection_id type"));
    expect(wrong.findings.map(({ line }) => line)).toEqual(changed);
  });
});

const sent = { method: "PUT", url: "/wms/orders/order_id/cancel", headers: [] };
const call = (status: number) => ({
  request: { ...sent, headers: [{ name: "accept", value: "*/*" }] },
  response: { status },
});
const type = (charset: string) => [{ name: "Content-Type", value: `application/json; ${charset}` }];

const answered = (content: object, headers: object[] = []) =>
  JSON.stringify({ request: sent, response: { status: "200", headers, content } });

describe("calls", () => {
  it.each([
    [
      "chrome-sanitised.har",
      [],
      { "updateOrder request": 1, "updateOrder response 200": 1 },
      { "requests recorded without the credentials that were sent": 2, [noBody]: 1 },
    ],
    ["firefox.har", [], { "updateOrder request": 1 }, { [noBody]: 1 }],
    ["proxy.har", [], { "updateOrder request": 5, "updateOrder response 200": 5 }, { [noBody]: 2 }],
    [
      "gateway.har",
      ["--base-path", "/prod/trackstar/"],
      { "updateOrder request": 1, "updateOrder response 200": 1 },
      { "requests that are not operations of the contract": 1 },
    ],
    [
      "gateway.har",
      [],
      {},
      { "requests below another path: see --base-path": 1, "requests that are not operations of the contract": 1 },
    ],
  ])("of %s are read (%j)", async (name, args, payloads, skipped) => {
    expect(await report([folder + name, "--strict", ...args])).toMatchObject({ findings: [], payloads, skipped });
  });

  const right = JSON.stringify(anExample("cancelOrderResponse"));

  it.each([gzipSync, brotliCompressSync, deflateSync, deflateRawSync])(
    "with a wrong body are found through compression (%#)",
    async (compress) => {
      const text = compress(JSON.stringify({ success: true })).toString("base64");
      expect(briefly(await report([], answered({ text, encoding: "BASE64" })))).toContain(
        "cancelOrder response 200 required",
      );
    },
  );

  it("with a body that is not UTF-8, or is said to be something else, are found", async () => {
    const latin1 = Buffer.from(right.replace("order_id", "Zo\u00eb"), "latin1").toString("base64");
    expect(briefly(await report([], answered({ text: latin1, encoding: "base64" })))).toEqual([
      "cancelOrder response 200 encoding",
    ]);
    for (const [charset, found] of [
      ["charset=utf-16", 1],
      ['Charset="ISO-8859-1"', 1],
      ["charset=UTF-8", 0],
      ['charset="utf8"', 0],
    ] as const)
      expect((await report([], answered({ text: right }, type(charset)))).findings).toHaveLength(found);
  });

  it("without credentials that the API cannot have taken break the contract", async () => {
    for (const status of [401, 403, 502])
      expect(briefly(await report([], JSON.stringify(call(status))))).toEqual([
        "cancelOrder request credentials",
        "cancelOrder request credentials",
      ]);
    const many = await report([], [call(200), call(404), call(200)].map((line) => JSON.stringify(line)).join("\n"));
    expect([many.findings, many.skipped["requests recorded without the credentials that were sent"]]).toEqual([[], 3]);
  });

  it("are read from logs that have the body itself", async () => {
    const response = { status: 200, body: { success: true } };
    const line = {
      request: { ...sent, url: "http://127.0.0.1:4010/wms/orders/a", body: { status: "shipped" } },
      response,
    };
    const logged = { level: 30, req: { ...line.request, headers: {} }, res: { statusCode: 200, body: response.body } };
    const mounted = { ...logged, req: { ...logged.req, url: "/a", originalUrl: "/wms/orders/a" } };
    for (const one of [line, logged, mounted])
      expect(briefly(await report([], JSON.stringify(one)))).toEqual(
        expect.arrayContaining(["updateOrder request /status enum", "updateOrder response 200 required"]),
      );
  });
});

it("a HAR document whose log is not its first field is read over several lines", async () => {
  const entry = JSON.stringify({
    request: { method: "PUT", url: "/wms/orders/a/cancel" },
    response: { status: 200, content: { text: "{}" } },
  });
  const { findings } = await report([], `{"comment": "x", "log": {"entries": [\n${entry},\n${entry}\n]}}`);
  expect(new Set(findings.map(({ line }) => line))).toEqual(new Set([2, 3]));
});

it("an inspector's request that is cut, or in chunks, counts as not recorded", async () => {
  const { headers, body } = await signDelivery(anExample("orderUpdatedEventDotted"), { secret });
  const captured = (more: Record<string, string>, text: string) => {
    const raw = Buffer.from(`POST /hook HTTP/1.1\r\n\r\n${text}`).toString("base64");
    return JSON.stringify({ request: { method: "POST", uri: "/hook", headers: { ...headers, ...more }, raw } });
  };
  const chunk = `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`;
  const length = { "Content-Length": String(Buffer.byteLength(body)) };
  for (const [more, text, payloads] of [
    [{ "Transfer-Encoding": "chunked" }, `${chunk}0\r\n\r\n`, {}],
    [length, body.slice(0, 99), {}],
    [length, body, { "order.updated event": 1 }],
  ] as const)
    expect(await report(["--secret", secret], captured(more, text))).toMatchObject({ findings: [], payloads });
});

it("a logged request with the headers of a delivery is one, whatever its body", async () => {
  const { headers } = await signDelivery(anExample("orderUpdatedEventDotted"), { secret });
  const line = { level: 30, req: { method: "POST", url: "/hook", headers }, body: "{", msg: "delivery" };
  expect(briefly(await report([], JSON.stringify(line)))).toEqual(["delivery json"]);
});

it("a payload that a logger was given whole is read, with the logger's fields as drift", async () => {
  const fields = { level: 30, time: 1767607200000, msg: "received {}" };
  const [event, order] = [
    { ...fields, ...anExample("orderUpdatedEventDotted") },
    { ...fields, msg: "received", ...anOrder(), status: 7 },
  ];
  const other = { ...fields, msg: 'took {"ms": 3}' };
  const input = [event, order, other].map((line) => JSON.stringify(line)).join("\n");
  const { payloads, findings, skipped } = await report([], input);
  expect([payloads, skipped]).toEqual([{ "order.updated event": 1, Order: 1 }, { [noRequest]: 1 }]);
  expect(findings.filter(({ level }) => level === "violation")).toMatchObject([{ pointer: "/status" }]);
});

it("a log in a form that is not known gets one line that names the form that is", async () => {
  for (const input of ["2026-01-01 INFO received {}\n2026-01-01 INFO done\n", '{"level": 30, "msg": "received"}'])
    expect((await runCheck(["-"], { input })).complaints).toMatch(/^Nothing was checked: .* Write a delivery as \{/);
  const { findings } = await report([], JSON.stringify({ who: "knows", hook: { body: "…" } }));
  expect(findings).toMatchObject([
    {
      rule: "unrecognised",
      expected: expect.stringContaining('log deliveries as {"headers": {…}, "body": "…"}') as unknown,
    },
  ]);
});

it("each recorded file is tried", async () => {
  const tried = [
    ...Object.keys(deliveries),
    ..."chrome-sanitised.har firefox.har proxy.har gateway.har README.md".split(" "),
  ];
  expect((await readdir(folder)).sort()).toEqual(tried.sort());
});
