import { signDelivery } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { secret } from "../support/sandbox-calls.ts";

describe("a signed delivery", () => {
  it("has the same values under both families of header names", async () => {
    const { headers } = await signDelivery("{}", { secret, id: "msg_1", timestamp: new Date(1_700_000_000_999) });
    for (const name of ["id", "timestamp", "signature"])
      expect(headers[`svix-${name}`]).toBe(headers[`webhook-${name}`]);
    expect(headers).toMatchObject({ "svix-id": "msg_1", "svix-timestamp": "1700000000" });
  });

  it("takes a text as the raw body", async () => {
    const { body } = await signDelivery('{ "a" : 1 }', { secret });
    expect(body).toBe('{ "a" : 1 }');
  });

  it.each(["", "a,b", "a b", "a\nb", "ä"])("is not made with the id %j, which no receiver takes", async (id) => {
    const signing = signDelivery("{}", { secret, id });
    await expect(signing).rejects.toThrow(TypeError);
    await expect(signing).rejects.toThrow(/signDelivery: id must be printable ASCII text/);
  });
});
