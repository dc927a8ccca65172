import { randomUUID } from "node:crypto";
import type PgBoss from "pg-boss";
import type { InboxDelivery } from "trackstar-orders-contract/webhooks";
import { startBoss } from "./database.ts";
import type { Database } from "./database.ts";

/** The data of a job: this order has events to handle. */
export interface OrderJob {
  readonly order: string;
}

export interface InboxTimes {
  /** How long a worker that died or was frozen keeps its orders from the others: longer than handling an event takes. */
  readonly lockMs: number;
  /** How long pg-boss waits for the job of a worker that died. */
  readonly jobSeconds: number;
  /** How often pg-boss looks for such jobs. */
  readonly maintenanceSeconds: number;
  /** The wait before an event that failed is handled again; it doubles with each failure, up to an hour. */
  readonly firstRetryMs: number;
  /** The failures after which an event is set aside. */
  readonly maxFailures: number;
}

const defaultTimes: InboxTimes = {
  lockMs: 60_000,
  jobSeconds: 300,
  maintenanceSeconds: 30,
  firstRetryMs: 1000,
  maxFailures: 8,
};

/** The oldest event of an order that is not handled. */
export interface WaitingEvent {
  readonly id: string;
  readonly delivery: InboxDelivery;
  /** Set while it waits to be tried again. */
  readonly retry_at: Date | null;
}

export interface OrderLock {
  readonly order: string;
  readonly holder: string;
  /** The event in the hands of the last holder, if its lock ran out. */
  readonly leftId: string | null;
}

const queue = "orders-with-events";

const tables = `
  CREATE TABLE IF NOT EXISTS inbox (
    id text PRIMARY KEY,
    order_key text NOT NULL,
    version text COLLATE "C" NOT NULL,
    arrival bigint GENERATED ALWAYS AS IDENTITY,
    received_at timestamptz NOT NULL,
    delivery json NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'handled', 'set aside')),
    failures integer NOT NULL DEFAULT 0,
    retry_at timestamptz,
    error text
  );
  CREATE INDEX IF NOT EXISTS inbox_waiting ON inbox (order_key, version, arrival) WHERE state = 'waiting';
  CREATE TABLE IF NOT EXISTS order_locks (
    order_key text PRIMARY KEY,
    holder uuid NOT NULL,
    held_until timestamptz NOT NULL,
    event_id text
  );`;

// An order without a date is as old as its arrival; an event without an order waits for no other.
const insert = `
  INSERT INTO inbox (id, order_key, version, received_at, delivery)
  SELECT d->>'id', coalesce(d->>'orderKey', d->>'id'), coalesce(d->>'orderVersion', d->>'receivedAt'),
    (d->>'receivedAt')::timestamptz, d
  FROM json_array_elements($1::text::json) AS d
  ON CONFLICT DO NOTHING`;

const lock = `
  INSERT INTO order_locks (order_key, holder, held_until) VALUES ($1, $2, now() + $3 * interval '1 millisecond')
  ON CONFLICT (order_key) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
  WHERE order_locks.held_until < now()
  RETURNING event_id AS "leftId"`;

// One statement an event: it marks the last one, keeps the lock and finds the next. Work that is done is marked in any case.
const next = `
  WITH done AS (UPDATE inbox SET state = 'handled', error = NULL WHERE id = $4),
  found AS (
    SELECT id, delivery, CASE WHEN retry_at > now() THEN retry_at END AS retry_at FROM inbox
    WHERE order_key = $1 AND state = 'waiting' AND id IS DISTINCT FROM $4
    ORDER BY version, arrival LIMIT 1
  ),
  held AS (
    UPDATE order_locks SET held_until = now() + $3 * interval '1 millisecond', event_id = (SELECT id FROM found)
    WHERE order_key = $1 AND holder = $2 RETURNING 1
  )
  SELECT found.* FROM found, held`;

const fail = `
  UPDATE inbox SET failures = failures + 1, error = $2,
    retry_at = now() + least($3 * 2.0 ^ failures, 3600000) * interval '1 millisecond',
    state = CASE WHEN failures + 1 >= $4 THEN 'set aside' ELSE state END
  WHERE id = $1 AND state = 'waiting'`;

// Jobs that pg-boss lost, such as one that waited longer than it keeps any, are no loss: the table is the record.
const ordersWaiting = "SELECT DISTINCT order_key FROM inbox WHERE state = 'waiting'";

/** The table of deliveries, and the queue of orders that have some to handle. */
export class Inbox {
  readonly #database: Database;
  readonly #boss: PgBoss;
  readonly #times: InboxTimes;

