import { checkOptions } from "../../core/check-options.ts";
import { isObject, type JsonObject } from "../../core/json.ts";
import { defaultRetentionMs, type DeliveryStore, type StoreOptions } from "./delivery-store.ts";

type Value = string | number | boolean;

/** A pool or client of the package `pg`, or a PGlite, as far as it is used. */
export interface PgClient {
  query(text: string, values: Value[]): Promise<{ rows: unknown[] }>;
}

/** The `sql` of the package `postgres`, as far as it is used. */
export interface PostgresJsClient {
  unsafe(text: string, values: Value[]): PromiseLike<unknown>;
}

export interface PostgresStoreOptions extends StoreOptions {
  /**
   * The table, with its schema if that is not in the search path: lower-case letters, digits and `_`. Two endpoints that share
   * a database need one each, or a delivery that one has handled is lost to the other. @default "trackstar_deliveries"
   */
  table?: string | undefined;
}

/**
 * The SQL that creates the table of `postgresDeliveryStore`, for your migrations. Run it before the first process starts;
 * where the table exists, it changes nothing. Sent as one query, it also waits for another process that runs it. For another table, change the names in it.
 */
export const deliveryStoreMigration = `SELECT pg_advisory_xact_lock(hashtext('trackstar_deliveries'));
CREATE TABLE IF NOT EXISTS trackstar_deliveries (
  id text COLLATE "C" PRIMARY KEY,
  token text COLLATE "C" NOT NULL,
  is_done boolean NOT NULL,
  expires_at timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX IF NOT EXISTS trackstar_deliveries_expires_at ON trackstar_deliveries (expires_at);
`;

/** Each name is unquoted in the migration, where Postgres would fold capitals and cut what is longer. */
const tableName = /^[a-z_][a-z0-9_]{0,62}(\.[a-z_][a-z0-9_]{0,62})?$/;

const isFree = `held.expires_at <= statement_timestamp()
    OR held.token = excluded.token AND (excluded.is_done OR NOT held.is_done)`;
const takeIfFree = (column: string): string =>
  `${column} = CASE WHEN ${isFree} THEN excluded.${column} ELSE held.${column} END`;

// Every step is this one statement: it takes the row if it is free or ours, and says who has it. A row of somebody else is
// written as it is, since only the version that is locked is sure to be the newest. Sent twice, it brings the same.
const holdStatement = (table: string): string => `INSERT INTO ${table} AS held (id, token, is_done, expires_at)
VALUES ($1, $2, $3, statement_timestamp() + $4::float8 * interval '1 millisecond')
ON CONFLICT (id) DO UPDATE SET ${["token", "is_done", "expires_at"].map(takeIfFree).join(",\n  ")}
RETURNING token = $2 AND is_done = $3 AS is_ours, is_done,
  (extract(epoch FROM expires_at - statement_timestamp()) * 1000)::float8 AS left_ms`;

const sweepShare = 1 / 500;
// An array, as a subquery may run once for each row, and so delete more than its limit.
const sweepStatement = (table: string): string => `DELETE FROM ${table} WHERE id = ANY (ARRAY(
  SELECT id FROM ${table} WHERE expires_at <= statement_timestamp() ORDER BY expires_at LIMIT 1000 FOR UPDATE SKIP LOCKED))`;

/**
 * A delivery store for many processes, on Postgres, by the clock of the server.
 *
 * Works with a pool or client of `pg`, with `postgres` and with PGlite; opening and closing it stays with you. Create its
 * table by `deliveryStoreMigration`. Do not give it a client that is in a transaction: others would wait for each claim until
 * that ends. One claim in 500 also deletes up to 1,000 rows that have expired.
 *
 * @example webhookHandler(receiver, handlers, { store: postgresDeliveryStore(new Pool()) })
 * @throws {TypeError} for an invalid option or client.
 */
export function postgresDeliveryStore(
  client: PgClient | PostgresJsClient,
  options: PostgresStoreOptions = {},
): DeliveryStore {
  checkOptions(options, { retentionMs: { min: 1 }, table: "string" }, "postgresDeliveryStore");
  const { retentionMs = defaultRetentionMs, table = "trackstar_deliveries" } = options;
  if (!tableName.test(table))
    throw new TypeError(
      "postgresDeliveryStore: table must be a name of lower-case letters, digits and _, or two with a dot",
    );
  if (!isPostgresJs(client) && typeof client?.query !== "function")
    throw new TypeError("postgresDeliveryStore: the client must be one of pg or postgres, or a PGlite");
  const run = async (text: string, values: Value[]): Promise<JsonObject> => {
    const rows = isPostgresJs(client) ? await client.unsafe(text, values) : (await client.query(text, values)).rows;
    const [row]: unknown[] = Array.isArray(rows) ? rows : [];
    return isObject(row) ? row : {};
  };
  const quoted = table.replaceAll(/\w+/g, '"$&"');
  const [hold, sweep] = [holdStatement(quoted), sweepStatement(quoted)];
  const isOurs = async (...values: [id: string, token: string, isDone: boolean, ms: number]): Promise<boolean> =>
    (await run(hold, values))["is_ours"] === true;
  return {
    async claim(id, leaseMs) {
      // Nobody waits for it: if it fails, the next one does its work.
      if (Math.random() < sweepShare) run(sweep, []).catch(() => undefined);
      const token = crypto.randomUUID();
      const { is_ours, is_done, left_ms } = await run(hold, [id, token, false, leaseMs]);
      if (is_ours === true) return { state: "claimed", token };
      if (is_done === true) return { state: "done" };
      return { state: "busy", retryAfterMs: Math.max(Number(left_ms), 0) || 0 };
    },
    complete: (id, token) => isOurs(id, token, true, retentionMs),
    // The row stays until a sweep: deleted here, a repeat could not tell that it was ours.
    release: (id, token) => isOurs(id, token, false, 0),
    renew: (id, token, leaseMs) => isOurs(id, token, false, leaseMs),
  };
}

function isPostgresJs(client: PgClient | PostgresJsClient): client is PostgresJsClient {
  return typeof client === "function" && "unsafe" in client;
}
