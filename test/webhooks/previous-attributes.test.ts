import { describe, expect, expectTypeOf, it } from "vitest";
import {
  before,
  changed,
  changes,
  type Order,
  type OrderUpdatedEvent,
  type WebhookEvent,
} from "trackstar-orders-contract/webhooks";
import { orderUpdatedEventTruncated } from "../../generated/examples.ts";
import { data, dotted, updated } from "../support/deliveries.ts";

const tracking = "shipments.*.packages.*.tracking_number";

describe("changed", () => {
  it("finds a tracking number that is recorded at its own path, however it is asked for", () => {
    const event = updated({ "shipments.0.packages.0.tracking_number": null });
    for (const path of [
      "shipments",
      "shipments.*",
      "shipments.0",
      "shipments.*.packages",
      "shipments.0.packages.*",
      tracking,
      "shipments.0.packages.0.tracking_number",
    ] as const)
      expect([path, changed(event, path)]).toEqual([path, true]);
  });

  it("finds a tracking number in a change that is recorded at a parent", () => {
    const without = structuredClone(data.shipments);
    for (const shipment of without) for (const parcel of shipment.packages) parcel.tracking_number = null;
    for (const previous of [
      { shipments: without },
      { "shipments.0": without[0] },
      { "shipments.0.packages": without[0]?.packages },
    ])
      expect(changed(updated(previous), tracking)).toBe(true);
  });

  it("finds a tracking number in a shipment that is new, and in one that is gone", () => {
    expect(changed(updated({ shipments: [] }), tracking)).toBe(true);
    expect(changed(updated({ shipments: data.shipments }, { ...data, shipments: [] }), tracking)).toBe(true);
  });

  it("finds a tracking number in a whole earlier order", () => {
    const earlier = structuredClone(data);
    for (const shipment of earlier.shipments) for (const parcel of shipment.packages) parcel.tracking_number = "old";
    expect(changed(updated(earlier), tracking)).toBe(true);
    expect(changed(updated(structuredClone(data)), tracking)).toBe(false);
  });

  it("is false for what did not change beside what did", () => {
    expect(changed(dotted, "shipments.*.packages.*.carrier")).toBe(false);
    expect(changed(dotted, "line_items.0.quantity")).toBe(false);
    expect(changed(dotted, "line_items.1.quantity")).toBe(true);
    expect(changed(dotted, "ship_to_address")).toBe(false);
  });

  it("is false where the old value recorded is the value still", () => {
    expect(changed(updated({ status: data.status, shipments: structuredClone(data.shipments) }), "status")).toBe(false);
    expect(changed(updated({ status: data.status, shipments: structuredClone(data.shipments) }), "shipments")).toBe(
      false,
    );
  });

  it("tells nothing of an event that the contract does not know", () => {
    const event: WebhookEvent = {
      kind: "unknown",
      event_type: "order.created",
      payload: { previous_attributes: { status: "open" } },
    };
    expect(changed(event as WebhookEvent, "status")).toBe(false);
    expect(changes(event)).toEqual([]);
  });

  it("refuses a truncated event, since a false would lose the change", () => {
    const event: WebhookEvent = { ...orderUpdatedEventTruncated, kind: "truncated" };
    expect(() => changed(event as WebhookEvent, "status")).toThrow(/apiKey/);
    expect(() => before(event)).toThrow(/apiKey/);
  });

  it("takes the paths of the contract and no others", () => {
    // @ts-expect-error: no such field
    expect(() => changed(dotted, "statuss")).toThrow(/unknown path "statuss". Did you mean "status"\?/);
    // @ts-expect-error: one of several
    expect(() => (["status", "statuss"] as const).map((path) => changed(dotted, path))).toThrow(/unknown path/);
    // @ts-expect-error: a slip further down
    expect(() => changed(dotted, "shipments.0.packages.0.traking_number")).toThrow(
      /^changed: unknown path .* Did you mean "shipments\.\*\.packages\.\*\.tracking_number"\?/,
    );
    // @ts-expect-error: no such field below
    expect(() => changes(dotted, "shipments.*.tracking_number")).toThrow(/^changes: unknown path/);
    // @ts-expect-error: nothing like it
    expect(() => changed(dotted, "zzzzzzzz")).toThrow(
      /unknown path "zzzzzzzz". EventPaths has those of the contract.$/,
    );
    // @ts-expect-error: an index is a number or *
    expect(() => changed(dotted, "line_items.first.quantity")).toThrow(/unknown path/);
    expect(changed(dotted, "additional_fields.anything")).toBe(false);
  });
});

