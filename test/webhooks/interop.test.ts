import { createHmac } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { Webhook } from "svix";
import { afterEach, describe, expect, it, vi } from "vitest";
import { signDelivery, type SigningOptions } from "trackstar-orders-contract/testing";
import { ContractError, createReceiver } from "trackstar-orders-contract/webhooks";
import { clock, otherSecret, secret, signedAt, svixDelivery } from "../support/deliveries.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("\n", "\r\n", "\r", "\u2028", "\u2029", "\t", "\0", "\uFEFF", "é", "💡", "a"), {
      maxLength: 40,
    })
    .map((parts) => parts.join("")),
  fc.json(),
);
const id = fc.stringMatching(/^msg_[A-Za-z0-9]{1,30}$/);
const edges = ["", " ", "\n", "\r\n", "\r", "{}", "\uFEFF{}", "\u0000", "x".repeat(1_048_576)];

/** Whether the signature was right: a body that breaks the contract was trusted before it was read. */
async function isTrusted(received: Promise<unknown>): Promise<boolean> {
  return received.then(
    () => true,
    (error: unknown) => error instanceof ContractError,
  );
}

/** The headers of one family, by which we sign a body. */
async function signed(body: string, options: SigningOptions, family = "svix"): Promise<Record<string, string>> {
  const { headers } = await signDelivery(body, { timestamp: signedAt, ...options });
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith(`${family}-`)));
}

describe.each(["node:crypto", "Web Crypto"])("signatures by %s", (engine) => {
  const receiverOf = (secrets: string | string[]) => {
    if (engine === "Web Crypto") vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });
    return createReceiver({ secret: secrets, clock });
  };
  afterEach(() => vi.unstubAllGlobals());

  it("trusts what the svix package signed, for a thousand bodies", async () => {
    const receiver = receiverOf(secret);
    const check = (body: string, message: string): Promise<boolean> =>
      isTrusted(receiver.receive(svixDelivery({ id: message, body })));
    for (const body of edges) expect(await check(body, "msg_edge")).toBe(true);
    await fc.assert(fc.asyncProperty(text, id, check), { numRuns: 1000 });
  });

  it("signs what the svix package trusts, for a thousand bodies", async () => {
    if (engine === "Web Crypto") vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });
    vi.useFakeTimers({ now: signedAt, toFake: ["Date"] });
    const signer = new Webhook(secret);
    const check = async (value: unknown, message: string, family: "svix" | "webhook") => {
      const body = JSON.stringify(value);
      const headers = await signed(body, { id: message, secret }, family);
      expect(isDeepStrictEqual(signer.verify(body, headers), JSON.parse(body))).toBe(true);
    };
    await fc.assert(fc.asyncProperty(fc.jsonValue(), id, fc.constantFrom("svix", "webhook"), check), { numRuns: 1000 });
    vi.useRealTimers();
  });

  it("trusts bytes that are not UTF-8 when their signature is right, and then refuses them as a body", async () => {
    const receiver = receiverOf(secret);
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    const check = async (bytes: Uint8Array) => {
      const { headers } = svixDelivery();
      const signature = createHmac("sha256", key).update(`msg_1.${headers["svix-timestamp"]}.`).update(bytes);
      const body = new Uint8Array(bytes);
      const received = receiver.receive({
        headers: { ...headers, "svix-signature": `v1,${signature.digest("base64")}` },
        body,
      });
      await expect(received).rejects.toMatchObject({ name: "ContractError", issues: [{ keyword: "encoding" }] });
    };
    const notUtf8 = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.of(0xff, ...bytes));
    await fc.assert(fc.asyncProperty(notUtf8, check), { numRuns: 200 });
  });

  it("trusts either secret while one replaces the other, in any order", async () => {
    for (const secrets of [
      [secret, otherSecret],
      [otherSecret, secret],
    ]) {
      const receiver = receiverOf(secrets);
      for (const used of secrets) expect(await isTrusted(receiver.receive(svixDelivery({ secret: used })))).toBe(true);
    }
  });

  it("trusts a delivery with a signature for each of two secrets, knowing only one", async () => {
    const old = svixDelivery({ secret: otherSecret }).headers["svix-signature"];
    const { headers, body } = svixDelivery();
    for (const entries of [`${old} ${headers["svix-signature"]}`, `${headers["svix-signature"]} ${old} v1a,unknown`]) {
      const received = receiverOf(secret).receive({ headers: { ...headers, "svix-signature": entries }, body });
      expect(await isTrusted(received)).toBe(true);
    }
  });

  it("signs once for each secret", async () => {
    const headers = await signed("{}", { id: "msg_1", secret: [otherSecret, secret] });
    const expected = [otherSecret, secret].map((one) => new Webhook(one).sign("msg_1", signedAt, "{}"));
    expect(headers["svix-signature"]).toBe(expected.join(" "));
  });
});

describe("published vectors", () => {
  const vectors = [
    {
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      seconds: 1_614_265_330,
      body: '{"test": 2432232314}',
      signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    },
    {
      secret: "whsec_plJ3nmyCDGBKInavdOK15jsl",
      id: "msg_loFOjxBNrRLzqYUf",
      seconds: 1_731_705_121,
      body: '{"event_type":"ping","data":{"success":true}}',
      signature: "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=",
    },
  ];

  it.each(vectors)("$id is signed and trusted as Svix publishes it", async (vector) => {
    const { id: message, body, seconds, signature } = vector;
    const timestamp = new Date(seconds * 1000);
    const headers = await signed(body, { id: message, timestamp, secret: vector.secret });
    expect(headers).toEqual({ "svix-id": message, "svix-timestamp": String(seconds), "svix-signature": signature });
    const receiver = createReceiver({ secret: vector.secret, clock: () => seconds * 1000 });
    expect(await isTrusted(receiver.receive({ headers, body }))).toBe(true);
  });
});
