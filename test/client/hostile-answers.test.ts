import { describe, expect, it } from "vitest";
import { cancelOrderResponse } from "../../generated/examples.ts";
import { addressLine, shipment } from "../support/calls.ts";
import { everythingShownOf } from "../support/leaks.ts";
import { scriptedClient, thrownBy } from "../support/scripted-fetch.ts";

const deep = "[".repeat(200_000) + "]".repeat(200_000);

describe("an error nested too deep to be written again", () => {
  it("is an error like any other, with a short excerpt", async () => {
    const { client } = scriptedClient([() => new Response(deep, { status: 422 })]);
    const error = await thrownBy(client.shipOrder("id", shipment));
    expect(error).toMatchObject({ name: "ApiError", status: 422, body: "[".repeat(200) });
  });

  it("leaves a shipment in doubt where its status does", async () => {
    const { client } = scriptedClient([() => new Response(deep, { status: 500 })]);
    const error = await thrownBy(client.shipOrder("id", shipment));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { status: 500, body: "[".repeat(200) } });
  });

  it("does not stop a paced client", { timeout: 5000 }, async () => {
    const answers = [() => new Response(deep, { status: 500 }), () => Response.json(cancelOrderResponse)];
    const { client } = scriptedClient(answers, { pacing: true });
    await thrownBy(client.shipOrder("id", shipment));
    await expect(client.cancelOrder("id")).resolves.toEqual(cancelOrderResponse);
  });
});

it("a paced client goes on when reading an answer fails", { timeout: 5000 }, async () => {
  const broken = Object.defineProperty(new Response("", { status: 500 }), "status", {
    get: () => {
      throw new Error("broken");
    },
  });
  const { client } = scriptedClient([() => broken, () => Response.json(cancelOrderResponse)], { pacing: true });
  await thrownBy(client.shipOrder("id", shipment));
  await expect(client.cancelOrder("id")).resolves.toEqual(cancelOrderResponse);
});

/** An answer that would be valid JSON, were it ever read to its end. */
function flood(status: number): { response: Response; state: { mebibytes: number; cancelled: boolean } } {
  const state = { mebibytes: 0, cancelled: false };
  const blank = new Uint8Array(1024 * 1024).fill(0x20);
  const body = new ReadableStream({
    pull(controller) {
      state.mebibytes++;
      controller.enqueue(state.mebibytes === 1 ? new TextEncoder().encode("{}") : blank);
      if (state.mebibytes === 40) controller.close();
    },
    cancel: () => void (state.cancelled = true),
  });
  return { response: new Response(body, { status }), state };
}

describe("an answer without end", () => {
  const unknown = { name: "OutcomeUnknownError", cause: { name: "ApiError", status: 200 } };

  it("is read no further than 10 MiB and cancelled, and leaves a shipment in doubt", async () => {
    const { response, state } = flood(200);
    await expect(scriptedClient([() => response]).client.shipOrder("id", shipment)).rejects.toMatchObject(unknown);
    expect(state.cancelled).toBe(true);
    expect(state.mebibytes).toBeLessThan(15);
  });

  it.for([200, 404])("is an ApiError for a cancellation that is answered with %i", async (status) => {
    const { client } = scriptedClient([() => flood(status).response]);
    await expect(client.cancelOrder("id")).rejects.toMatchObject({ name: "ApiError", status });
  });

  it("is no response of 9 MiB", async () => {
    const text = JSON.stringify(cancelOrderResponse) + " ".repeat(9 * 1024 * 1024);
    const { client } = scriptedClient([() => new Response(text)]);
    await expect(client.cancelOrder("id")).resolves.toEqual(cancelOrderResponse);
  });
});

describe("texts of an answer", () => {
  it.for(["trackstar", "integration"])("are the origin of an error if it is %s", async (origin) => {
    const { client } = scriptedClient([() => Response.json({ error: "No", origin }, { status: 404 })]);
    await expect(client.cancelOrder("id")).rejects.toMatchObject({ origin });
  });

  it.for([addressLine, "", 7, null, ["trackstar"]])("are no origin if they are %j", async (origin) => {
    const { client } = scriptedClient([() => Response.json({ error: "No", origin }, { status: 404 })]);
    const error = await thrownBy(client.cancelOrder("id"));
    expect(error).toHaveProperty("origin", undefined);
    expect(everythingShownOf(error)).not.toContain(addressLine);
  });

  it("fill no message with the names of ignored fields", async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `field ${at} ${"x".repeat(500)}`);
    const answer = { ...cancelOrderResponse, unused_fields: names };
    const { client } = scriptedClient([() => Response.json(answer)], { onUnusedFields: "throw" });
    const error = await thrownBy(client.cancelOrder("id"));
    expect(error).toMatchObject({ name: "UnusedFieldsError", unusedFields: names });
    expect((error as Error).message).toMatch(/ignored: field 0 x+, .*field 4 x+, and 1995 more$/);
    expect((error as Error).message.length).toBeLessThan(1200);
  });
});
