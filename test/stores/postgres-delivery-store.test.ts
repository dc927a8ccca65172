import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { deliveryStoreConformance } from "trackstar-orders-contract/testing";
import { deliveryStoreMigration, postgresDeliveryStore, type PgClient } from "trackstar-orders-contract/webhooks";
import { startPostgres, type PostgresServer } from "../support/postgres-server.ts";

const retentionMs = 600_000;
let server: PostgresServer;
let pool: Pool;
let sql: postgres.Sql;
let lite: PGlite;

beforeAll(async () => {
  server = await startPostgres();
  pool = new Pool({ connectionString: server.url });
  // The server ends connections that the pool has left.
  pool.on("error", () => undefined);
  sql = postgres(server.url);
  lite = await PGlite.create();
  await pool.query(deliveryStoreMigration);
  await lite.exec(deliveryStoreMigration);
});
afterAll(async () => {
  await Promise.all([pool.end(), sql.end(), lite.close()]);
  await server.stop();
});

/** Lets time pass for the stores: beside a real second, a machine that stands still would outlast a retention. */
const pass = async (ms: number) => {
  const earlier = `UPDATE trackstar_deliveries SET expires_at = expires_at - ${ms} * interval '1 millisecond'`;
  await Promise.all([pool.query(earlier), lite.query(earlier)]);
};
const eachTwice: PgClient = {
  async query(text, values) {
    await pool.query(text, values);
    return pool.query(text, values);
  },
};
const neverDeletes: PgClient = {
  query: (text, values) => (text.startsWith("DELETE") ? Promise.reject(new Error("down")) : pool.query(text, values)),
};
const clients = {
  pg: () => pool,
  postgres: () => sql,
  PGlite: () => lite,
  "a client that sends each statement twice": () => eachTwice,
};

describe.each(Object.entries(clients))("a delivery store on Postgres, through %s,", (_name, client) => {
  const create = () => postgresDeliveryStore(client(), { retentionMs });
  it.each(deliveryStoreConformance(create, { retentionMs, pass }))("$name", ({ run }) =>
    expect(run()).resolves.toBeUndefined(),
  );
});

describe("a store on Postgres", () => {
  it("is one store through either client", async () => {
    const [one, two] = [postgresDeliveryStore(pool), postgresDeliveryStore(sql)];
    const claim = await one.claim("msg_shared", 60_000);
    expect(await two.claim("msg_shared", 60_000)).toMatchObject({ state: "busy" });
    expect(await two.complete("msg_shared", "token" in claim ? claim.token : "")).toBe(true);
    expect(await one.claim("msg_shared", 60_000)).toEqual({ state: "done" });
  });

  it("keeps endpoints with tables of their own apart, in other schemas too", async () => {
    await pool.query(`CREATE SCHEMA hooks; SET search_path = hooks; ${deliveryStoreMigration}; RESET search_path`);
    for (const table of ["trackstar_deliveries", "hooks.trackstar_deliveries"])
      expect(await postgresDeliveryStore(pool, { table }).claim("msg_1", 60_000)).toMatchObject({ state: "claimed" });
  });

  it("has a migration that several processes can run at once, and that changes nothing where its table exists", async () => {
    await pool.query("CREATE SCHEMA fresh");
    const migrate = () => pool.query(`SET search_path = fresh; ${deliveryStoreMigration}; RESET search_path`);
    await expect(Promise.all([migrate(), migrate(), migrate(), migrate()])).resolves.toHaveLength(4);
    const store = postgresDeliveryStore(pool, { table: "fresh.trackstar_deliveries" });
    await store.claim("msg_kept", 60_000);
    await migrate();
    expect(await store.claim("msg_kept", 60_000)).toMatchObject({ state: "busy" });
  });

  it("removes rows that have expired, as many as a thousand with a claim now and then, and no others", async () => {
    const store = postgresDeliveryStore(lite);
    await lite.exec(`DELETE FROM trackstar_deliveries; INSERT INTO trackstar_deliveries
      SELECT 'msg_old_' || n, '', n % 2 = 0, now() - n * interval '1 second' FROM generate_series(1, 1500) AS n;
      INSERT INTO trackstar_deliveries VALUES ('msg_old_live', '', true, now() + interval '1 minute')`);
    const old = async () =>
      (await lite.query<{ id: string }>("SELECT id FROM trackstar_deliveries WHERE id LIKE 'msg\\_old\\_%'")).rows;
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    await store.claim("msg_sweep_1", 60_000);
    expect(await old()).toHaveLength(1501);
    vi.spyOn(Math, "random").mockReturnValue(0);
    await store.claim("msg_sweep_2", 60_000);
    await vi.waitUntil(async () => (await old()).length === 501, 120_000);
    await store.claim("msg_sweep_3", 60_000);
    await vi.waitUntil(async () => (await old()).length < 501, 120_000);
    expect(await old()).toEqual([{ id: "msg_old_live" }]);
  });

  it("claims although the rows that have expired cannot be removed", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await postgresDeliveryStore(neverDeletes).claim("msg_2", 60_000)).toMatchObject({ state: "claimed" });
  });

  it("fails when its statement does", async () => {
    await expect(postgresDeliveryStore(pool, { table: "absent" }).claim("msg_3", 60_000)).rejects.toThrow(/absent/);
  });

  it("refuses other clients, options, tables and retentions", () => {
    for (const table of ["Deliveries", 'a"; DROP TABLE orders; --', "", "a.b.c", "1st", "a".repeat(64), "a b"])
      expect(() => postgresDeliveryStore(pool, { table }), table).toThrow(TypeError);
    for (const client of [undefined, null, {}, () => undefined, { unsafe: 1 }])
      expect(() => postgresDeliveryStore(client as never)).toThrow(
        /^postgresDeliveryStore: the client must be one of pg/,
      );
    expect(() => postgresDeliveryStore(pool, { tabel: "a" } as never)).toThrow(/Did you mean "table"/);
    for (const retention of [0, -1, Number.NaN, Infinity])
      expect(() => postgresDeliveryStore(pool, { retentionMs: retention })).toThrow(/retentionMs/);
  });
});
