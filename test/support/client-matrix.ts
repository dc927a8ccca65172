import * as examples from "../../generated/examples.ts";
import { addressLine, secrets, type Operation } from "./calls.ts";
import type { Fault } from "./ledger-server.ts";

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
const echo = `<html>${secrets.apiKey} ${secrets.accessToken} ${addressLine}</html>`;

/** All went well. */
export const success = (attempts = 1, accepted = 1): Ending => ({ attempts, accepted });

/** One attempt, and a clear no. */
export const refused = (status: number, fields: object = {}): Ending => ({
  attempts: 1,
  accepted: 0,
  error: { name: "ApiError", outcome: "not-applied", status, ...fields },
});

/** Nobody knows. */
export const unknown = (attempts: number, accepted: number, cause: Record<string, unknown> = {}): Ending => ({
  attempts,
  accepted,
  error: { name: "OutcomeUnknownError", outcome: "unknown", attempts },
  cause,
});

/** The same again and again. */
const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);

/** The same for every operation. */
export const both = (ending: Ending): Pick<Row, "put" | "ship"> => ({ put: ending, ship: ending });

/** What has to come of a row for an operation. */
export function endingOf(row: Pick<Row, "put" | "ship">, operation: Operation): Ending {
  return operation === "shipOrder" ? row.ship : row.put;
}

const definite: Row[] = [
  {
    name: "501",
    faults: [{ status: 501, body: examples.error501NotSupported }],
    ...both(refused(501, { isCapabilityGap: true })),
  },
  {
    name: "403",
    faults: [{ status: 403, body: examples.error403EndpointSwitchedOff }],
    ...both(refused(403, { isCapabilityGap: true, origin: "trackstar" })),
  },
  {
    name: "404",
    faults: [{ status: 404, body: examples.error404OrderNotFound }],
    ...both(refused(404, { isCapabilityGap: false })),
  },
  {
    name: "422",
    faults: [
      {
        status: 422,
        body: { ...examples.error422Validation, detail: { json: { address1: [addressLine] } } },
      },
    ],
    ...both(refused(422, { detail: { json: { address1: [addressLine] } } })),
  },
  {
    name: "integration 400",
    faults: [{ status: 400, body: examples.error400RefusedByWarehouse }],
    ...both(refused(400, { origin: "integration", reason: examples.error400RefusedByWarehouse.error })),
  },
  {
    name: "integration 400 that repeats the address",
    faults: [{ status: 400, body: { error: `No such street: ${addressLine}`, origin: "integration" } }],
    ...both(refused(400, { reason: `No such street: ${addressLine}` })),
  },
  {
    name: "a redirect elsewhere",
    faults: [{ status: 307, headers: { location: "http://127.0.0.1:1/" } }],
    // It does not say that nothing was written.
    ...both(unknown(1, 0, { name: "ApiError", status: 307 })),
  },
];

/** The gateways' errors: the warehouse took the write, and the answer does not say so. */
const gateway: Row[] = [502, 503, 504].flatMap((status) => [
  {
    name: `${status} that passes`,
    faults: [{ status, accepted: true }],
    put: success(2, 2),
    ship: unknown(1, 1, { name: "ApiError", status }),
  },
  {
    name: `${status} that stays`,
    faults: times(9, { status, accepted: true }),
    put: unknown(4, 4, { name: "ApiError", status, attempts: 4, body: "" }),
    ship: unknown(1, 1, { name: "ApiError", status }),
  },
]);

const lost: Row[] = [
  {
    name: "connection cut before the answer",
    faults: [{ connection: "cut", accepted: true }],
    put: success(2, 2),
    ship: unknown(1, 1, { name: "Error", code: "UND_ERR_SOCKET" }),
  },
  {
    name: "connection cut before every answer",
    faults: times(9, { connection: "cut", accepted: true }),
    put: unknown(4, 4, { name: "Error", code: "UND_ERR_SOCKET" }),
    ship: unknown(1, 1),
  },
  {
    name: "cut in the middle of the answer",
    faults: [{ connection: "cut-inside", accepted: true }],
    put: success(2, 2),
    ship: unknown(1, 1, { name: "Error" }),
  },
  {
    name: "timeout",
    attemptMs: 2000,
    faults: [{ connection: "hang", accepted: true }],
    put: success(2, 2),
    ship: unknown(1, 1, { name: "TimeoutError" }),
  },
  {
    name: "500",
    faults: [{ status: 500, body: { error: "It broke", origin: "trackstar" }, accepted: true }],
    ...both(unknown(1, 1, { name: "ApiError", status: 500, reason: "It broke" })),
  },
  {
    name: "HTML 502",
    faults: times(9, { status: 502, body: echo, accepted: true }),
    put: unknown(4, 4, { name: "ApiError", status: 502, body: echo }),
    ship: unknown(1, 1, { name: "ApiError", status: 502, body: echo }),
  },
  {
    name: "HTML 200",
    faults: [{ status: 200, body: echo }],
    ...both(unknown(1, 0, { name: "ApiError", status: 200, body: echo })),
  },
  {
    name: "200 that breaks the contract",
    faults: [{ status: 200, body: { data: { id: addressLine } }, accepted: true }],
    ...both({
      attempts: 1,
      accepted: 1,
      error: { name: "ContractError", outcome: "applied", schema: "OrderResponse" },
    }),
  },
];

const limited = { status: 429, body: examples.error429RateLimited };

/** What can happen to a call, and what has to come of it. */
export const matrix: readonly Row[] = [
  { name: "nothing", faults: [], ...both(success()) },
  { name: "429 with retry-after", faults: [{ ...limited, headers: { "retry-after": "0.05" } }], ...both(success(2)) },
  {
    name: "429 with a retry-after beyond the cap",
    faults: [{ ...limited, headers: { "retry-after": "60" } }],
    ...both(refused(429, { retryAfter: 60 })),
  },
  { name: "429 that stays", faults: times(9, limited), ...both({ ...refused(429), attempts: 4 }) },
  {
    name: "409 then success",
    faults: [{ status: 409, body: examples.error409StillRunning }],
    put: success(2),
    ship: unknown(1, 0, { name: "ApiError", status: 409 }),
  },
  {
    name: "409 of the warehouse system",
    faults: [{ status: 409, body: { error: "Already packed", origin: "integration" } }],
    ...both(refused(409, { reason: "Already packed" })),
  },
  {
    name: "connection refused",
    nowhere: true,
    faults: [],
    ...both({
      attempts: 4,
      accepted: 0,
      error: { name: "UnreachableError", outcome: "not-applied", attempts: 4 },
      cause: { name: "Error", code: "ECONNREFUSED" },
    }),
  },
  ...definite,
  ...gateway,
  ...lost,
  {
    name: "abort before",
    faults: [],
    abort: "before",
    ...both({ attempts: 0, accepted: 0, error: { name: "AbortError", outcome: "not-applied" } }),
  },
  {
    name: "abort during a wait",
    faults: [{ ...limited, headers: { "retry-after": "0.19" } }],
    abort: "after the first answer",
    ...both({ attempts: 1, accepted: 0, error: { name: "AbortError", outcome: "not-applied" } }),
  },
  {
    name: "abort before the answer",
    faults: [{ connection: "hang", accepted: true }],
    abort: "after the first arrival",
    ...both(unknown(1, 1, { name: "AbortError" })),
  },
];
