import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { createClient, OutcomeUnknownError } from "trackstar-orders-contract";
import type { CallReport } from "trackstar-orders-contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressLine, callOperation, operationNames, quickOptions, secrets } from "../support/calls.ts";
import type { Operation } from "../support/calls.ts";
import { matrix } from "../support/client-matrix.ts";
import { endingOf } from "../support/matrix-row.ts";
import type { Driver, Row } from "../support/matrix-row.ts";
import { everythingShownOf } from "../support/leaks.ts";
import { LedgerServer } from "../support/ledger-server.ts";

let server: LedgerServer;
let driver: Driver;
let nowhere: string;
const onArrival = new Map<string, () => void>();

beforeAll(async () => {
  server = await LedgerServer.start();
  server.onArrival = ({ orderId }) => {
    onArrival.get(orderId)?.();
    return undefined;
  };
  driver = server;
  nowhere = await closedPort();
});
afterAll(() => server.close());

async function closedPort(): Promise<string> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return `http://127.0.0.1:${port}`;
}

interface Outcome {
  error: unknown;
  report: CallReport | undefined;
}

async function run(row: Row, operation: Operation, orderId: string): Promise<Outcome> {
  const controller = new AbortController();
  let report: CallReport | undefined;
  const client = createClient({
    ...quickOptions(row.nowhere ? nowhere : driver.baseUrl),
    timeoutMs: { attempt: row.attemptMs ?? 5000, overall: 10_000 },
    // After the attempt, before the wait for the next one.
    onAttempt: () => row.abort === "after the first answer" && controller.abort(),
    onResponse: (told) => (report = told),
  });
  if (row.abort === "before") controller.abort();
  if (row.abort === "after the first arrival") onArrival.set(orderId, () => controller.abort());
  driver.plan(orderId, row.faults);
  const error = await callOperation(client, operation, orderId, { signal: controller.signal }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, report };
}

const cases = matrix.flatMap((row) => operationNames.map((operation) => ({ row, operation, name: row.name })));

describe.concurrent("a call", () => {
  it.for(cases)("$operation, $name: ends as the matrix says", async ({ row, operation }) => {
    const orderId = `${operation} ${row.name}`;
    const ending = endingOf(row, operation);
    const { error, report } = await run(row, operation, orderId);

    expect(error === undefined).toBe(ending.error === undefined);
    expect(error ?? {}).toMatchObject(ending.error ?? {});
    expect((error as Error | undefined)?.cause ?? {}).toMatchObject(ending.cause ?? {});

    expect(report?.attempts).toBe(ending.attempts);
    const keys = driver.arrivalsOf(orderId).map(({ key }) => key);
    expect(keys).toHaveLength(row.nowhere ? 0 : ending.attempts);
    const told = error instanceof OutcomeUnknownError ? [error.idempotencyKey] : [];
    expect(new Set([report?.idempotencyKey, ...keys, ...told]).size).toBe(1);
    expect(driver.acceptedOf(orderId)).toHaveLength(ending.accepted);

    const shown = error === undefined ? "" : everythingShownOf(error);
    for (const secret of [...Object.values(secrets), addressLine]) expect(shown).not.toContain(secret);
  });
});

it("the matrix never lets a shipment be accepted twice with default options", () => {
  const shipped = new Set(
    server.ledger.filter(({ operation }) => operation === "shipOrder").map((write) => write.orderId),
  );
  expect(shipped.size).toBeGreaterThan(10);
  for (const orderId of shipped) expect(driver.acceptedOf(orderId)).toHaveLength(1);
});
