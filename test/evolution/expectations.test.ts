import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anExample, anOrder, orderUpdated, recordExpectations } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../src/evolution/contract.ts";
import { brokenByContract, brokenByPayload } from "../../src/evolution/expectations.ts";
import { changedContract, removeField, require } from "../support/changed-contract.ts";
import type { ChangedContract } from "../support/changed-contract.ts";

/** A team that updates an order's status and a line, ships, and reads a few fields. */
async function record() {
  const recorder = recordExpectations();
  const sandbox = createSandbox();
  const client = recorder.client(createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch }));
  const body = { status: "picked" as const, ship_to_address: { city: "Utrecht" }, hub_id: "h1" };
  const { data } = await client.updateOrder("order_id", body);
  const skus = data.line_items.map((item) => item.sku);
  const { data: shipped } = await client.shipOrder("order_id", anExample("shipOrderRequest"));
  const [shipment] = shipped.shipments;
  const event = recorder.event(orderUpdated(anOrder(), { ...anOrder(), status: "fulfilled" }));
  return { recorder, seen: [data.id, skus, shipment?.shipped_date, event.data.status, event.previous_attributes] };
}

const broken = async (change: (contract: ChangedContract) => void) => {
  const { recorder } = await record();
  const found = brokenByContract(recorder.expectations, changedContract(change) as unknown as Contract);
  return found.map(({ exchange, kind, pointer, message }) => `${exchange} ${kind} ${pointer}: ${message}`);
};

const added = ({ at, schema }: ChangedContract) => {
  at("components", "schemas", "Order", "properties")["hub"] = { type: "string" };
  removeField(schema("Order"), "raw_status");
  require(schema("RequestChannel"), "id");
};

const problems = async (exchange: string, payload: unknown) => {
  const { recorder } = await record();
  return brokenByPayload(recorder.expectations, exchange, payload).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );
};

describe("recordExpectations", () => {
  it("records what is sent and read, and nothing else", async () => {
    const { contract, operations, events } = (await record()).recorder.expectations;
    expect(contract).toBe("0.1.0");
    expect(Object.keys(operations)).toEqual(["shipOrder", "updateOrder"]);
    expect(operations["updateOrder"]).toEqual({
      reads: {
        "/data/id": { type: ["string"], optional: false },
        "/data/line_items/*/sku": { type: ["null", "string"], optional: true },
      },
      writes: {
        "/ship_to_address/city": { type: ["string"], optional: true },
        "/status": { type: ["string"], enum: ["picked"], optional: true },
      },
    });
    expect(Object.keys(operations["shipOrder"]?.reads ?? {})).toEqual(["/data/shipments/*/shipped_date"]);
    expect(Object.keys(events["order.updated"]?.reads ?? {})).toEqual(["/data/status", "/previous_attributes"]);
  });

  it("returns what the client returns", async () => {
    const { seen } = await record();
    expect(seen.slice(0, 2)).toEqual(["order_id", anOrder().line_items.map(({ sku }) => sku)]);
  });

  it("counts a field that is asked for with `in`, and all fields of a copy", async () => {
    const recorder = recordExpectations();
    const { data } = recorder.event(orderUpdated(anOrder(), anOrder()));
    expect("raw_status" in data).toBe(true);
    expect({ ...data.ship_to_address }).toEqual(anOrder().ship_to_address);
    const reads = Object.keys(recorder.expectations.events["order.updated"]?.reads ?? {});
    expect(reads).toEqual(
      [
        "/data/raw_status",
        ...Object.keys(anOrder().ship_to_address).map((key) => `/data/ship_to_address/${key}`),
      ].toSorted(),
    );
  });

  it("holds no value that was sent but those that the contract lists", async () => {
    expect(JSON.stringify((await record()).recorder.expectations)).not.toMatch(/Utrecht|h1/);
  });

  it("writes the expectations to a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "trackstar-expectations-"));
    const { recorder } = await record();
    await recorder.write(join(folder, "expectations.json"));
    const text = await readFile(join(folder, "expectations.json"), "utf8");
    expect(JSON.parse(text)).toEqual(recorder.expectations);
    await rm(folder, { recursive: true });
  });
});

describe("a contract", () => {
  it("breaks nobody if it is the same, or adds what nobody needs", async () => {
    expect(await broken(() => {})).toEqual([]);
    expect(await broken(added)).toEqual([]);
  });

  it.each<[string, (contract: ChangedContract) => void, string]>([
    [
      "an operation less",
      ({ at }) => void delete at("paths")["/wms/orders/{order_id}"],
      "updateOrder whole : is not in the contract",
    ],
    [
      "a webhook less",
      ({ at }) => void delete at("webhooks")["order.updated"],
      "order.updated whole : is not in the contract",
    ],
    [
      "a field less that is read",
      ({ schema }) => removeField(schema("LineItem"), "sku"),
      "updateOrder read /data/line_items/*/sku: is not in the contract",
    ],
    [
      "a field that is read and may be null",
      ({ schema }) => void (schema("Order", "id")["type"] = ["string", "null"]),
      "updateOrder read /data/id: may be null",
    ],
    [
      "a field that is read and may be missing",
      ({ schema }) => void (schema("OrderResponse")["required"] = ["id", "unused_fields"]),
      "updateOrder read /data/id: may be missing",
    ],
    [
      "a field less that is sent",
      ({ schema }) => removeField(schema("RequestAddress"), "city"),
      "updateOrder write /ship_to_address/city: is not in the contract",
    ],
    [
      "a value less that is sent",
      ({ schema }) => (schema("KnownOrderStatus")["enum"] as string[]).splice(3, 1),
      'updateOrder write /status: must not be "picked"',
    ],
    [
      "a type less that is sent",
      ({ schema }) => void (schema("RequestAddress", "city")["type"] = "object"),
      "updateOrder write /ship_to_address/city: must not be string",
    ],
    [
      "a required field that is not sent",
      ({ schema }) => require(schema("RequestAddress"), "country"),
      "updateOrder write /ship_to_address/country: is required, and not sent",
    ],
  ])("breaks a team with %s, and names the field", async (_title, change, expected) => {
    expect(await broken(change)).toContain(expected);
  });
});

describe("a payload", () => {
  it("breaks nobody if it is as documented, and nobody who does not read it", async () => {
    expect(await problems("updateOrder", anExample("updateOrderResponse"))).toEqual([]);
    expect(await problems("cancelOrder", {})).toEqual([]);
    expect(await problems("toString", {})).toEqual([]);
  });

  it("breaks a team where a field is missing or of another type, and names it", async () => {
    const [item] = anOrder().line_items;
    const data = { id: undefined, line_items: [item, { ...item, sku: 3 }] };
    expect(await problems("updateOrder", { data })).toEqual([
      "/data/id is missing",
      "/data/line_items/1/sku is integer, not null or string",
    ]);
  });
});
