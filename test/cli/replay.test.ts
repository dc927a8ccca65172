import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream";
import { createReceiver, inboxHandler, type InboxDelivery } from "trackstar-orders-contract/webhooks";
import { anExample, signDelivery } from "trackstar-orders-contract/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { otherSecret } from "../support/deliveries.ts";
import { secret } from "../support/sandbox-calls.ts";
import { runCommand } from "../support/terminal.ts";

const receiver = createReceiver({ secret });
const received: { id: string; text: string; names: string[]; connection: string | undefined }[] = [];
const endless = async function* () {
  for (;;) yield await Promise.resolve("done".repeat(9000));
};
let onRequest = (): void => {};
const server = createServer(async (request, response) => {
  const delivery = await receiver.verify({ headers: request.headers, body: request });
  const text = Buffer.from(delivery.rawBody).toString();
  received.push({
    id: delivery.id,
    text,
    names: Object.keys(request.headers).filter((name) => /^(svix|web)/.test(name)),
    connection: request.headers.connection,
  });
  onRequest();
  if (text.includes("held")) return;
  response.writeHead(text.includes("refused") ? 400 : 202, text.includes("broken") ? { "content-length": 9 } : {});
  if (text.includes("broken")) response.write("x", () => response.destroy());
  else if (text.includes("endless")) pipeline(endless, response, () => {});
  else response.end("\u001b[2Jdone\n");
}).listen(0, "127.0.0.1");
beforeAll(() => server.listening || once(server, "listening"));
afterAll(() => server.close().closeAllConnections());

async function replay(input: string, ...args: string[]) {
  received.length = 0;
  const to = ["--to", `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`];
  const command = runCommand(["replay", ...(args.includes("--to") ? [] : to), ...args], {
    input,
    env: { TRACKSTAR_WEBHOOK_SECRET: secret },
  });
  return { ...command, code: await command.code, complaint: command.complaints[0] ?? "" };
}

const logged = async (id: string, body: unknown) =>
  JSON.stringify(await signDelivery(body, { secret: otherSecret, id, timestamp: new Date(0) }));
const event = JSON.stringify(anExample("orderUpdatedEventDotted"), null, 1);
const deep = `{"headers":{},"body":${'{"a":'.repeat(20_000)}1${"}".repeat(20_001)}`;

it("signs the deliveries anew, and sends them in turn with their ids and bytes, each on its own connection", async () => {
  const { code, lines } = await replay(`${await logged("msg_b", event)}\n${await logged("msg_a", "{}")}`);
  const rest = { names: ["svix-id", "svix-timestamp", "svix-signature"], connection: "close" };
  expect(received).toEqual([
    { id: "msg_b", text: event, ...rest },
    { id: "msg_a", text: "{}", ...rest },
  ]);
  expect(lines).toEqual([
    expect.stringMatching(/^stdin:1: msg_b: 202 in \d+ ms: \?\[2Jdone$/),
    expect.stringMatching(/^stdin:2: msg_a: 202 /),
  ]);
  expect(code).toBe(0);
});

it("sends the rows of an inbox with their ids and bytes, those that are kept in base64 too", async () => {
  const rows: InboxDelivery[] = [];
  const store = inboxHandler(receiver, { put: async (batch) => rows.push(...batch) });
  const sent = { msg_a: event, msg_b: '"\0"' };
  for (const [id, body] of Object.entries(sent))
    await store(new Request("http://127.0.0.1/", { method: "POST", ...(await signDelivery(body, { secret, id })) }));
  await replay(rows.map((row) => JSON.stringify(row)).join("\n"));
  expect(Object.fromEntries(received.map(({ id, text }) => [id, text]))).toEqual(sent);
});

it("gives an event by itself an id", async () => {
  const { code, lines } = await replay(event);
  expect(received[0]?.id).toMatch(/^msg_/);
  expect([code, lines[0]]).toEqual([0, expect.stringContaining("stdin:1: a new id: 202 in")]);
});

it("takes the status of an answer whose body breaks off", async () => {
  const { code, lines } = await replay(await logged("msg_a", '"broken"'));
  expect([code, lines[0]]).toEqual([0, expect.stringMatching(/: 202 in \d+ ms:/)]);
});

it("exits with 1 if one delivery is refused, sends the rest, and shows the beginning of an endless answer", async () => {
  const { code, lines } = await replay(`${await logged("msg_a", '"refused"')}\n${await logged("msg_b", '"endless"')}`);
  expect([code, lines.length, lines[1]?.length]).toEqual([1, 2, 1000]);
});

it("names a delivery that cannot be sent, as its body was not recorded, and sends the others", async () => {
  const { headers } = await signDelivery(event, { secret: otherSecret, id: "msg_a" });
  const lost = JSON.stringify({ level: 30, req: { method: "POST", url: "/hook", headers } });
  const { code, lines } = await replay([lost, await logged("msg_b", event)].join("\n"));
  const said = "stdin:1: msg_a: not sent: no body was recorded, or it is not UTF-8";
  expect([code, lines, received.length]).toEqual([1, [said, expect.stringContaining("stdin:2: msg_b: 202")], 1]);
});

it.each([
  [
    "another machine",
    ["--to", "http://example.com/"],
    event,
    "--to: example.com is not this machine. Add --allow-remote",
  ],
  ["nobody there", ["--to", "http://127.0.0.1:1/"], event, "Nothing listens at 127.0.0.1:1."],
  ["nobody elsewhere", ["--to", "http://0.0.0.0:1/", "--allow-remote"], event, "Nothing listens at 0.0.0.0:1."],
  ["a malformed secret", ["--secret", "whsec_a"], event, "--secret must"],
  ["no delivery", [], "{}", "The input has no delivery."],
  ["a deep body", [], deep, "The input is nested too deeply."],
])("exits with 2 for %s", async (_name, args, input, complaint) => {
  const { code, complaint: said } = await replay(input, ...args);
  expect(said).toContain(complaint);
  expect([code, received]).toEqual([2, []]);
});

it("stops when it is told to, whatever the endpoint does", async () => {
  const arrived = new Promise<void>((resolve) => {
    onRequest = resolve;
  });
  const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const input = await logged("msg_a", '"held"');
  const { code, stop, complaints } = runCommand(["replay", "--to", to, "--secret", secret], { input });
  await arrived;
  stop();
  expect([await code, complaints[0]]).toEqual([2, "The command was stopped."]);
});
