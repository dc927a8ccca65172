import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { OrderResponse } from "trackstar-orders-contract/schemas";
import { anOrder } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
import { expect, it } from "vitest";
import { integrationLoaders } from "../../generated/integration-loaders.ts";
import published from "../../generated/openapi.json" with { type: "json" };
import { shipHero } from "../../generated/integrations/shiphero.ts";
import type { Integration } from "../../src/schemas/integration.ts";
import { accessToken, apiKey, callerOf, paths, secret } from "../support/sandbox-calls.ts";

type Fields = Record<string, unknown>;

const integrations = await Promise.all(
  Object.values(integrationLoaders).map(async (load) => (await load()).integration),
);
const cases = integrations.map((integration) => ({ name: integration.name, integration }));

const fieldsOf = (component: "Order" | "Address" | "LineItem" | "Shipment" | "Package") =>
  Object.keys(published.components.schemas[component].properties);

/** The fields of a body that one of the contract's objects has, too. */
function shared(body: unknown, component: Parameters<typeof fieldsOf>[0], except: string[] = []): Fields {
  const names = new Set(fieldsOf(component).filter((name) => !except.includes(name)));
  return Object.fromEntries(Object.entries(body as Fields).filter(([name]) => names.has(name)));
}

/** What comes of a body that a client sends to a sandbox of an integration: neither they nor a receiver find it odd. */
async function send(integration: Integration, operation: "updateOrder" | "shipOrder") {
  const [found, events]: [unknown[], string[]] = [[], []];
  const handle = webhookHandler(createReceiver({ secret }), {
    "order.updated": (event) => void events.push(event.data.status),
  });
  const webhook = { url: "https://receiver.test/", secret, fetch: (request: Request) => handle(request) };
  const sandbox = createSandbox({ integration, unlistedOperations: "base", webhook });
  const note = (odd: unknown) => void found.push(odd);
  const options = { apiKey, accessToken, integration, fetch: sandbox.fetch };
  const client = createClient({ ...options, onUnknownFields: note, onDrift: note });
  const body = integration.requests[operation].example as Fields;
  const response = await client[operation]("order_id", body);
  await sandbox.idle();
  expect(response).toMatchSchema("OrderResponse");
  expect([found, events]).toEqual([[], [response.data.status]]);
  return { body, ...response };
}

it.for(cases)("an update for $name stores each field that an order has", async ({ integration }) => {
  const { body, data, unused_fields } = await send(integration, "updateOrder");
  // Its types of an order are others than Trackstar's.
  const unused = integration.name === "masonhub" ? ["type"] : [];
  expect(unused_fields).toEqual(unused);
  const { ship_to_address = {}, line_items = [] } = body;
  expect(data).toMatchObject(shared(body, "Order", ["ship_to_address", "line_items", ...unused]));
  expect(data.ship_to_address).toMatchObject(shared(ship_to_address, "Address"));
  for (const [at, line] of (line_items as Fields[]).entries())
    expect(data.line_items[at]).toMatchObject(shared(line, "LineItem"));
});

it.for(cases)(
  "a shipment for $name stores each field that a shipment or its packages have",
  async ({ integration }) => {
    const { body, data, unused_fields } = await send(integration, "shipOrder");
    expect(unused_fields).toEqual([]);
    expect([data.status, data.shipments.length]).toEqual(["fulfilled", 1]);
    const [shipment] = data.shipments;
    expect(data).toMatchObject(body["trackstar_tags"] === undefined ? {} : { trackstar_tags: body["trackstar_tags"] });
    expect(shipment).toMatchObject(shared(body, "Shipment", ["packages", "line_items"]));
    const { packages = [{}], line_items = [] } = body as { packages?: Fields[]; line_items?: Fields[] };
    for (const [at, given] of packages.entries())
      expect(shipment?.packages[at] ?? {}).toMatchObject({
        ...(shipment?.packages[at] && shared(body, "Package", ["line_items"])),
        ...shared(given, "Package"),
      });
    for (const [at, { sku, quantity }] of line_items.entries())
      expect(shipment?.line_items[at]).toMatchObject({ sku, quantity });
  },
);

it("what an order cannot hold is in unused_fields, and changes nothing", async () => {
  const { name, title, requests } = shipHero;
  const loose = { ...requests.updateOrder, validate: (_value: unknown): _value is never => true };
  const integration = { name, title, requests: { ...requests, updateOrder: loose } } as unknown as Integration;
  const call = callerOf(createSandbox({ integration }).fetch);
  const response = await call("PUT", paths.update, { body: { tags: "red", order_number: "7" } });
  const { data, unused_fields } = (await response.json()) as OrderResponse;
  expect(unused_fields).toEqual(["tags"]);
  expect(data).toMatchObject({ order_number: "7", tags: anOrder().tags });
});

it("fields of the integration's own are dropped from each of many lines, and those that an order had stay", async () => {
  const line_items = Array.from({ length: 300 }, (_, at) => ({
    sku: `s${at}`,
    quantity: 1,
    unit_price: 1,
    warehouse_id: "w",
  }));
  const orders = [{ ...anOrder(), packing_note: "old", custom: { a: 1 } }];
  const sandbox = createSandbox({ integration: shipHero, orders });
  const response = await callerOf(sandbox.fetch)("PUT", paths.update, { body: { line_items, packing_note: "new" } });
  expect(((await response.json()) as OrderResponse).unused_fields).toEqual([]);
  const order = sandbox.orders.get("order_id");
  expect(order).toMatchObject({ packing_note: "new", custom: { a: 1 } });
  expect(JSON.stringify(order?.line_items)).not.toContain("warehouse_id");
  expect(order?.line_items).toHaveLength(300);
});
