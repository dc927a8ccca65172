import { addressLine, secrets } from "./calls.ts";
import type { Operation } from "./calls.ts";
import type { Arrival, Fault } from "./ledger-server.ts";

/** What the matrix needs of a server, so that the same rows can run against another one. */
export interface Driver {
  readonly baseUrl: string;
  plan(orderId: string, faults: readonly Fault[]): void;
  arrivalsOf(orderId: string): Pick<Arrival, "key" | "operation">[];
  acceptedOf(orderId: string): unknown[];
}

/** How a call ends. */
export interface Ending {
  attempts: number;
  /** Writes in the server's ledger afterwards. */
  accepted: number;
  /** The error's name and fields; none for success. */
  error?: Record<string, unknown> & { name: string };
  /** The name and status of the error's cause. */
  cause?: Record<string, unknown>;
}

export interface Row {
  name: string;
  faults: readonly Fault[];
  /** Where the call goes instead of the server: a port that nobody listens on. */
  nowhere?: true;
  attemptMs?: number;
  /** When the caller gives up. */
  abort?: "before" | "after the first answer" | "after the first arrival";
  put: Ending;
  ship: Ending;
}

/** What a careless proxy repeats. */
export const echo = `<html>${secrets.apiKey} ${secrets.accessToken} ${addressLine}</html>`;

/** All went well. */
export const success = (attempts = 1, accepted = 1): Ending => ({ attempts, accepted });

/** One attempt, and a clear no. */
export const refused = (status: number, fields: object = {}): Ending => ({
  attempts: 1,
  accepted: 0,
  error: { name: "ApiError", outcome: "not-applied", status, requestId: "req_test", ...fields },
});

/** Nobody knows. */
export const unknown = (attempts: number, accepted: number, cause: Record<string, unknown> = {}): Ending => ({
  attempts,
  accepted,
  error: { name: "OutcomeUnknownError", outcome: "unknown", attempts },
  cause,
});

/** The same again and again. */
export const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);

/** The same for every operation. */
export const both = (ending: Ending): Pick<Row, "put" | "ship"> => ({ put: ending, ship: ending });

/** What has to come of a row for an operation. */
export function endingOf(row: Row, operation: Operation): Ending {
  return operation === "shipOrder" ? row.ship : row.put;
}
