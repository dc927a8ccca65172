import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { orderKey, orderVersion } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent } from "../../generated/examples.ts";

const guide = readFileSync(new URL("../../openapi/guides/webhooks.md", import.meta.url), "utf8");
const [, recipe = ""] = /```sql\n([^]*?)```/.exec(guide) ?? [];

let database: PGlite;
beforeAll(async () => {
  database = await PGlite.create();
  await database.exec(
    `CREATE TABLE orders (key text PRIMARY KEY, version text COLLATE "C" NOT NULL, body jsonb NOT NULL)`,
  );
});
beforeEach(() => database.exec("DELETE FROM orders"));
afterAll(() => database.close());

const eventOf = (status: string, trackstar_updated_date: string, connection_id = "a", id = "order_id") => ({
  ...orderUpdatedEvent,
  connection_id,
  data: { ...orderUpdatedEvent.data, id, status, trackstar_updated_date },
});
const save = async (event: ReturnType<typeof eventOf>) =>
  database.query(recipe, [orderKey(event), orderVersion(event.data), JSON.stringify(event.data)]);
const kept = async (event: ReturnType<typeof eventOf>) => {
  const { rows } = await database.query<{ status: string }>(
    `SELECT body->>'status' AS status FROM orders WHERE key = $1`,
    [orderKey(event)],
  );
  return rows.map(({ status }) => status);
};

/** Every order of the items. */
function* interleavings<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [at, item] of items.entries())
    for (const rest of interleavings(items.toSpliced(at, 1))) yield [item, ...rest];
}

// Newest last, each written in another way, in a zone of its own.
const events = [
  eventOf("open", "2024-01-02T03:04:05"),
  eventOf("picked", "2024-01-01T22:04:05.10-05:00"),
  eventOf("packed", "2024-01-02T12:04:05.123456789+0900"),
  eventOf("fulfilled", "2024-01-02T03:04:06Z"),
];

describe("the guide's statement on Postgres", () => {
  it("keeps the newest order, in whichever order its events arrive, and one twice", async () => {
    let count = 0;
    for (const sequence of interleavings([...events, events[1] as (typeof events)[number]])) {
      await database.exec("DELETE FROM orders");
      for (const event of sequence) await save(event);
      expect(await kept(events[0] as (typeof events)[number]), sequence.map(({ data }) => data.status).join()).toEqual([
        "fulfilled",
      ]);
      count++;
    }
    expect(count).toBe(120);
  });

  it("keeps the newest order when all of them are saved at once", async () => {
    for (const sequence of interleavings(events)) {
      await database.exec("DELETE FROM orders");
      await Promise.all(sequence.map(save));
      expect(await kept(events[0] as (typeof events)[number])).toEqual(["fulfilled"]);
    }
  });

  it("lets the last of two changes of one moment stay, and a date of the year 9999 block nothing", async () => {
    const [first, second] = [eventOf("picked", "2024-01-02T03:04:05Z"), eventOf("packed", "2024-01-02T03:04:05Z")];
    for (const event of [first, second]) await save(event);
    expect(await kept(first)).toEqual(["packed"]);
    const never = eventOf("open", "9999-12-31T23:59:59Z", "b");
    for (const event of [never, eventOf("fulfilled", "2024-01-02T03:04:05Z", "b")]) await save(event);
    expect(await kept(never)).toEqual(["fulfilled"]);
  });

  it("keeps orders of two connections apart, whatever is in their ids", async () => {
    const at = "2024-01-02T03:04:05Z";
    const [one, two] = [eventOf("open", at, "a:b", "c"), eventOf("picked", at, "a", "b:c")];
    for (const event of [one, two]) await save(event);
    expect([await kept(one), await kept(two)]).toEqual([["open"], ["picked"]]);
  });
});
