import { ShipOrderRequest, UpdateOrderRequest } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { examples, withValue } from "../support/payloads.ts";
import { countOf } from "../support/count-of.ts";

const found = (body: unknown) => UpdateOrderRequest.lint(body).map(({ path, keyword }) => `${path} ${keyword}`);

describe("lint refuses what the API answers with 422 although the types allow it", () => {
  it("the update page's own sample, whose address lines are all empty", () => {
    const lines = Object.keys(examples.updateOrderRequest.ship_to_address);
    expect(lines).toHaveLength(8);
    expect(found(examples.updateOrderRequest)).toEqual(lines.map((line) => `/ship_to_address/${line} refused-text`));
  });

  it("null, unless the contract has it", () => {
    expect(found({ reference_id: null, warehouse_customer_id: null, trackstar_tags: null })).toEqual([
      "/reference_id null",
    ]);
  });

  it("but not in a shipment's measurements, where each may be null", () => {
    const measurements = { length: null, width: null, height: null, unit: null, weight: null, weight_unit: null };
    const body = { ...examples.shipOrderRequest, measurements };
    expect(ShipOrderRequest.check(body).issues).toEqual([]);
    expect(ShipOrderRequest.lint(body)).toEqual([]);
  });

  it.each(["", "null", "none"])("the text %j, at any depth and in the warehouse's own fields", (text) => {
    const body = {
      order_number: text,
      line_items: [{ sku: text }],
      trackstar_tags: [text, { tag: text }],
      own: { deep: [{ value: text }] },
    };
    expect(found(body)).toEqual([
      "/order_number refused-text",
      "/line_items/0/sku refused-text",
      "/trackstar_tags/0 refused-text",
      "/trackstar_tags/1/tag refused-text",
      "/own/deep/0/value refused-text",
    ]);
  });

  it("but not texts that merely look like them: None is a town, Null a name", () => {
    expect(found({ ship_to_address: { city: "None", full_name: "Null", company: "nonesuch" } })).toEqual([]);
  });

  it("nothing, where there is nothing to refuse", () => {
    expect(ShipOrderRequest.lint(examples.shipOrderRequest)).toEqual([]);
    expect(UpdateOrderRequest.lint(examples.updateOrderRequestClean)).toEqual([]);
    expect(UpdateOrderRequest.lint({ status: "picked", own_field: 3 })).toEqual([]);
  });
});

describe("a name that is a near miss is reported with the right one", () => {
  it.each([
    ["/ship_to_address/zip_code", "postal_code"],
    ["/ship_to_address/zipCode", "postal_code"],
    ["/ship_to_address/name", "full_name"],
    ["/ship_to_address/postalCode", "postal_code"],
    ["/statuss", "status"],
    ["/stauts", "status"],
    ["/lineItems", "line_items"],
    ["/line_items/0/quantiy", "quantity"],
    ["/TradingPartner", "trading_partner"],
  ])("%s", (path, right) => {
    const body = withValue({ ship_to_address: {}, line_items: [{}] }, path, "value");
    const [issue, ...more] = UpdateOrderRequest.lint(body);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ path, keyword: "misnamed" });
    expect(issue?.message).toContain(`"${right}"`);
  });

  it("also where the right field is further down", () => {
    const [issue] = UpdateOrderRequest.lint({ zip_code: "10001" });
    expect(issue).toMatchObject({ path: "/zip_code", keyword: "misnamed" });
    expect(issue?.message).toContain('"ship_to_address.postal_code"');
  });

  it("in a shipment too", () => {
    const body = { ...examples.shipOrderRequest, trackingNumber: "1Z" };
    expect(ShipOrderRequest.lint(body)).toMatchObject([{ path: "/trackingNumber", keyword: "misnamed" }]);
  });

  it("but a field that may well be the warehouse system's own is left alone", () => {
    const body = { ship_to_address: { address3: "Floor 3", county: "Kings" }, hub_id: 1, channels: 2, total_price2: 3 };
    expect(found(body)).toEqual([]);
    expect(found({ status: "open", stats: 1 })).toEqual([]);
  });
});

describe("lint survives hostile bodies", () => {
  it.each([undefined, null, 17, "text", [], [[[]]]])("%j", (body) => {
    expect(Array.isArray(UpdateOrderRequest.lint(body))).toBe(true);
  });

  it("100,000 levels deep", () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(100_000)}""${"}".repeat(100_000)}`);
    expect(UpdateOrderRequest.lint({ own: deep })).toHaveLength(1);
  });

  const faults = countOf(100_000, 1_000_000);
  it(`${faults} faults: the first hundred are reported`, () => {
    expect(UpdateOrderRequest.lint({ own: Array.from({ length: faults }, () => null) })).toHaveLength(100);
  });

  it("a body that contains itself", () => {
    const own: Record<string, unknown> = { note: "" };
    own["own"] = own;
    expect(found({ own, twice: [own["note"], own["note"]] })).toEqual([
      "/own/note refused-text",
      "/own/own cycle",
      "/twice/0 refused-text",
      "/twice/1 refused-text",
    ]);
  });

  it("the same object in two places is no cycle", () => {
    const tag = { tag: "value" };
    expect(found({ trackstar_tags: [tag, tag] })).toEqual([]);
  });

  const nearMisses = countOf(20_000, 200_000);
  it(`${nearMisses} names that are near misses`, () => {
    const names = Array.from(
      { length: nearMisses },
      (_, at) => `zip${"_-".repeat(at % 7)}code${"_".repeat(at % 5)}${at % 2 ? "" : "_"}${at}`,
    );
    const near = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`zip${"_".repeat(at % 12)}-${"_".repeat(at / 12)}code`, "1"]),
    );
    const body = { ship_to_address: { ...near, ...Object.fromEntries(names.map((name) => [name, "1"])) } };
    expect(UpdateOrderRequest.lint(body).length).toBeLessThanOrEqual(100);
  });

  it("a field that is undefined, which JSON leaves out", () => {
    expect(found({ ship_to_address: { city: "New York", zip_code: undefined } })).toEqual([]);
  });

  it("keys that JavaScript treats specially", () => {
    const body: unknown = JSON.parse('{"__proto__": {"polluted": ""}, "constructor": "", "toString": null}');
    expect(found(body)).toEqual(["/__proto__/polluted refused-text", "/constructor refused-text", "/toString null"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

it("a Standard Schema of a request body gives the path with numbers for indexes", () => {
  const body = { line_items: [{ quantity: "1" }] };
  const issues = [{ path: ["line_items", 0, "quantity"] }];
  expect(UpdateOrderRequest["~standard"].validate(body)).toMatchObject({ issues });
});
