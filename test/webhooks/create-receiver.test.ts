import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
import { clock, otherSecret, secret, signedAt, svixDelivery, svixRequest } from "../support/deliveries.ts";

const receiver = createReceiver({ secret, clock });
const svixSigned = (offset: number) => svixDelivery({ timestamp: new Date(signedAt.getTime() + offset * 1000) });

describe("the tolerance", () => {
  it.each([-300, 0, 300])("takes a delivery signed %d seconds from now", async (offset) => {
    await expect(receiver.receive(svixSigned(offset))).resolves.toMatchObject({ id: "msg_1" });
  });

  it("can be set", async () => {
    const strict = createReceiver({ secret, clock, toleranceSeconds: 10 });
    await expect(strict.receive(svixSigned(-11))).rejects.toMatchObject({ reason: "stale" });
    await expect(strict.receive(svixSigned(11))).rejects.toMatchObject({ reason: "future" });
    await expect(strict.receive(svixSigned(10))).resolves.toMatchObject({ id: "msg_1" });
  });
});

describe("createReceiver", () => {
  it.each([
    ["a prefix alone", "whsec_"],
    ["no base64", "whsec_not base64!"],
    ["base64 cut short", "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAxA"],
    ["base64url", "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LT-_"],
    ["a few bytes", "whsec_dGVzdA=="],
    ["another prefix", "sk_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAx"],
  ])("refuses a secret that is %s, without showing it", (_name, malformed) => {
    const create = () => createReceiver({ secret: malformed });
    expect(create).toThrow(/secret must/);
    expect(() => createReceiver({ secret: [secret, malformed] })).toThrow(/secret must/);
    expect(create).not.toThrow(malformed.slice(6) || "undefined");
  });

  it.each([undefined, null, "", [undefined], [null], [secret, ""]])("says of %o that the secret is missing", (none) => {
    const create = () => createReceiver({ secret: none as never });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(/^createReceiver: secret is missing$/);
  });

  it("refuses everything by a clock that gives no time", async () => {
    const lost = createReceiver({ secret, clock: () => Number.NaN });
    await expect(lost.receive(svixDelivery())).rejects.toMatchObject({ reason: "stale" });
  });

  it.each(["", " ", "a\nb", "schlüssel"])("refuses %j as an API key, which cannot be sent", (apiKey) => {
    const create = () => createReceiver({ secret, apiKey });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(
      /^createReceiver: apiKey must be printable ASCII text without spaces, and not empty, or be left out$/,
    );
  });

  it("asks a function for its secrets with each delivery, and not before", async () => {
    let secrets: string | string[] = otherSecret;
    const asked = vi.fn<() => string | string[] | Promise<string[]>>(() => secrets);
    const rotating = createReceiver({ secret: asked, clock });
    expect(asked).not.toHaveBeenCalled();
    await expect(rotating.receive(svixDelivery())).rejects.toMatchObject({ reason: "mismatch" });
    secrets = [otherSecret, secret];
    await expect(rotating.receive(svixDelivery())).resolves.toMatchObject({ id: "msg_1" });
    asked.mockResolvedValue([secret]);
    await expect(rotating.receive(svixDelivery())).resolves.toMatchObject({ id: "msg_1" });
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it.each([undefined, null, "", [""], 5n, "whsec_not base64!"])(
    "refuses %s from a function as a fault of this side: a 500, printed",
    async (given) => {
      const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const handle = webhookHandler(createReceiver({ secret: () => given as never, clock }), {});
      expect((await handle(svixRequest())).status).toBe(500);
      expect(printed).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
      expect(String(printed.mock.calls[0]?.[0])).toMatch(/createReceiver: secret (?:is missing|must be "whsec_")/);
    },
  );

  it("prints nothing of the error of a function, which may hold the secret", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const failing = createReceiver({ secret: () => Promise.reject(new Error(`read ${secret}`)), clock });
    expect((await webhookHandler(failing, {})(svixRequest())).status).toBe(500);
    expect(inspect(printed.mock.calls)).toContain("The function for secret failed");
    expect(inspect(printed.mock.calls)).not.toContain(secret);
  });

  it("takes a secret without its prefix", async () => {
    const bare = createReceiver({ secret: secret.slice("whsec_".length), clock });
    await expect(bare.receive(svixDelivery())).resolves.toMatchObject({ id: "msg_1" });
  });
});
