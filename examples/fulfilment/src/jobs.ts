import type { ShipOrderRequest } from "trackstar-orders-contract/schemas";
import type { Job, Jobs, State } from "./ship.ts";

/** PGlite, or a `Pool` of `pg`: the statements are the same on both. */
export interface Database {
  query<Row>(statement: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A job of which a person has to know: it is in doubt, refused, or shipped with something to look at. */
export interface Note {
  readonly id: string;
  readonly state: State;
  readonly note: string;
}

export const jobsTable = `
  CREATE TABLE IF NOT EXISTS jobs (
    id text PRIMARY KEY,
    order_id text NOT NULL,
    shipment jsonb NOT NULL,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'shipping', 'shipped', 'in doubt', 'refused')),
    claim integer NOT NULL DEFAULT 0,
    claimed_at timestamptz,
    note text,
    told_at timestamptz
  )`;

/** Jobs in a table, one statement a step, so that a crash leaves no step half done. */
export class JobTable implements Jobs {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(id: string, orderId: string, shipment: ShipOrderRequest): Promise<void> {
    const values = [id, orderId, JSON.stringify(shipment)];
    await this.#database.query(
      "INSERT INTO jobs (id, order_id, shipment) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
      values,
    );
  }

  async claim(): Promise<Job | undefined> {
    const { rows } = await this.#database.query<Job>(`
      UPDATE jobs SET state = 'shipping', claim = claim + 1, claimed_at = now()
      WHERE id = (SELECT id FROM jobs WHERE state = 'queued' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, claim, order_id AS "orderId", shipment`);
    return rows[0];
  }

  /**
   * Of a job in doubt only that it was shipped still counts: by an order that shows it, or by a worker that was given up. The
   * doubt's note then goes.
   */
  async end({ id, claim }: Job, state: State, note?: string): Promise<void> {
    await this.#database.query(
      `UPDATE jobs SET state = $3::text, note = coalesce($4::text, CASE WHEN state <> 'in doubt' THEN note END),
         told_at = CASE WHEN $4::text IS NULL THEN told_at END
       WHERE id = $1 AND claim = $2
         AND (state = 'shipping' OR ($3::text = 'shipped' AND state IN ('in doubt', 'shipped')))`,
      [id, claim, state, note ?? null],
    );
  }

  /** The jobs of an order that may be shipped or not: at a worker, or in doubt. */
  async unsettled(orderId: string): Promise<Job[]> {
    const { rows } = await this.#database.query<Job>(
      `SELECT id, claim, order_id AS "orderId", shipment FROM jobs
       WHERE order_id = $1 AND state IN ('shipping', 'in doubt') ORDER BY id`,
      [orderId],
    );
    return rows;
  }

  /** Takes the jobs of workers that died for in doubt: those with a claim older than `patienceMs`. */
  async giveUp(patienceMs: number): Promise<void> {
    await this.#database.query(
      `UPDATE jobs SET state = 'in doubt', note = 'its worker died, or takes longer than it may'
       WHERE state = 'shipping' AND claimed_at <= now() - $1 * interval '1 millisecond'`,
      [patienceMs],
    );
  }

  /** The orders with a job in doubt. */
  async ordersInDoubt(): Promise<string[]> {
    const found = `SELECT DISTINCT order_id AS "orderId" FROM jobs WHERE state = 'in doubt'`;
    return (await this.#database.query<{ orderId: string }>(found)).rows.map(({ orderId }) => orderId);
  }

  /** Tells a person of each job with a note, once at least. */
  async tellOfNotes(tell: (note: Note) => Promise<unknown>): Promise<void> {
    const untold = "SELECT id, state, note FROM jobs WHERE note IS NOT NULL AND told_at IS NULL ORDER BY id";
    for (const note of (await this.#database.query<Note>(untold)).rows) {
      await tell(note);
      await this.#database.query("UPDATE jobs SET told_at = now() WHERE id = $1 AND note = $2", [note.id, note.note]);
    }
  }
}
