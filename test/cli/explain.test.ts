import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { aShipOrderRequest, anOrder, orderUpdated, signDelivery } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { otherSecret } from "../support/deliveries.ts";
import { folderForTests } from "../support/folder-for-tests.ts";
import { apiKey, accessToken, secret } from "../support/sandbox-calls.ts";
import { runCommand } from "../support/terminal.ts";

const before = anOrder({ status: "open", tags: ["Jane Roe"], warehouse_id: null });
const after = { ...before, warehouse_id: "w1", status: "picked", tags: ["John Doe"], line_items: [] };
const event = orderUpdated(before, after);
const body = JSON.stringify(event);
const { headers } = await signDelivery(body, { secret, id: "msg_a" });
const old = await signDelivery(body, { secret, id: "msg_a", timestamp: new Date("2020-01-01T00:00:00Z") });
const early = await signDelivery(body, { secret, timestamp: new Date(Date.now() + 900_000) });
const spaced = JSON.stringify(event, null, 1).replaceAll(/,\n */g, ", ").replaceAll(/\n */g, "");
const python = await signDelivery(spaced, { secret });
const nested = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
const deepDelivery = `{"headers":${JSON.stringify(headers)},"body":${nested}}`;
const deepCall = `{"operation":"updateOrder","response":{"status":200,"body":${nested}}}`;
const rewritten = { headers, body: JSON.stringify(event, null, 2) };
const half = { "webhook-id": "a", "webhook-timestamp": "1" };
const { "svix-signature": _svix, "webhook-signature": _webhook, ...unsigned } = headers;

async function explain(input: unknown, ...args: string[]) {
  return explainWith({}, input, ...args);
}

async function explainWith(env: Record<string, string>, input: unknown, ...args: string[]) {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  const { code, lines, complaints } = runCommand(["explain", ...args], { input: text, env });
  return { code: await code, text: lines.join("\n"), complaints: complaints.join("\n") };
}