  private constructor(database: Database, boss: PgBoss, times: InboxTimes) {
    this.#database = database;
    this.#boss = boss;
    this.#times = times;
  }

  /** `INBOX_TIMES` changes the times for all processes: `{"lockMs":30000}`. */
  static async open(database: Database): Promise<Inbox> {
    const times: InboxTimes = { ...defaultTimes, ...JSON.parse(process.env["INBOX_TIMES"] ?? "{}") };
    // `short`: one job of an order waits; while it is handled another may, as the worker may not see the latest event.
    const policy = {
      policy: "short",
      retryLimit: 1_000_000,
      retryDelay: 1,
      expireInSeconds: times.jobSeconds,
    } as const;
    const boss = await database.alone(async () => {
      await database.execute(tables);
      const started = await startBoss(database, times.maintenanceSeconds);
      await started.createQueue(queue, { name: queue, ...policy });
      await started.updateQueue(queue, { name: queue, ...policy });
      return started;
    });
    return new Inbox(database, boss, times);
  }

  /** Once this resolves, the deliveries are in the table, and a worker will come for them. May be repeated. */
  async put(batch: readonly InboxDelivery[]): Promise<void> {
    await this.#database.query(insert, [JSON.stringify(batch)]);
    // Also for deliveries that were there before: whoever put them may have died here.
    await this.#wake(batch.map(({ orderKey, id }) => orderKey ?? id));
  }

  /** Takes a job, if there is one. */
  async fetch(): Promise<PgBoss.Job<OrderJob> | undefined> {
    const [job] = await this.#boss.fetch<OrderJob>(queue);
    return job;
  }

  async complete({ id }: PgBoss.Job<OrderJob>): Promise<void> {
    await this.#boss.complete(queue, id);
  }

  /** Adds a job for later. Without a key of its own it would take the place of the next event's. */
  async wakeLater(order: string, at: Date): Promise<void> {
    const second = Math.ceil(at.getTime() / 1000);
    await this.#boss.send(queue, { order }, { startAfter: at, singletonKey: `${order} ${second}` });
  }

  /** Takes an order, unless another worker has it. */
  async lock(order: string): Promise<OrderLock | undefined> {
    const holder = randomUUID();
    const values = [order, holder, this.#times.lockMs];
    const { rows } = await this.#database.query<Pick<OrderLock, "leftId">>(lock, values);
    return rows[0] && { order, holder, ...rows[0] };
  }

  /** The oldest waiting event of an order, once the one that was handled is marked; none if the lock is another worker's. */
  async next({ order, holder }: OrderLock, handledId?: string): Promise<WaitingEvent | undefined> {
    const values = [order, holder, this.#times.lockMs, handledId ?? null];
    return (await this.#database.query<WaitingEvent>(next, values)).rows[0];
  }

  /** Records a failure, and when to try again; or that the event is set aside. */
  async fail(id: string, error: string, isFinal: boolean): Promise<void> {
    const { firstRetryMs, maxFailures } = this.#times;
    await this.#database.query(fail, [id, error, firstRetryMs, isFinal ? 1 : maxFailures]);
  }

  async unlock({ order, holder }: OrderLock): Promise<void> {
    await this.#database.query("DELETE FROM order_locks WHERE order_key = $1 AND holder = $2", [order, holder]);
  }

  /** Has events handled once more: those set aside, or with two dates all that were received from the one to before the other. */
  async replay(from?: string, to?: string): Promise<number> {
    const { rows } = await this.#database.query(
      `UPDATE inbox SET state = 'waiting', failures = 0, retry_at = NULL
       WHERE CASE WHEN $1::timestamptz IS NULL THEN state = 'set aside' ELSE received_at >= $1 AND received_at < $2 END
       RETURNING id`,
      [from ?? null, to ?? null],
    );
    await this.wakeAll();
    return rows.length;
  }

  /** Makes sure that each order with waiting events has a job. */
  async wakeAll(): Promise<void> {
    const { rows } = await this.#database.query<{ order_key: string }>(ordersWaiting);
    await this.#wake(rows.map(({ order_key }) => order_key));
  }

  /** Ends pg-boss and the database's connections. */
  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
    await this.#database.close();
  }

  /** In one order: of two servers that insert the same keys, neither waits for the other. */
  async #wake(orders: readonly string[]): Promise<void> {
    const keys = [...new Set(orders)].sort();
    await this.#boss.insert(keys.map((order) => ({ name: queue, data: { order }, singletonKey: order })));
  }
}
