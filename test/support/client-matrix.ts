import { afterAll, beforeAll, vi } from "vitest";
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

/** Makes the timers of a file stand still whenever the machine does: then no limit of a call passes before its response is read. */
export function timersOfRunningTime(): void {
  beforeAll(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  });
  afterAll(() => void vi.useRealTimers());
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

/** The same for every operation. */
export const both = (ending: Ending): Pick<Row, "put" | "ship"> => ({ put: ending, ship: ending });

/** What has to come of a row for an operation. */
export function endingOf({ put, ship }: Pick<Row, "put" | "ship">, operation: Operation): Ending {
  return operation === "shipOrder" ? ship : put;
}

/** A row whose requests meet these faults in turn. A PUT and a shipment end alike, unless it says otherwise. */
function row(name: string, fault: Fault | readonly Fault[], put: Ending, ship = put): Row {
  return { name, faults: [fault].flat(), put, ship };
}

/** The same again and again. */
const stays = (fault: Fault) => Array<Fault>(9).fill(fault);
const answer = (status: number, body: unknown, headers = {}): Fault => ({ status, body, headers });
const trackstar = { origin: "trackstar" };
const detail = { json: { address1: [addressLine] } };
const warehouse = { ...examples.error400RefusedByWarehouse, origin: "integration" };

const definite: Row[] = [
  row("501", answer(501, examples.error501NotSupported), refused(501, { isCapabilityGap: true })),
  row("403", answer(403, examples.error403EndpointSwitchedOff), refused(403, { isCapabilityGap: true, ...trackstar })),
  row("404", answer(404, examples.error404OrderNotFound), refused(404, { isCapabilityGap: false })),
  row("422", answer(422, { ...examples.error422Validation, detail }), refused(422, { detail })),
  row("integration 400", answer(400, warehouse), refused(400, { origin: "integration", reason: warehouse.error })),
  row(
    "integration 400 that repeats the address",
    answer(400, { ...warehouse, error: `No such street: ${addressLine}` }),
    refused(400, { reason: `No such street: ${addressLine}` }),
  ),
  // It does not say that nothing was written.
  row(
    "a redirect elsewhere",
    answer(307, undefined, { location: "http://127.0.0.1:1/" }),
    unknown(1, 0, { name: "ApiError", status: 307 }),
  ),
];

/** The gateways' errors: the warehouse took the write, and the answer does not say so. */
const gateway = [502, 503, 504].flatMap((status): Row[] => {
  const [fault, ship] = [{ status, accepted: true }, unknown(1, 1, { name: "ApiError", status })];
  const put = unknown(4, 4, { name: "ApiError", status, attempts: 4, body: "" });
  return [
    row(`${status} that passes`, fault, success(2, 2), ship),
    row(`${status} that stays`, stays(fault), put, ship),
  ];
});

const broke = { ...answer(500, { error: "It broke", origin: "trackstar" }), accepted: true };
const page = { name: "ApiError", status: 502, body: echo };
const cut: Fault = { connection: "cut", accepted: true };
const reset = { name: "Error", code: "UND_ERR_SOCKET" };
const hang: Fault = { connection: "hang", accepted: true };

const lost: Row[] = [
  row("connection cut before the answer", cut, success(2, 2), unknown(1, 1, reset)),
  row("connection cut before every answer", stays(cut), unknown(4, 4, reset), unknown(1, 1)),
  row(
    "cut in the middle of the answer",
    { connection: "cut-inside", accepted: true },
    success(2, 2),
    unknown(1, 1, { name: "Error" }),
  ),
  { ...row("timeout", hang, success(2, 2), unknown(1, 1, { name: "TimeoutError" })), attemptMs: 2000 },
  row("500", broke, unknown(1, 1, { name: "ApiError", status: 500, reason: "It broke" })),
  row("HTML 502", stays({ ...answer(502, echo), accepted: true }), unknown(4, 4, page), unknown(1, 1, page)),
  row("HTML 200", answer(200, echo), unknown(1, 0, { name: "ApiError", status: 200, body: echo })),
  row(
    "200 that breaks the contract",
    { ...answer(200, { data: { id: addressLine } }), accepted: true },
    { ...success(), error: { name: "ContractError", outcome: "applied", schema: "OrderResponse" } },
  ),
];

const limited = (headers = {}): Fault => answer(429, examples.error429RateLimited, headers);
const aborted = { name: "AbortError", outcome: "not-applied" };

/** What can happen to a call, and what has to come of it. */
export const matrix: readonly Row[] = [
  row("nothing", [], success()),
  row("429 with retry-after", limited({ "retry-after": "0.05" }), success(2)),
  row("429 with a retry-after beyond the cap", limited({ "retry-after": "60" }), refused(429, { retryAfter: 60 })),
  row("429 that stays", stays(limited()), { ...refused(429), attempts: 4 }),
  row(
    "409 then success",
    answer(409, examples.error409StillRunning),
    success(2),
    unknown(1, 0, { name: "ApiError", status: 409 }),
  ),
  row(
    "409 of the warehouse system",
    answer(409, { error: "Already packed", origin: "integration" }),
    refused(409, { reason: "Already packed" }),
  ),
  {
    ...row("connection refused", [], {
      attempts: 4,
      accepted: 0,
      error: { name: "UnreachableError", outcome: "not-applied", attempts: 4 },
      cause: { name: "Error", code: "ECONNREFUSED" },
    }),
    nowhere: true,
  },
  ...definite,
  ...gateway,
  ...lost,
  { ...row("abort before", [], { attempts: 0, accepted: 0, error: aborted }), abort: "before" },
  {
    ...row("abort during a wait", limited({ "retry-after": "0.19" }), { attempts: 1, accepted: 0, error: aborted }),
    abort: "after the first answer",
  },
  { ...row("abort before the answer", hang, unknown(1, 1, { name: "AbortError" })), abort: "after the first arrival" },
];
