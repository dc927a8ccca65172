import {
  Order,
  OrderUpdatedEvent,
  ShipOrderRequest,
  UpdateOrderRequest,
  ValidationErrorResponse,
} from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { examples, withValue } from "../support/payloads.ts";

const order = examples.updateOrderResponse.data;

describe("a value of the right type in another form than the documented one", () => {
  it.each([
    ["/created_date", "2022-01-02T05:05:05", "format"],
    ["/created_date", "2022-01-02", "format"],
    ["/updated_date", "2022-01-02T05:05:05.123456", "format"],
    ["/updated_date", "2022-01-02T05:05Z", "format"],
    ["/trackstar_tags/2", { tag3: "value3", tag4: "value4" }, "maxProperties"],
  ])("at %s, %j, is drift in what the API sends, and an issue in strict mode", (path, value, keyword) => {
    const odd = withValue(order, path, value);
    expect(Order.check(odd)).toEqual({ ok: true, issues: [], drift: [{ path, kind: "unusual-form", value }] });
    expect(Order.check(odd, { mode: "strict" })).toMatchObject({ ok: false, issues: [{ path, keyword }] });
  });

  it.each(["2022-02-30", "2022-01-02T25:00:00", "yesterday", "1641099905", ""])("does not make %j a date", (value) => {
    expect(Order.is(withValue(order, "/created_date", value))).toBe(false);
  });

  it.each(["2022-05-06T01:02:03", "2022-05-06"])("is refused in what you send: %s", (value) => {
    const issues = ShipOrderRequest.check(withValue(examples.shipOrderRequest, "/shipped_date", value)).issues;
    expect(issues).toMatchObject([{ path: "/shipped_date", keyword: "format" }]);
  });

  it("is refused in a tag that you send", () => {
    const issues = UpdateOrderRequest.check({ trackstar_tags: [{ a: "1", b: "2" }] }).issues;
    expect(issues).toMatchObject([{ path: "/trackstar_tags/0", keyword: "maxProperties" }]);
  });
});

describe("a leap second", () => {
  it.each([
    "1990-12-31T23:59:60Z",
    "1990-12-31T15:59:60-08:00",
    "1991-01-01T05:29:60+05:30",
    "1991-01-01T00:59:60+01:00",
    "1990-12-31T20:14:60-03:45",
  ])("may be sent with any offset: %s", (value) => {
    const body = withValue(examples.shipOrderRequest, "/shipped_date", value);
    expect(ShipOrderRequest.check(body).issues).toEqual([]);
    expect(ShipOrderRequest.lint(body)).toEqual([]);
  });

  it.each([
    "1990-12-31T23:59:60-08:00",
    "1990-12-31T15:59:60Z",
    "1990-12-31T15:58:60-08:00",
    "1991-01-01T05:30:60+05:30",
  ])("is none at another moment: %s", (value) => {
    expect(ShipOrderRequest.is(withValue(examples.shipOrderRequest, "/shipped_date", value))).toBe(false);
  });
});

it("the details of a 422 may nest below a field", () => {
  const detail = { json: { line_items: { 0: { quantity: ["Not a valid integer."] } }, status: ["Unknown."] } };
  expect(ValidationErrorResponse.check({ error: "No.", detail }, { mode: "strict" })).toMatchObject({ ok: true });
});

it("a whole event cannot say that it is truncated", () => {
  const { ok, issues } = OrderUpdatedEvent.check({ ...examples.orderUpdatedEvent, data_truncated: true });
  expect(ok).toBe(false);
  expect(issues).toMatchObject([{ path: "/data_truncated", keyword: "const" }]);
  expect(OrderUpdatedEvent.is({ ...examples.orderUpdatedEvent, data_truncated: false })).toBe(true);
});

it("a mode or an option that does not exist is refused with the nearest one", () => {
  expect(() => Order.check(order, { mode: "strickt" as "strict" })).toThrow(
    /check: mode must be one of tolerant, strict; it is "strickt". Did you mean "strict"/,
  );
  expect(() => Order.check(order, { moed: "strict" } as object)).toThrow(/unknown option "moed". Did you mean "mode"/);
});
