import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anExample, anOrder, signDelivery } from "trackstar-orders-contract/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefly, runCheck, type JsonReport } from "../support/terminal.ts";
import { secret } from "../support/sandbox-calls.ts";
import { wrongTraffic } from "../support/wrong-traffic.ts";

async function check(input: string, ...args: string[]): Promise<JsonReport & { code: number; printed: string }> {
  const { code, text } = await runCheck(["--format", "json", ...args], { input });
  return { code, printed: text, ...(JSON.parse(text) as JsonReport) };
}

const content = (text: string) => ({
  status: 200,
  content: { size: text.length, mimeType: "application/json", text },
});

const delivery = async (event: unknown, timestamp = new Date("2020-01-01T00:00:00Z")) =>
  JSON.stringify(await signDelivery(event, { secret, timestamp }));

const listOf = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }));

describe("HAR recorded by Node from the sandbox on a port", () => {
  const entries: object[] = [];
  const har = { log: { version: "1.2", creator: { name: "test", version: "1" }, entries } };
  const record = async (url: string, init: RequestInit & { body?: string }) => {
    const [request, response] = [new Request(url, init), await fetch(url, init)];
    const { body: sent = "" } = init;
    const mimeType = request.headers.get("content-type") ?? "";
    const text = await response.text();
    entries.push({
      request: {
        method: request.method,
        url: request.url,
        headers: listOf(request.headers),
        bodySize: Buffer.byteLength(sent),
        ...(sent !== "" && { postData: { mimeType, text: sent } }),
      },
      response: {
        status: response.status,
        headers: listOf(response.headers),
        content: { size: text.length, mimeType: response.headers.get("content-type") ?? "", text },
      },
    });
  };
  const sandbox = createSandbox();
  beforeAll(async () => {
    const { url } = await sandbox.listen(0);
    for (const { method, path, headers, body } of wrongTraffic)
      await record(url + path, { method, headers, ...(body !== undefined && { body }) });
  });
  afterAll(() => sandbox.close());

  it("yields what is wrong with each call, and nothing else", async () => {
    const report = await check(JSON.stringify(har));
    expect(briefly(report)).toEqual(wrongTraffic.flatMap(({ findings }) => findings));
    expect(report.code).toBe(1);
    expect(report.skipped).toEqual({ "requests that are not operations of the contract": 1 });
  });

  it("is read alike over many lines, and names the line of the entry", async () => {
    const printed = JSON.stringify(har, null, 2);
    const report = await check(printed);
    expect(briefly(report)).toEqual(wrongTraffic.flatMap(({ findings }) => findings));
    const lines = printed.split("\n");
    for (const { line, rule } of report.findings.filter((finding) => finding.rule === "enum"))
      expect([rule, lines[line - 1]]).toEqual([
        "enum",
        expect.stringContaining('"text": "{\\"status\\":\\"shipped\\"}"'),
      ]);
  });

  it("shows no header and no value", async () => {
    const { printed } = await check(JSON.stringify(har));
    expect(printed).not.toMatch(/must-not-leak|Bearer|10001|changed my mind/);
  });

  it.each([
    ["takes credentials whose values are hidden", "***", []],
    ["wants the headers of both credentials", "", ["x-trackstar-api-key", "x-trackstar-access-token"]],
  ])("%s", async (_what, value, missing) => {
    const headers = ["x-trackstar-api-key", "x-trackstar-access-token"].map((name) => ({ name, value }));
    const request = { method: "GET", url: "https://api.example/wms/orders/a", headers };
    const { findings } = await check(JSON.stringify({ log: { entries: [{ request, response: { status: 502 } }] } }));
    const expected = missing.map((header) => `must have the header ${header}, its value hidden or not`);
    expect(findings.map((finding) => finding.expected)).toEqual(expected);
  });

  it("is told from other documents by its log, wherever it is", async () => {
    const { log } = har;
    for (const document of [{ log: { pages: [{ entries: [1] }], ...log } }, { exported: { log: 1 }, log }])
      expect(briefly(await check(JSON.stringify(document)))).toEqual(wrongTraffic.flatMap(({ findings }) => findings));
    expect(briefly(await check('{"log": {"version": "1.2"}}'))).toEqual(["input input"]);
    expect(briefly(await check('{"log": {"entries": [{"request": {"url": 1}}]}}'))).toEqual(["HAR entry har"]);
  });
});

