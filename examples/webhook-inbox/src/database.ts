import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import PgBoss from "pg-boss";

/** Postgres, in another process or in this one: the statements are the same on both. */
export interface Database {
  query<Row>(statement: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  /** Several statements, without values; the rows of the last. */
  execute(statements: string): Promise<{ rows: unknown[] }>;
  /** Does something that no two processes do at the same time. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** The Postgres at an address; without one, PGlite, which is Postgres in this process and keeps a folder. */
export function openDatabase(address: string | undefined, folder = "inbox-data"): Database {
  if (!address) {
    const pglite = new PGlite(folder);
    return {
      query: (statement, values) => pglite.query(statement, values),
      execute: async (statements) => (await pglite.exec(statements)).at(-1) ?? { rows: [] },
      alone: (work) => work(),
      close: () => pglite.close(),
    };
  }
  const pool = new Pool({ connectionString: address });
  pool.on("error", (error) => console.error(error.message)); // an idle connection that broke; the next query opens another
  return {
    query: async (statement, values) => ({ rows: (await pool.query(statement, values)).rows }),
    execute: (statements) => pool.query(statements),
    async alone(work) {
      const holder = await pool.connect();
      try {
        // The lock of a transaction: a pooler such as PgBouncer passes it on.
        await holder.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('inbox'))");
        return await work();
      } finally {
        holder.release(true); // closes the connection, and so gives the lock back
      }
    },
    close: () => pool.end(),
  };
}

/** pg-boss on that database. Two processes that make its tables at once fail: see `alone`. */
export async function startBoss(database: Database, maintenanceIntervalSeconds: number): Promise<PgBoss> {
  const db = {
    executeSql: (text: string, values?: unknown[]) =>
      values?.length ? database.query<unknown>(text, values) : database.execute(text),
  };
  const boss = new PgBoss({ db, schedule: false, maintenanceIntervalSeconds });
  boss.on("error", (error) => console.error(error.message));
  return boss.start();
}
