import { createClient, type CallReport } from "trackstar-orders-contract";
import { createSandbox, type Fault } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOperation, operationNames, quickOptions, thrownBy, type Operation } from "../support/calls.ts";
import { both, endingOf, refused, success as ok, timersOfRunningTime, unknown } from "../support/client-matrix.ts";
import type { Row as LedgerRow } from "../support/client-matrix.ts";

interface Row extends Pick<LedgerRow, "name" | "attemptMs" | "put" | "ship"> {
  fault: Fault;
}

const lost = (fault: Fault, writes: 0 | 1) => ({ fault: { ...fault, times: 1 }, put: ok(2), ship: unknown(1, writes) });

/** A gateway that fails twice: the PUTs are sent again, a shipment that may have happened is not. */
const gateways = [502, 503, 504].flatMap((status): Row[] => [
  { name: `${status} before the write`, fault: { status, times: 2 }, put: ok(3), ship: unknown(1, 0) },
  { ...lost({ status, when: "after-write" }, 1), name: `${status} after the write`, put: ok(2, 2) },
]);

const hangs = { latencyMs: 60_000, times: 1 };

const matrix: Row[] = [
  { name: "nothing", fault: { latencyMs: 0 }, ...both(ok()) },
  { name: "429 with retry-after", fault: { status: 429, retryAfter: 1, times: 1 }, ...both(ok(2)) },
  { name: "409 then success", ...lost({ status: 409 }, 0) },
  { name: "501", fault: { status: 501 }, ...both(refused(501, { isCapabilityGap: true })) },
  { name: "403", fault: { status: 403 }, ...both(refused(403, { isCapabilityGap: true })) },
  { name: "404", fault: { status: 404 }, ...both(refused(404)) },
  { name: "422", fault: { status: 422 }, ...both(refused(422)) },
  {
    name: "integration 400",
    fault: { example: "error-400-refused-by-warehouse" },
    ...both(refused(400, { origin: "integration" })),
  },
  ...gateways,
  { name: "a cut before the write", ...lost({ disconnect: "before-response" }, 0) },
  { name: "a cut after the write", ...lost({ disconnect: "before-response", when: "after-write" }, 1) },
  { name: "a cut in the middle of the answer", ...lost({ disconnect: "mid-response" }, 1) },
  {
    name: "a timeout before the write",
    fault: { ...hangs, disconnect: "before-response" },
    attemptMs: 1000,
    // The first request still runs: the later ones are conflicts for as long as the client tries.
    put: unknown(4, 0, { status: 409 }),
    ship: unknown(1, 0),
  },
  {
    name: "a timeout after the write",
    fault: { ...hangs, when: "after-write" },
    attemptMs: 1000,
    put: unknown(4, 1, { status: 409 }),
    ship: unknown(1, 1),
  },
  { name: "500", fault: { status: 500 }, ...both(unknown(1, 0, { status: 500 })) },
  { name: "HTML 502", ...lost({ body: "html" }, 0) },
  { name: "empty 502", ...lost({ body: "empty" }, 0) },
];

const cases = matrix.flatMap((row) => operationNames.map((operation) => ({ name: row.name, row, operation })));
const idOf = (operation: Operation, { name }: Row) => `${operation} ${name}`;
const sandbox = createSandbox({
  orders: cases.map(({ row, operation }) => anOrder({ id: idOf(operation, row) })),
  rateLimit: false,
});
let baseUrl: string;
timersOfRunningTime();
beforeAll(async () => {
  ({ url: baseUrl } = await sandbox.listen(0));
});
afterAll(sandbox.close);

describe.concurrent("the real client", () => {
  it.for(cases)("$operation, $name: ends as it should", async ({ row, operation }) => {
    const id = idOf(operation, row);
    sandbox.faults.add({ match: ({ parameters }) => parameters["order_id"] === id, ...row.fault });
    let report: CallReport | undefined;
    const client = createClient({
      ...quickOptions(baseUrl),
      retry: { initialDelayMs: 4, maxDelayMs: 1500 },
      timeoutMs: { attempt: row.attemptMs },
      onResponse: (told) => (report = told),
    });
    const { attempts, accepted, error, cause } = endingOf(row, operation);
    const thrown = await thrownBy(callOperation(client, operation, id));
    expect(thrown === undefined).toBe(error === undefined);
    expect(thrown ?? {}).toMatchObject({ ...error, ...(cause && { cause }) });
    expect(report?.attempts).toBe(attempts);
    const received = sandbox.requests.filter(({ path }) => decodeURIComponent(path).includes(`/${id}`));
    for (const { idempotencyKey } of received) expect(idempotencyKey).toBe(report?.idempotencyKey);
    const events = sandbox.deliveries.filter(({ event }) => event.data.id === id);
    expect(events).toHaveLength(accepted);
    expect(sandbox.orders.get(id)?.shipments).toHaveLength(operation === "shipOrder" ? accepted : 0);
  });
});
