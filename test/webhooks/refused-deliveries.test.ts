import { Readable } from "node:stream";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { createReceiver, SignatureError } from "trackstar-orders-contract/webhooks";
import type { DeliveryParts, SignatureFault } from "trackstar-orders-contract/webhooks";
import { clock, orderUpdatedBody, otherSecret, secret, signedAt, svixDelivery } from "../support/deliveries.ts";
import { svixRequest } from "../support/deliveries.ts";

type Headers_ = Record<string, string | string[] | undefined>;
interface Forged {
  headers?: Headers_;
  body?: unknown;
}

const { headers: good } = svixDelivery();
const [idHeader, timeHeader, signatureHeader] = ["svix-id", "svix-timestamp", "svix-signature"] as const;
const signature = good[signatureHeader] as string;
const seconds = signedAt.getTime() / 1000;

const flipBit = (text: string, at: number): string =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
const bodyBit = (at: number): Forged => ({ body: flipBit(orderUpdatedBody, at) });
const signed = (value: string | string[] | undefined): Forged => ({ headers: { [signatureHeader]: value } });
const at = (value: string | string[] | undefined): Forged => ({ headers: { [timeHeader]: value } });
const called = (value: string | string[] | undefined): Forged => ({ headers: { [idHeader]: value } });
const signedWhen = (offset: number): Forged => svixDelivery({ timestamp: new Date((seconds + offset) * 1000) });

const forgeries: [name: string, forged: Forged, reason: SignatureFault][] = [
  ["a bit of the first byte of the body changed", bodyBit(0), "mismatch"],
  ["a bit in the middle of the body changed", bodyBit(4000), "mismatch"],
  ["a bit of the last byte of the body changed", bodyBit(orderUpdatedBody.length - 1), "mismatch"],
  ["a byte added to the body", { body: `${orderUpdatedBody}\n` }, "mismatch"],
  ["the last byte of the body cut off", { body: orderUpdatedBody.slice(0, -1) }, "mismatch"],
  ["an empty body", { body: "" }, "mismatch"],
  ["empty bytes as body", { body: new Uint8Array() }, "mismatch"],
  ["a byte order mark before the body", { body: `\uFEFF${orderUpdatedBody}` }, "mismatch"],
  ["the body serialised again", { body: JSON.stringify(JSON.parse(orderUpdatedBody), null, 2) }, "re-serialised"],
  ["a bit of the id changed", called(flipBit("msg_1", 4)), "mismatch"],
  ["the id in capitals", called("MSG_1"), "mismatch"],
  ["a dot after the id", called("msg_1."), "mismatch"],
  ["the timestamp one second on", at(String(seconds + 1)), "mismatch"],
  ["a zero before the timestamp", at(`0${seconds}`), "mismatch"],
  ["another endpoint's secret", svixDelivery({ secret: otherSecret }), "mismatch"],
  ["a signature of another body", signed(svixDelivery({ body: "{}" }).headers[signatureHeader]), "mismatch"],
  ["the first letter of the signature changed", signed(flipBit(signature, 3)), "mismatch"],
  ["a signature of zeros", signed(`v1,${Buffer.alloc(32).toString("base64")}`), "mismatch"],
  ["a signature cut by a letter", signed(signature.slice(0, -2)), "malformed-signature"],
  ["a signature cut to one letter", signed("v1,g"), "malformed-signature"],
  ["a signature cut to nothing", signed("v1,"), "malformed-signature"],
  ["a signature without its padding", signed(signature.slice(0, -1)), "malformed-signature"],
  ["a signature padded with =", signed(`${signature}=`), "malformed-signature"],
  ["a signature padded with a byte", signed(`v1,${Buffer.alloc(33).toString("base64")}`), "malformed-signature"],
  ["spare bits of the signature's last letter set", signed(spareBitsSet(signature)), "malformed-signature"],
  ["a signature in base64url", signed(`v1,${Buffer.alloc(32, 0xff).toString("base64url")}=`), "malformed-signature"],
  ["a signature of version v2", signed(signature.replace("v1", "v2")), "unsupported-version"],
  ["a signature of version v1a", signed(signature.replace("v1", "v1a")), "unsupported-version"],
  ["a signature of version V1", signed(signature.replace("v1", "V1")), "unsupported-version"],
  ["a signature without a version", signed(signature.slice(3)), "unsupported-version"],
  ["a timestamp a second too old", signedWhen(-301), "stale"],
  ["a timestamp from 1970", signedWhen(-seconds), "stale"],
  ["a timestamp a second too far in the future", signedWhen(301), "future"],
  ["a timestamp in milliseconds", at(String(signedAt.getTime()).slice(0, 12)), "future"],
  ["NaN as timestamp", at("NaN"), "malformed-timestamp"],
  ["Infinity as timestamp", at("Infinity"), "malformed-timestamp"],
  ["a negative timestamp", at(`-${seconds}`), "malformed-timestamp"],
  ["a fraction as timestamp", at(`${seconds}.5`), "malformed-timestamp"],
  ["a timestamp with an exponent", at("1e9"), "malformed-timestamp"],
  ["a timestamp with letters after it", at(`${seconds}abc`), "malformed-timestamp"],
  ["a timestamp in hex", at(`0x${seconds.toString(16)}`), "malformed-timestamp"],
  ["a date as timestamp", at(signedAt.toISOString()), "malformed-timestamp"],
  ["a timestamp of a hundred digits", at("9".repeat(100)), "malformed-timestamp"],
  ["no id", called(undefined), "missing-header"],
  ["an empty id", called(""), "missing-header"],
  ["no timestamp", at(undefined), "missing-header"],
  ["no signature", signed(undefined), "missing-header"],
  ["an empty signature", signed(" "), "missing-header"],
  [
    "a family of headers that is not complete",
    { headers: { ...good, [idHeader]: undefined, "webhook-id": "msg_1", "webhook-signature": signature } },
    "missing-header",
  ],
  ["two ids", called(["msg_1", "msg_1"]), "duplicate-header"],
  ["two ids, joined by the server", called("msg_1, msg_1"), "duplicate-header"],
  ["two ids in different case", { headers: { "Svix-Id": "msg_1" } }, "duplicate-header"],
  ["two timestamps", at([String(seconds), "0"]), "duplicate-header"],
  ["two timestamps, joined by the server", at(`${seconds}, ${seconds}`), "duplicate-header"],
  ["two signature headers", signed([signature, signature]), "duplicate-header"],
  ["two signature headers, joined by the server", signed(`${signature}, ${signature}`), "duplicate-header"],
  ["a parsed body", { body: JSON.parse(orderUpdatedBody) as unknown }, "parsed-body"],
  ["a parsed body that is a list", { body: [] }, "parsed-body"],
  ["a parsed body turned into text", { body: "[object Object]" }, "parsed-body"],
  ["a body read as text, by setEncoding()", { body: () => Readable.from([orderUpdatedBody]) }, "parsed-body"],
  ["null as a header", { headers: { [idHeader]: null as never } }, "missing-header"],
  ["an object as a header", { headers: { [idHeader]: {} as never } }, "missing-header"],
  ["no body", { body: undefined }, "missing-body"],
  ["null as body", { body: null }, "missing-body"],
  ["a body one byte over the limit", { body: "x".repeat(1_048_577) }, "too-large"],
  ["a body whose bytes are over the limit, though its letters are not", { body: "é".repeat(600_000) }, "too-large"],
  ["bytes over the limit", { body: new Uint8Array(1_048_577) }, "too-large"],
];