describe("changes", () => {
  it("lists each innermost change with its old and new value, alike in both encodings", () => {
    const earlier = before(dotted);
    const expected = [
      { path: "updated_date", before: "2022-01-01T16:30:00Z", after: data.updated_date },
      { path: "status", before: "packed", after: "fulfilled" },
      { path: "raw_status", before: "Packed", after: "Shipped" },
      { path: "line_items.1.quantity", before: 3, after: 2 },
      { path: "shipments.0.shipped_date", before: null, after: "2022-01-02T05:00:00Z" },
      { path: "shipments.0.raw_status", before: "Packed", after: "Shipped" },
      { path: "shipments.0.status", before: "open", after: "shipped" },
      { path: "shipments.0.packages.0.tracking_number", before: null, after: "tracking_number" },
      { path: "shipments.0.packages.0.tracking_url", before: null, after: "https://example.com/track/tracking_number" },
    ];
    for (const event of [dotted, updated(earlier)]) {
      expect(changes(event)).toHaveLength(expected.length);
      expect(changes(event)).toEqual(expect.arrayContaining(expected));
    }
  });

  it("gives real indexes and typed values for a wildcard", () => {
    const found = changes(dotted, "line_items.*.quantity");
    expect(found).toEqual([{ path: "line_items.1.quantity", before: 3, after: 2 }]);
    expectTypeOf(found[0]?.after).toEqualTypeOf<number | undefined>();
    // An old value is as the vendor recorded it: null, or of another type.
    expectTypeOf(found[0]?.before).toBeUnknown();
    expect(changes(updated({ status: null, reference_id: { a: 1 } }), "reference_id")[0]?.before).toEqual({ a: 1 });
    expectTypeOf(changes(dotted, "shipments.0.packages.1.tracking_number")[0]?.after).toEqualTypeOf<
      string | null | undefined
    >();
    expectTypeOf(changes(dotted, "shipments")[0]?.after).toEqualTypeOf<Order["shipments"] | undefined>();
    expectTypeOf(changes(dotted, "additional_fields.key")[0]?.after).toBeUnknown();
  });

  it("gives what is new without an old value, and what is gone without a new one", () => {
    const [first] = data.line_items;
    const grown = updated({ line_items: [first] });
    expect(changes(grown)).toEqual([{ path: "line_items.1", before: undefined, after: data.line_items[1] }]);
    const shrunk = updated({ line_items: data.line_items }, { ...data, line_items: [first as never] });
    expect(changes(shrunk, "line_items.*.sku")).toEqual([
      { path: "line_items.1.sku", before: "sku_2", after: undefined },
    ]);
  });

  it("gives a parent its earlier value as a whole", () => {
    const [only] = changes(updated({ "line_items.1.quantity": 3 }), "line_items.1");
    const [, after] = data.line_items;
    expect(only).toEqual({ path: "line_items.1", before: { ...after, quantity: 3 }, after });
  });

  it("keeps an old value whose location is gone", () => {
    const gone = updated({ "shipments.3.packages.0.tracking_number": "lost" });
    const lost = { path: "shipments.3.packages.0.tracking_number", before: "lost", after: undefined };
    expect(changes(gone, tracking)).toEqual([lost]);
    expect(changed(gone, "shipments")).toBe(true);
    expect(changed(gone, "line_items")).toBe(false);
    expect(changes(gone)).toContainEqual(lost);
  });

  it("has an element that is gone once, however much of it is recorded", () => {
    const gone = updated({ "shipments.3.status": "open", "shipments.3.raw_status": "a", "shipments.4.status": "open" });
    expect(changes(gone, "shipments.*").map(({ path }) => path)).toEqual(["shipments.3", "shipments.4"]);
  });

  it("follows what an event is changed to", () => {
    const event: { -readonly [K in keyof typeof dotted]: (typeof dotted)[K] } = { ...dotted };
    expect(changed(event, "status")).toBe(true);
    event.previous_attributes = {};
    expect(changed(event, "status")).toBe(false);
    event.data = { ...data, status: "cancelled" };
    event.previous_attributes = { status: data.status };
    expect(changes(event)).toMatchObject([{ before: data.status, after: "cancelled" }]);
  });
});

function eventWith(paths: number, segments: number): OrderUpdatedEvent {
  const tail = Array.from({ length: segments - 1 }, () => "a").join(".");
  const previous = Array.from({ length: paths }, (_, at) => [`f${at}.${tail}`, at]);
  return updated(Object.fromEntries(previous));
}

/** Counts how often the engine is asked for a property by name: steps, not time. */
function lookupsFor(event: OrderUpdatedEvent): number {
  const original = Object.hasOwn;
  let count = 0;
  Object.hasOwn = (object, key) => {
    count++;
    return original(object, key);
  };
  try {
    changes(event);
  } finally {
    Object.hasOwn = original;
  }
  return count;
}

it("takes steps in proportion to the paths and to their length", () => {
  const [once, many, long] = [eventWith(50, 8), eventWith(200, 8), eventWith(50, 32)].map(lookupsFor);
  for (const steps of [many, long]) expect(Number(steps) / Number(once)).toBeLessThan(5);
});

it("works out once what was before an event, however many paths are asked for", () => {
  const event = eventWith(300, 30);
  const first = lookupsFor(event);
  expect(lookupsFor(event)).toBeLessThan(first);
});

it("looks into no field that did not change", () => {
  const line_items = new Proxy<Order["line_items"]>([], {
    ownKeys: () => {
      throw new Error("This field did not change.");
    },
  });
  const event = { ...updated({ status: "open" }), data: { ...data, line_items } };
  expect([changed(event, "status"), changed(event, "line_items")]).toEqual([true, false]);
  expect(changes(event).map(({ path }) => path)).toEqual(["status"]);
});