const cancelEntry = JSON.stringify({
  request: { method: "PUT", url: "https://gateway.example/wms/orders/order_id/cancel", headers: [] },
  response: content(JSON.stringify(anExample("cancelOrderResponse"))),
});

describe("a HAR document that is not as it should be", () => {
  const notJson = "this is not JSON";
  const cut = "the JSON ends in the middle: was it cut?";

  it.each([
    ['{"log":{"entries":[E], @@@ GARBAGE }, nonsense}', 24, notJson],
    ['{"log":{"entries":[E]]]', 22, notJson],
    ['{"log":{"entries":[E]}]', 23, notJson],
    ['{"log":{"entries":[E],}}', 23, notJson],
    ['{"log":{"entries":[E] "a":1}}', 23, notJson],
    ['{"log":{"entries":[E],"a" 1}}', 27, notJson],
    ['{"log":{"entries":[E],"a":[1,]}}', 30, notJson],
    ['{"log":{"entries":[E],"a":"\\x"}}', 27, notJson],
    ['{"log":{"entries":[E],"a":"\t"}}', 27, notJson],
    ['{"log":{"entries":[E],"a":01}}', 28, notJson],
    ['{"log":{"a":tru,"entries":[E]}}', 13, notJson],
    ['{"log":{"entries":[E],"a":"x', 27, cut],
    ['{"log":{"entries":[E]}', 23, cut],
    ['{"log":{"entries":[E]}} x', 25, notJson],
    ['{"log":{"entries":[E],"entries":null}}', 33, "log.entries must be an array"],
  ])("as %s, is said to be at its line and column", async (document, column, message) => {
    const [before = "", after = ""] = document.split("E]");
    const { code, findings, payloads } = await check(`${before}\n${cancelEntry}\n]${after}`);
    const isWhole = document.endsWith(" x");
    expect([code, payloads]).toEqual(isWhole ? [1, { "cancelOrder response 200": 1 }] : [2, {}]);
    const line = column < before.length ? 1 : 3;
    const shift = line === 1 ? 0 : before.length + 1;
    expect(findings).toMatchObject([{ line, column: column - shift, expected: message }]);
  });

  it("but for what is around its entries, is clean", async () => {
    const around = String.raw`{"a":[],"b":{},"c":[1,-0.5e+3,true,false,null,"\"]}",{"entries":[7]}],"log":{"x":{"entries":[7]},"entries":[7]}}`;
    expect(await check(`{"log":{"pages":${around},"entries":[${cancelEntry}]}}`)).toMatchObject({
      code: 0,
      findings: [],
      payloads: { "cancelOrder response 200": 1 },
    });
  });
});

describe("an entry of a HAR document", () => {
  const request = { method: "PUT", url: "https://gateway.example/wms/orders/order_id/cancel?x=1", headers: [] };
  const entry = (response: object, more: object = {}) =>
    JSON.stringify({ log: { entries: [{ request: { ...request, ...more }, response }] } });

  it("may lack a body that was not recorded, or a response: that is counted", async () => {
    const unrecorded = await check(entry({ status: 200, content: { size: 812 } }), "--coverage");
    expect([unrecorded.code, unrecorded.skipped]).toEqual([0, { "bodies that were not recorded": 1 }]);
    const more = { url: "/wms/orders/order_id", bodySize: 20, postData: { mimeType: "application/json", text: "" } };
    const empty = await check(entry({ status: 0 }, more), "--coverage");
    expect([empty.code, empty.skipped["bodies that were not recorded"]]).toEqual([0, 1]);
    const aborted = await check(entry({ status: 0, content: { size: 0 } }), "--coverage");
    expect([aborted.code, aborted.skipped]).toEqual([0, { "requests without a response": 1 }]);
  });

  it("has a response that is wrong", async () => {
    expect(briefly(await check(entry({ status: 200, content: { size: 0 } })))).toEqual([
      "cancelOrder response 200 body",
    ]);
    expect(briefly(await check(entry(content("<html>"))))).toEqual(["cancelOrder response 200 json"]);
  });

  it("has a status that the contract does not document, which is drift", async () => {
    const odd = entry({ status: 302, content: { size: 6, text: "<html>" } });
    expect((await check(odd)).findings).toMatchObject([{ level: "drift", rule: "undocumented-status" }]);
    expect((await check(odd, "--strict")).code).toBe(1);
  });

  it("has a gateway's own body with a 5xx, which is drift", async () => {
    const page = entry({ status: 502, content: { size: 6, text: "<html>" } });
    expect((await check(page)).findings).toMatchObject([{ level: "drift", rule: "json" }]);
    const wrong = entry({ status: 502, content: { size: 2, text: "{}" } });
    expect((await check(wrong)).findings).toMatchObject([{ level: "violation", rule: "required" }]);
  });

  it("reads an order: its response is checked as that of getOrder", async () => {
    const read = { method: "GET", url: "https://x.example/wms/orders/order_id" };
    const order = (data: object) => entry(content(JSON.stringify({ data })), read);
    expect(await check(order(anOrder()))).toMatchObject({ findings: [], payloads: { "getOrder response 200": 1 } });
    expect((await check(order({ ...anOrder(), status: 7 }))).findings).toMatchObject([
      { subject: "getOrder response 200" },
    ]);
  });

  it("asks for another path, or reads where the contract writes: it is skipped", async () => {
    const text = JSON.stringify(anExample("cancelOrderResponse"));
    for (const more of [
      { method: "GET" },
      { method: "OPTIONS" },
      { url: "https://x.example/wms/orders//cancel" },
      { url: "::" },
    ])
      expect((await check(entry(content(text), more))).findings).toEqual([]);
  });
});

