import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { createClient } from "trackstar-orders-contract";
import { JobTable } from "./jobs.ts";
import type { Database } from "./jobs.ts";

export const apiKey = required("TRACKSTAR_API_KEY");
export const client = createClient({
  apiKey,
  accessToken: required("TRACKSTAR_ACCESS_TOKEN"),
  ...(process.env["TRACKSTAR_BASE_URL"] && { baseUrl: process.env["TRACKSTAR_BASE_URL"] }),
  pacing: true,
  onUnusedFields: "throw", // becomes an alert: the write was applied
  onDrift: (drift, { operation }) =>
    console.warn(
      operation,
      drift.map(({ path, kind }) => `${kind} ${path}`),
    ),
});

// Without an address of a Postgres: in memory, and so in one process.
const address = process.env["DATABASE_URL"];
export const database: Database = address ? new Pool({ connectionString: address }) : new PGlite();
export const jobs = new JobTable(database);

/** @throws {Error} if the variable is not set. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
}