const signatures: [name: string, delivery: object, secrets: string[], text: RegExp, code: number][] = [
  ["of the secret", { headers, body }, [secret], /by the secret, at 2\S+Z$/, 0],
  ["of one of several secrets", { headers, body }, [otherSecret, secret], /by secret 2 of 2, at/, 0],
  ["of another secret", { headers, body }, [otherSecret], /The secret is another endpoint's/, 1],
  ["that is not asked about", { headers, body }, [], /not checked: name the secret with --secret/, 0],
  ["that is old", old, [secret], /at 2020-01-01T00:00:00.000Z, so that a receiver refuses it now \(stale\)$/, 0],
  ["that is early", early, [secret], /at \S+Z, so that a receiver refuses it now \(future\)$/, 0],
  ["that is missing", { headers: unsigned, body }, [secret], /checked: svix-signature missing$/, 1],
  ["whose webhook-… header is missing", { headers: half, body }, [], /checked: webhook-signature missing$/, 1],
  ["of a log without headers", event, [secret], /not checked: the headers were not recorded/, 0],
  ["of a body that was changed", { headers, body: body.replace("picked", "packed") }, [secret], /was changed/, 1],
  [
    "of a body written again",
    rewritten,
    [otherSecret, secret],
    /by secret 2 of 2\. The body was parsed and serialised/,
    1,
  ],
  ["of a body in base64", { headers, body: btoa(body) }, [secret], /still in base64: decode it/, 1],
  [
    "of other spaces that is logged parsed",
    { ...python, body: event },
    [secret],
    /by the secret\. The body was parsed/,
    0,
  ],
  ["of a body that is logged parsed", { headers, body: event }, [secret], /by the secret.* has the body parsed/, 0],
];

const call = (
  method: string,
  path: string,
  sent: unknown,
  status: number,
  response: unknown = { error: "broken" },
  key = "key",
) => ({
  request: {
    method,
    url: `https://api.example${path}`,
    headers: { "x-trackstar-api-key": apiKey, "x-trackstar-access-token": accessToken, "idempotency-key": key },
    ...(sent !== undefined && { postData: { text: JSON.stringify(sent) } }),
  },
  response: { status, content: { text: JSON.stringify(response) } },
});
const [order, shipments] = ["/wms/orders/order_id", "/wms/orders/order_id/shipments"];
const applied = { data: before, id: "order_id", unused_fields: [] };

const put = (...answer: [status: number, response?: unknown, key?: string]) =>
  call("PUT", order, { status: "picked" }, ...answer);
const ship = (status: number) => call("POST", shipments, aShipOrderRequest(), status);
const leftOut = { ...put(200), response: { status: 200, content: { size: 9 } } };
const wrongField = call("PUT", order, { status: "shipped" }, 422, { error: "no" });

const outcomes: [name: string, call: object, texts: string[], code: number][] = [
  ["a success", put(200, applied), ["applied", "sent", "keeps it"], 0],
  ["a page with status 200", put(200, "ok"), ["unknown: it may have been written; send it again"], 1],
  ["a refusal", put(422, { error: "no" }, ""), ["not applied", "missing: sent again, it is a new write"], 0],
  ["a shipment that broke off", ship(502), ["unknown: it may have been written; look at the order"], 0],
  ["a call that was not answered", ship(0), ["shipOrder, not answered", "unknown"], 0],
  ["a success whose body was left out", leftOut, ["cannot be told"], 0],
  ["a read", call("GET", order, undefined, 503), ["a read: it changes nothing"], 0],
  ["a wrong field", wrongField, ["updateOrder request: /status must be one of"], 1],
];

describe("explain", () => {
  it.each(signatures)("tells the signature %s", async (_name, delivery, secrets, text, code) => {
    const result = await explain(delivery, ...secrets.flatMap((one) => ["--secret", one]));
    expect(/^ {2}signature +(.*)$/m.exec(result.text)?.[1]).toMatch(text);
    expect(result.code, result.text).toBe(code);
  });

  it("takes the secret from TRACKSTAR_WEBHOOK_SECRET, unless it is given", async () => {
    const env = { TRACKSTAR_WEBHOOK_SECRET: secret };
    expect((await explainWith(env, { headers, body })).text).toContain("by the secret, at");
    const other = await explainWith(env, { headers, body }, "--secret", otherSecret);
    expect(other.text).toContain("The secret is another endpoint's");
    const malformed = await explainWith({ TRACKSTAR_WEBHOOK_SECRET: "short" }, { headers, body });
    expect([malformed.code, malformed.complaints]).toEqual([
      2,
      expect.stringContaining("TRACKSTAR_WEBHOOK_SECRET must"),
    ]);
  });

  it("finds the calls of a gateway below --base-path", async () => {
    const read = call("GET", `/prod${order}`, undefined, 503);
    expect((await explain(read)).code).toBe(2);
    expect((await explain(read, "--base-path", "/prod/")).text).toContain("getOrder, answered with 503");
  });

  it("names the order and each change in words, and no value but words of the contract", async () => {
    const { text } = await explain({ headers, body });
    expect(text.split("\n")).toEqual([
      "stdin:1: delivery msg_a",
      "  signature  not checked: name the secret with --secret",
      `  event      order.updated: order "order_id" of connection "${event.connection_id}"`,
      "  changed    warehouse_id was set: a string of 2 characters",
      '             status: from "open" to "picked"',
      "             line_items.0 is gone: an object",
      "             tags.0 is another one: a string of 8 characters",
      "  contract   keeps it",
    ]);
  });

  it("lists twenty changes, and counts the rest", async () => {
    const tags = Array.from({ length: 25 }, (_tag, at) => `tag ${at}`);
    const { text } = await explain(
      orderUpdated({ ...before, tags }, { ...before, tags: tags.map((tag) => `${tag}!`) }),
    );
    expect(text).toMatch(/tags\.19 is .*|tags\.19: .*\n +and 5 more$/m);
    expect(text).not.toContain("tags.20");
  });

  it("shows values with --show-values", async () => {
    const { text } = await explain({ headers, body }, "--show-values");
    expect(text).toContain('tags.0: from "Jane Roe" to "John Doe"');
  });

  it.each(outcomes)("tells the outcome of %s", async (_name, value, texts, code) => {
    const result = await explain(value);
    for (const text of texts) expect(result.text).toContain(text);
    expect(result.text).not.toMatch(/must-not-leak/);
    expect(result.code, result.text).toBe(code);
  });

  it("names what breaks the contract, what is new to it, and events that it does not know", async () => {
    const { text, code } = await explain({ ...event, data: { ...event.data, total_price: "12.50" } });
    expect(text).toContain("contract   order.updated event: /data/total_price must be number");
    expect(code).toBe(1);
    expect((await explain({ ...event, new_field: 1 })).text).toMatch(/contract {3}new: .*\/new_field is a field/);
    expect((await explain({ ...event, event_type: "order.created" })).text).toContain("does not know: acknowledge it");
    const truncated = { ...event, data: { id: "order_id" }, data_truncated: true, data_url: "https://a.example/" };
    expect((await explain(truncated)).text).toContain("is truncated and names no changes");
  });

  it.each([
    ["an AWS Lambda event", { httpMethod: "POST", path: "/hook", headers, body: btoa(body), isBase64Encoded: true }],
    ["a line of pino", { level: 30, req: { method: "POST", url: "/hook", headers }, body }],
    [
      "a HAR file",
      { log: { entries: [{ request: { method: "POST", url: "/", headers, postData: { text: body } } }] } },
    ],
    ["an export of Hookdeck", { models: [{ data: { headers, body } }] }],
  ])("reads a delivery in %s", async (_name, form) => {
    expect((await explain(form, "--secret", secret)).text).toMatch(
      /delivery msg_a\n {2}signature {2}by the secret, at/,
    );
  });

  it.each(["\n", "\r\n"])("reads a request as it was sent, with %j", async (end) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const delivery = [...lines, "", body, ""];
    for (const sent of [["POST /hook HTTP/1.1", ...delivery], ["POST http://a.example/hook", ...delivery], delivery])
      expect((await explain(sent.join(end), "--secret", secret)).text).toContain("by the secret, at");
    const write = ["PUT /wms/orders/a HTTP/1.1", "x-trackstar-api-key: a", "x-trackstar-access-token: b", "", "{}"];
    expect((await explain(write.join(end))).text).toContain("updateOrder, not answered");
  });

  it("names the line of each call, in a document of many", async () => {
    const entries = Array<string>(10_000).fill(JSON.stringify(call("GET", order, undefined, 503)));
    const { text, complaints } = await explain(`{"log": {"entries": [\n${entries.join(",\n")}]}}`);
    expect(text.match(/^stdin:\d+(?=: getOrder)/gm)).toEqual(Array.from({ length: 20 }, (_, at) => `stdin:${at + 2}`));
    expect(complaints).toMatch(/^9980 more are not explained/);
  });

  it("reads files, names the line of each delivery, and explains twenty", async () => {
    const file = join(await folderForTests("trackstar-explain"), "deliveries.log");
    await writeFile(file, `${JSON.stringify({ headers, body })}\n`.repeat(22));
    const { text, complaints } = await explain("", file);
    expect(text.match(/deliveries\.log:\d+: delivery msg_a/g)?.at(-1)).toBe("deliveries.log:20: delivery msg_a");
    expect(complaints).toBe("2 more are not explained: give one of them, such as its line alone.");
  });

  it.each([
    ["an order", before, [], "The input has neither a delivery nor a call. Write a delivery as {"],
    ["text", "hello", [], "stdin: this is not JSON (line 1)"],
    ["a file that is missing", "", ["missing.json"], "missing.json: no such file"],
    ["a wrong secret", event, ["--secret", "short"], "--secret must"],
    ["a parsed body that nests too deeply", deepDelivery, ["--secret", secret], "The input is nested too deeply."],
    ["a response that nests too deeply", deepCall, [], "The input is nested too deeply."],
  ])("exits with 2 for %s", async (_name, input, args, complaint) => {
    const result = await explain(input, ...args);
    expect(result.complaints).toContain(complaint);
    expect(result.code).toBe(2);
  });
});
