import { createClient, type Drift } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { OrderResponse } from "trackstar-orders-contract/schemas";
import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
import { describe, expect, it } from "vitest";
import { integrationLoaders } from "../../generated/integration-loaders.ts";
import { integrations } from "trackstar-orders-contract/integrations";
import { apiKey, accessToken, secret } from "../support/sandbox-calls.ts";

/** A sandbox of one integration, a client that knows it, and a receiver of its events. */
async function connect(name: keyof typeof integrationLoaders) {
  const { integration } = await integrationLoaders[name]();
  const events: string[] = [];
  const found: unknown[] = [];
  const handler = webhookHandler(createReceiver({ secret }), {
    "order.updated": (event) => void events.push(event.data.status),
  });
  const url = "https://receiver.test/";
  const deliver = (input: string | URL | Request, init?: RequestInit) => handler(new Request(input, init));
  const sandbox = createSandbox({ integration, unlistedOperations: "base", webhook: { url, secret, fetch: deliver } });
  const client = createClient({
    apiKey,
    accessToken,
    integration,
    fetch: sandbox.fetch,
    onUnknownFields: (fields) => found.push(fields),
    onUnusedFields: (fields) => found.push(fields),
    onDrift: (drift: readonly Drift[]) => found.push(drift),
  });
  return { integration, sandbox, client, events, found };
}

describe.each(integrations.map(({ name }) => name))("with %s", (name) => {
  it("an update and a shipment with every field are taken whole, and each is told by an event", async () => {
    const { integration, sandbox, client, events, found } = await connect(name);
    const { updateOrder, shipOrder } = integration.requests;
    const updated = await client.updateOrder("order_id", updateOrder.example);
    const shipped = await client.shipOrder("order_id", shipOrder.example);
    await sandbox.idle();
    await sandbox.close();
    for (const response of [updated, shipped])
      expect(OrderResponse.check(response, { mode: "strict" })).toMatchObject({ ok: true, issues: [] });
    // Masonhub's types of an order are others than Trackstar's.
    expect(found).toEqual(name === "masonhub" ? [["type"]] : []);
    expect(shipped.data.status).toBe("fulfilled");
    expect(shipped.data.shipments).toHaveLength(1);
    expect(events).toEqual([updated.data.status, "fulfilled"]);
  });

  it("an order is cancelled", async () => {
    const { sandbox, client, events, found } = await connect(name);
    const cancelled = await client.cancelOrder("order_id");
    await sandbox.idle();
    await sandbox.close();
    expect(cancelled.data.status).toBe("cancelled");
    expect(events).toEqual(["cancelled"]);
    expect(found).toEqual([]);
  });
});
