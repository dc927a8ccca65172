import { createClient, type CallReport } from "trackstar-orders-contract";
import { createSandbox, type Fault } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOperation, operationNames, quickOptions, type Operation } from "../support/calls.ts";

interface Ending {
  attempts: number;
  /** How many writes the sandbox took. */
  accepted: number;
  error?: object;
}

interface Row {
  name: string;
  fault: Fault;
  attemptMs?: number;
  put: Ending;
  ship: Ending;
}

const ok = (attempts: number, accepted = 1): Ending => ({ attempts, accepted });
const refused = (status: number, fields: object = {}): Ending => ({
  attempts: 1,
  accepted: 0,
  error: { name: "ApiError", outcome: "not-applied", status, ...fields },
});
const unknown = (accepted: number, attempts = 1, cause: object = {}): Ending => ({
  attempts,
  accepted,
  error: { name: "OutcomeUnknownError", outcome: "unknown", cause },
});
const both = (ending: Ending) => ({ put: ending, ship: ending });

/** A gateway that fails twice: the PUTs are sent again, a shipment that may have happened is not. */
const gateways = [502, 503, 504].flatMap((status): Row[] => [
  { name: `${status} before the write`, fault: { status, times: 2 }, put: ok(3), ship: unknown(0) },
  {
    name: `${status} after the write`,
    fault: { status, times: 1, when: "after-write" },
    put: ok(2, 2),
    ship: unknown(1),
  },
]);

const lost: Row[] = [
  { name: "a cut before the write", fault: { disconnect: "before-response", times: 1 }, put: ok(2), ship: unknown(0) },
  {
    name: "a cut after the write",
    fault: { disconnect: "before-response", when: "after-write", times: 1 },
    put: ok(2),
    ship: unknown(1),
  },
  {
    name: "a cut in the middle of the answer",
    fault: { disconnect: "mid-response", times: 1 },
    put: ok(2),
    ship: unknown(1),
  },
  {
    name: "a timeout before the write",
    fault: { latencyMs: 60_000, times: 1, disconnect: "before-response" },
    attemptMs: 1000,
    // The first request still runs: the later ones are conflicts for as long as the client tries.
    put: unknown(0, 4, { status: 409 }),
    ship: unknown(0),
  },
  {
    name: "a timeout after the write",
    fault: { latencyMs: 60_000, times: 1, when: "after-write" },
    attemptMs: 1000,
    put: unknown(1, 4, { status: 409 }),
    ship: unknown(1),
  },
  { name: "500", fault: { status: 500 }, ...both(unknown(0, 1, { status: 500 })) },
  { name: "HTML 502", fault: { body: "html", times: 1 }, put: ok(2), ship: unknown(0) },
  { name: "empty 502", fault: { body: "empty", times: 1 }, put: ok(2), ship: unknown(0) },
];

const matrix: Row[] = [
  { name: "nothing", fault: { latencyMs: 0 }, ...both(ok(1)) },
  { name: "429 with retry-after", fault: { status: 429, retryAfter: 1, times: 1 }, ...both(ok(2)) },
  { name: "409 then success", fault: { status: 409, times: 1 }, put: ok(2), ship: unknown(0) },
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
  ...lost,
];

const cases = matrix.flatMap((row) => operationNames.map((operation) => ({ name: row.name, row, operation })));
interface Watch {
  attemptMs?: number | undefined;
  onResponse?: (report: CallReport) => void;
  onAttempt?: () => void;
}

function clientOf(url: string, { attemptMs = 5000, ...hooks }: Watch = {}) {
  return createClient({
    ...quickOptions(url),
    retry: { initialDelayMs: 4, maxDelayMs: 1500 },
    timeoutMs: { attempt: attemptMs, overall: 10_000 },
    ...hooks,
  });
}

const idOf = (operation: Operation, { name }: Row) => `${operation} ${name}`;
const sandbox = createSandbox({
  orders: cases.map(({ row, operation }) => anOrder({ id: idOf(operation, row) })),
  rateLimit: false,
});
let baseUrl: string;
beforeAll(async () => {
  ({ url: baseUrl } = await sandbox.listen(0));
});
afterAll(sandbox.close);

describe.concurrent("the real client", () => {
  it.for(cases)("$operation, $name: ends as it should", async ({ row, operation }) => {
    const id = idOf(operation, row);
    sandbox.faults.add({ match: ({ parameters }) => parameters["order_id"] === id, ...row.fault });
    let report: CallReport | undefined;
    const client = clientOf(baseUrl, { attemptMs: row.attemptMs, onResponse: (told) => (report = told) });
    const { attempts, accepted, error } = operation === "shipOrder" ? row.ship : row.put;
    const outcome = await callOperation(client, operation, id).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(outcome === undefined).toBe(error === undefined);
    expect(outcome ?? {}).toMatchObject(error ?? {});
    expect(report?.attempts).toBe(attempts);
    const received = sandbox.requests.filter(({ path }) => decodeURIComponent(path).includes(`/${id}`));
    for (const { idempotencyKey } of received) expect(idempotencyKey).toBe(report?.idempotencyKey);
    const events = sandbox.deliveries.filter(({ event }) => event.data.id === id);
    expect(events).toHaveLength(accepted);
    expect(sandbox.orders.get(id)?.shipments).toHaveLength(operation === "shipOrder" ? accepted : 0);
  });
});

describe("a call that the caller gives up", () => {
  it.each(operationNames)("%s: is never sent when it was given up before", async (operation) => {
    const sent = sandbox.requests.length;
    const call = callOperation(clientOf(baseUrl), operation, "order", { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(sandbox.requests).toHaveLength(sent);
  });

  it.each(operationNames)("%s: is not sent again when it is given up during a wait", async (operation) => {
    const stop = new AbortController();
    const limited = createSandbox({ faults: [{ status: 429, retryAfter: 60 }] });
    // Once the body has been read to its end, the client waits before the event loop turns.
    const fetch = async (input: Request | string | URL, init?: RequestInit) => {
      const { body, status, headers } = await limited.fetch(input, init);
      const end = new TransformStream({ flush: () => void setTimeout(() => stop.abort()) });
      return new Response(body?.pipeThrough(end), { status, headers });
    };
    const client = createClient({ ...quickOptions("http://localhost"), retry: { maxDelayMs: 60_000 }, fetch });
    const call = callOperation(client, operation, "order_id", { signal: stop.signal });
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(limited.requests).toHaveLength(1);
    expect(limited.deliveries).toEqual([]);
  });
});

it.each(operationNames)("%s: fails as unreachable when the sandbox is closed", async (operation) => {
  const closed = createSandbox();
  const { url } = await closed.listen(0);
  await closed.close();
  await expect(callOperation(clientOf(url), operation, "order_id")).rejects.toMatchObject({
    name: "UnreachableError",
    attempts: 4,
  });
});