describe("a webhook log", () => {
  it("has a delivery that somebody else signed, or that was changed", async () => {
    const other = "whsec_YW5vdGhlci1zZWNyZXQtdGhhbi10aGUtc2FuZGJveA==";
    const log = await delivery(anExample("orderUpdatedEventDotted"));
    expect(briefly(await check(log, "--secret", other))).toEqual(["delivery signature-mismatch"]);
    expect((await check(log, "--secret", other, "--secret", secret)).code).toBe(0);
    expect(briefly(await check(log.replace("order_id", "order_ix"), "--secret", secret))).toEqual([
      "delivery signature-mismatch",
    ]);
  });

  it("has a body that was parsed: it is checked, and said to be unverifiable", async () => {
    const { headers, body } = await signDelivery(anExample("orderUpdatedEventDotted"), { secret });
    const log = JSON.stringify({ headers: Object.entries(headers), body: JSON.parse(body) as unknown });
    expect(await check(log)).toMatchObject({ code: 0, payloads: { "order.updated event": 1 } });
    expect(briefly(await check(log, "--secret", secret))).toEqual(["delivery signature-parsed-body"]);
  });

  it("has events that break the contract", async () => {
    const log = [
      await delivery({ ...anExample("orderUpdatedEventDotted"), data: { ...anOrder(), status: 3 } }),
      await delivery({ event_type: "order.updated", data_truncated: true, data: { id: "order_id" } }),
      await delivery("no JSON"),
      await delivery([]),
      await delivery({ event_type: "inventory.updated" }),
    ].join("\n");
    const report = await check(log, "--secret", secret);
    expect(briefly(report)).toEqual([
      "order.updated event /data/status type",
      ...["connection_id", "integration_name", "data_url"].map(() => "order.updated event required"),
      "delivery json",
      "event event",
      "event unknown-event",
    ]);
    expect(report.findings.at(-1)?.level).toBe("drift");
  });
});

describe("observations of tests", () => {
  it("are checked, but for requests that were refused on purpose", async () => {
    const envelope = { data: anOrder(), id: "order_id", unused_fields: [] };
    const lines = [
      { operation: "updateOrder", request: { body: { status: "shipped" } }, response: { status: 200, body: envelope } },
      {
        operation: "updateOrder",
        request: { body: { status: "" } },
        response: { status: 422, body: { error: "no", origin: "trackstar", detail: {} } },
      },
      { schema: "Order", payload: { ...anOrder(), status: 3 } },
      { operation: "deleteOrder" },
      { schema: "Ordr", payload: {} },
    ];
    const report = await check(lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(briefly(report)).toEqual([
      "updateOrder request /status enum",
      "Order /status type",
      "observation operation",
      "observation schema",
    ]);
    expect(report.skipped).toEqual({ "requests of tests that were refused on purpose": 1 });
    expect(report.payloads["updateOrder response 422"]).toBe(1);
  });
});
