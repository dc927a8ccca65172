import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderKey, orderVersion } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent, orderUpdatedEventTruncated } from "../../generated/examples.ts";

const version = (date: string | null | undefined) => orderVersion({ updated_date: date });
const two = (count: number) => String(count).padStart(2, "0");

/** A moment to the nanosecond, and one of the ways to write it. */
const written = fc
  .record({
    // Few distinct moments, so that many pairs share a second.
    seconds: fc.integer({ min: 0, max: 3 }).map((at) => at * 40_000_000 + 1_700_000_000),
    nanoseconds: fc.constantFrom(0, 1, 999_999_999, 100_000_000, 250_000_000),
    offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
    style: fc.constantFrom("Z", "z", "offset", "compact", "none"),
    zeros: fc.integer({ min: 0, max: 12 }),
    separator: fc.constantFrom("T", "t", " "),
  })
  .map(({ seconds, nanoseconds, offset, style, zeros, separator }) => {
    const shift = style === "offset" || style === "compact" ? offset : 0;
    const [day, time] = new Date((seconds + shift * 60) * 1000).toISOString().split(/[T.]/);
    const fraction =
      nanoseconds === 0 && zeros === 0 ? "" : `.${String(nanoseconds).padStart(9, "0")}${"0".repeat(zeros)}`;
    const [hours, minutes] = [two(Math.floor(Math.abs(shift) / 60)), two(Math.abs(shift) % 60)];
    const zone = { Z: "Z", z: "z", none: "", offset: `:${minutes}`, compact: minutes }[style];
    const sign = shift < 0 ? "-" : "+";
    const suffix = style === "offset" || style === "compact" ? `${sign}${hours}${zone}` : zone;
    return {
      moment: BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds),
      date: `${day}${separator}${time}${fraction}${suffix}`,
    };
  });

const zeros = "0".repeat(1_000_000);

describe("orderVersion", () => {
  it("sorts as a string as its dates do in time, however they are written, for two thousand pairs", () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [left, right] = [version(a.date), version(b.date)];
        const order = left < right ? -1 : Number(left > right);
        expect(order).toBe(a.moment < b.moment ? -1 : Number(a.moment > b.moment));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["UTC", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05"],
    ["no offset, as UTC", "2024-01-02T03:04:05", "2024-01-02T03:04:05"],
    ["an offset across a day", "2024-01-01T22:04:05.50-05:00", "2024-01-02T03:04:05.5"],
    ["zeros that fill a delivery", `2024-01-02T03:04:05.${zeros}10Z`, `2024-01-02T03:04:05.${zeros}1`],
    ["a fraction longer than a Date holds", "2024-01-02T03:04:05.1234567891000Z", "2024-01-02T03:04:05.1234567891"],
    ["a leap second in another zone", "2016-12-31T18:59:60.5-05:00", "2016-12-31T23:59:60.5"],
    ["a date alone", "2024-01-02", "2024-01-02T00:00:00"],
    ["no seconds", "2024-01-02 03:04", "2024-01-02T03:04:00"],
    ["the first year", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00"],
  ])("reads %s", (_name, date, expected) => {
    expect(version(date)).toBe(expected);
  });

  it("sorts a leap second between its minute and the next", () => {
    const leap = ["59.999Z", "60Z", "60.9Z"].map((seconds) => `2016-12-31T23:59:${seconds}`);
    const dates = [...leap, "2017-01-01T00:00:00Z"];
    expect(dates.map(version).toSorted()).toEqual(dates.map(version));
  });

  it.each([
    "9999-12-31T23:59:59Z",
    "9998-12-31T23:59:59-01:00",
    "0000-01-01T00:00:00+01:00",
    "2024-13-01T00:00:00Z",
    "2024-01-01T00:00:61Z",
    "yesterday",
    "",
    null,
    undefined,
  ])("does not take %j for the time of a change: any date is newer", (date) => {
    expect(version(date)).toBe("");
    expect(version(date) < version("0000-01-01T00:00:00Z")).toBe(true);
    expect(orderVersion({ trackstar_updated_date: date, updated_date: "2024-01-02T03:04:05Z" })).toBe(
      "2024-01-02T03:04:05",
    );
  });

  it("goes by the time of Trackstar's copy, whatever the source system says", () => {
    const order = {
      ...orderUpdatedEvent.data,
      trackstar_updated_date: "2024-01-02T00:00:00Z",
      updated_date: "2025-01-01T00:00:00Z",
    };
    expect(orderVersion(order)).toBe("2024-01-02T00:00:00");
  });
});

const event = (connection_id: string, id: string) => ({ connection_id, data: { id } });

describe("orderKey", () => {
  it("is readable, for whole and truncated events alike", () => {
    expect(orderKey(orderUpdatedEvent)).toBe("connection_id:order_id");
    expect(orderKey(orderUpdatedEventTruncated)).toBe("connection_id:order_id");
    expect(orderKey(event("a:b%", "c:d%"))).toBe("a%3Ab%25:c:d%");
  });

  it.each([{}, { connection_id: "c" }, { connection_id: "c", data: null }, { connection_id: 1, data: { id: "o" } }])(
    "refuses %j, and names the fields that it needs",
    (incomplete) => {
      expect(() => orderKey(incomplete as never)).toThrow(
        new TypeError("orderKey: event must have connection_id and data.id, both strings"),
      );
    },
  );

  it("differs for any two orders of any two connections", () => {
    expect(orderKey(event("a:b", "c"))).not.toBe(orderKey(event("a", "b:c")));
    const part = fc.string({ unit: fc.constantFrom(":", "%", "3", "A", "2", "5", "a", "\ud800") });
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        expect(orderKey(event(a, b)) === orderKey(event(c, d))).toBe(a === c && b === d);
      }),
      { numRuns: 2000 },
    );
  });
});
