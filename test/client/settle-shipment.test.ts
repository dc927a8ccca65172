import { createClient, OutcomeUnknownError, settleShipment, type Order } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anOrder, orderUpdated } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { orderUpdatedEventTruncated, shipOrderRequest } from "../../generated/examples.ts";
import { secrets, thrownBy } from "../support/calls.ts";

const shipment = {
  ...shipOrderRequest,
  tracking_number: "1Z-1",
  packages: [
    { package_id: "SO-1-1", tracking_number: "1Z-1" },
    { package_id: "SO-1-2", tracking_number: "1Z-2" },
  ],
};

async function shipped(): Promise<Order> {
  const sandbox = createSandbox({ orders: [anOrder({ id: "order_id", shipments: [] })] });
  sandbox.faults.add({ operation: "shipOrder", disconnect: "before-response", when: "after-write" });
  const client = createClient({ ...secrets, fetch: sandbox.fetch });
  expect(await thrownBy(client.shipOrder("order_id", shipment))).toBeInstanceOf(OutcomeUnknownError);
  const order = sandbox.orders.get("order_id");
  await sandbox.close();
  return order as Order;
}

/** The order with the packages of its shipment changed. */
function withPackages(order: Order, change: object): Order {
  const [only] = order.shipments;
  const packages = (only?.packages ?? []).map((one) => Object.assign({}, one, change));
  return { ...order, shipments: [{ ...only, packages }] as Order["shipments"] };
}

describe("settleShipment", () => {
  it("finds a shipment whose response was lost, in the order and in its event", async () => {
    const order = await shipped();
    expect(settleShipment(order, shipment)).toBe("applied");
    expect(settleShipment(orderUpdated(anOrder({ id: "order_id", shipments: [] }), order), shipment)).toBe("applied");
  });

  it("finds it by its tracking numbers although the integration has package ids of its own", async () => {
    const [first] = (await shipped()).shipments[0]?.packages ?? [];
    const order = withPackages(await shipped(), { package_id: "their own" });
    expect(first).toBeDefined();
    expect(settleShipment(order, shipment)).toBe("applied");
  });

  it("finds it by the numbers of its packages, beside which a master number is stored nowhere", async () => {
    expect(settleShipment(await shipped(), { ...shipment, tracking_number: "MASTER" })).toBe("applied");
  });

  it.each(["open", "shipped", "cancelled", "other"])(
    "counts a shipment that is %s, unless it still waits",
    async (status) => {
      const order = await shipped();
      const shipments = order.shipments.map((one) => ({ ...one, status }));
      expect(settleShipment({ ...order, shipments }, shipment)).toBe(status === "open" ? "unknown" : "applied");
    },
  );

  it("finds one without tracking numbers by its package ids", async () => {
    expect(settleShipment(await shipped(), { packages: [{ package_id: "SO-1-2" }] })).toBe("applied");
  });

  it.each<[string, object]>([
    ["another tracking number", { ...shipment, tracking_number: "1Z-9", packages: [] }],
    ["one package more", { packages: [...shipment.packages, { package_id: "x", tracking_number: "1Z-3" }] }],
    ["nothing to look for", { warehouse_id: "w" }],
    ["packages that are not a list", { packages: "SO-1-1" }],
  ])("leaves it unknown for %s", async (_what, other) => {
    expect(settleShipment(await shipped(), other)).toBe("unknown");
  });

  it("leaves it unknown where the order has no such shipment, and for a truncated event", () => {
    expect(settleShipment(anOrder({ shipments: [] }), shipment)).toBe("unknown");
    expect(settleShipment(orderUpdatedEventTruncated as never, shipment)).toBe("unknown");
  });

  it.each([undefined, null, "order", {}, { data: null }, { data: {} }, { shipments: null }])(
    "leaves it unknown for %j in place of an order",
    (order) => {
      expect(settleShipment(order as never, shipment)).toBe("unknown");
    },
  );

  it("does not put one together from two shipments", async () => {
    const order = await shipped();
    const [only] = order.shipments;
    const parts = (only?.packages ?? []).map((one) => Object.assign({}, only, { packages: [one] }));
    expect(settleShipment({ ...order, shipments: parts }, shipment)).toBe("unknown");
  });
});