function spareBitsSet(text: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const last = alphabet.indexOf(text.at(-2) as string);
  return `${text.slice(0, -2)}${alphabet[last | 1]}=`;
}

function deliver(forged: Forged): Promise<unknown> {
  const given = "body" in forged ? forged.body : orderUpdatedBody;
  // A stream can be read once: it is made for each test.
  const body: unknown = typeof given === "function" ? (given as () => unknown)() : given;
  const whole = { body, headers: { ...good, ...forged.headers } };
  return createReceiver({ secret, clock }).receive(whole as DeliveryParts);
}

function receiveStream(body: ReadableStream): Promise<unknown> {
  const init = { method: "POST", headers: good, body, duplex: "half" };
  return createReceiver({ secret, clock }).receive(new Request("http://127.0.0.1", init));
}

describe("a forged or broken delivery", () => {
  it.each(forgeries)("with %s is refused, and the reason is named", async (_name, forged, reason) => {
    await expect(deliver(forged)).rejects.toMatchObject({ name: "SignatureError", reason });
  });

  it.each(forgeries.filter(([, { body }]) => typeof body === "string" || body === undefined))(
    "with %s is refused for the same reason by Web Crypto",
    async (_name, forged, reason) => {
      vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });
      await expect(deliver(forged).finally(() => vi.unstubAllGlobals())).rejects.toMatchObject({ reason });
    },
  );

  it("whose body other serialisers have written again is told from one that was changed", async () => {
    const original = JSON.stringify({ name: "Zoë “Z” 💡", path: "a/b", list: [1, { x: null }], text: "a, b: c\n" });
    const value: unknown = JSON.parse(original);
    const ascii = original.replaceAll(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    const spaced = '{"name": "Zoë “Z” 💡", "path": "a/b", "list": [1, {"x": null}], "text": "a, b: c\\n"}';
    const forms = [original, JSON.stringify(value, null, 2), spaced, ascii, original.replace("a/b", String.raw`a\/b`)];
    const receiver = createReceiver({ secret: [otherSecret, secret], clock });
    const reasonFor = (headers: Record<string, string>, body: string) =>
      receiver.receive({ headers, body }).catch((error: unknown) => (error as SignatureError).reason);
    for (const sent of [original, spaced, ascii])
      for (const body of forms.filter((form) => form !== sent)) {
        const { headers } = svixDelivery({ body: sent });
        expect(await reasonFor(headers, body), `${sent} as ${body}`).toBe("re-serialised");
        expect(await reasonFor(headers, body.replace("null", "true")), body).toBe("mismatch");
      }
  });

  it("whose request was read before is recognised, and the fix is named", async () => {
    const request = svixRequest();
    await request.json();
    const received = createReceiver({ secret, clock }).receive(request);
    await expect(received).rejects.toMatchObject({ reason: "parsed-body" });
    await expect(received).rejects.toThrow(/raw/);
  });

  it("whose body breaks off is refused", async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(orderUpdatedBody.slice(0, 100)));
        controller.error(new Error("connection reset"));
      },
    });
    await expect(receiveStream(body)).rejects.toMatchObject({ reason: "incomplete-body" });
  });

  it("whose stream never ends is refused at the limit", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    await expect(receiveStream(body)).rejects.toMatchObject({ reason: "too-large" });
    expect(sent).toBeLessThan(2_000_000);
  });

  it("is described without its secret, headers or body", async () => {
    for (const [, forged] of forgeries) {
      const error: unknown = await deliver(forged).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(SignatureError);
      const shown = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`;
      for (const hidden of [secret.slice(6), signature.slice(3), "msg_1", "order_id", String(seconds)])
        expect(shown).not.toContain(hidden);
    }
  });
});
