import { ApiError, createClient, OutcomeUnknownError, type CallReport } from "trackstar-orders-contract";
import { describe, expect, it } from "vitest";
import {
  addressLine,
  callOperation,
  operationNames,
  quickOptions,
  secrets,
  everythingShownOf,
  thrownBy,
  type Operation,
} from "../support/calls.ts";
import { endingOf, matrix, timersOfRunningTime, type Row } from "../support/client-matrix.ts";
import { ledgerServer } from "../support/ledger-server.ts";

const server = ledgerServer();
timersOfRunningTime();
// No system gives a program this port.
const nowhere = "http://127.0.0.1:2";
const onArrival = new Map<string, () => void>();
server.onArrival = ({ orderId }) => {
  onArrival.get(orderId)?.();
  return undefined;
};

interface Outcome {
  error: unknown;
  report: CallReport | undefined;
}

async function run(row: Row, operation: Operation, orderId: string): Promise<Outcome> {
  const controller = new AbortController();
  let report: CallReport | undefined;
  const client = createClient({
    ...quickOptions(row.nowhere ? nowhere : server.baseUrl),
    timeoutMs: { attempt: row.attemptMs },
    // After the attempt, before the wait for the next one.
    onAttempt: () => row.abort === "after the first answer" && controller.abort(),
    onResponse: (told) => (report = told),
  });
  if (row.abort === "before") controller.abort();
  if (row.abort === "after the first arrival") onArrival.set(orderId, () => controller.abort());
  server.plan(orderId, row.faults);
  const error = await thrownBy(callOperation(client, operation, orderId, { signal: controller.signal }));
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
    expect(error instanceof ApiError ? error.requestId : "req_test").toBe("req_test");
    expect((error as Error | undefined)?.cause ?? {}).toMatchObject(ending.cause ?? {});

    expect(report?.attempts).toBe(ending.attempts);
    const keys = server.arrivalsOf(orderId).map(({ key }) => key);
    expect(keys).toHaveLength(row.nowhere ? 0 : ending.attempts);
    const told = error instanceof OutcomeUnknownError ? [error.idempotencyKey] : [];
    expect(new Set([report?.idempotencyKey, ...keys, ...told]).size).toBe(1);
    expect(server.acceptedOf(orderId)).toHaveLength(ending.accepted);

    const shown = error === undefined ? "" : everythingShownOf(error);
    for (const secret of [...Object.values(secrets), addressLine]) expect(shown).not.toContain(secret);
  });
});

it("the matrix never lets a shipment be accepted twice with default options", () => {
  expect(matrix.filter(({ ship }) => ship.accepted > 1)).toEqual([]);
});
