import { ApiError, createClient, TrackstarError } from "trackstar-orders-contract";
import { expect, it } from "vitest";
import { callOperation, quickOptions, type Operation } from "../support/calls.ts";
import { ledgerServer, type Fault } from "../support/ledger-server.ts";
import { seededRandom } from "../support/seeded-random.ts";

const server = ledgerServer();

const faults: Fault[] = [
  { connection: "cut" },
  { connection: "cut", accepted: true },
  { connection: "cut-inside", accepted: true },
  { status: 429, headers: { "retry-after": "0.01" } },
  { status: 500, accepted: true },
  { status: 502 },
  { status: 503, accepted: true },
  { status: 422, body: { error: "Refused" } },
];

/** Fails one request in five, which one and how being the same on every run. */
function failOneInFive(seed: number): void {
  const random = seededRandom(seed);
  server.onArrival = () => (random() < 0.2 ? faults[Math.floor(random() * faults.length)] : undefined);
}

/** Makes calls at once; what each came to, by its order. */
async function callAll(operation: Operation, count: number): Promise<Map<string, unknown>> {
  const client = createClient(quickOptions(server.baseUrl));
  const ids = Array.from({ length: count }, (_, at) => `${operation} ${at}`);
  const results = await Promise.allSettled(ids.map((id) => callOperation(client, operation, id)));
  return new Map(ids.map((id, at) => [id, results[at]?.status === "rejected" ? results[at].reason : undefined]));
}

/** What the server knows of an order, beside what the caller was told. */
function accountOf(id: string, error: unknown): { id: string; told: string; accepted: number; keys: number } {
  const told = error instanceof TrackstarError ? error.name : error === undefined ? "success" : "untyped";
  const keys = new Set(server.arrivalsOf(id).map(({ key }) => key)).size;
  return { id, told, accepted: server.acceptedOf(id).length, keys };
}

it("1,000 updates at once through a failing server each end in success or a typed error that the ledger bears out", async () => {
  failOneInFive(20261122);
  const outcomes = await callAll("updateOrder", 1000);
  const accounts = [...outcomes].map(([id, error]) => accountOf(id, error));
  expect(accounts).toHaveLength(1000);
  expect(accounts.filter(({ keys }) => keys !== 1)).toEqual([]);
  expect(accounts.filter(({ told }) => told === "untyped")).toEqual([]);
  expect(accounts.filter(({ told, accepted }) => told === "success" && accepted === 0)).toEqual([]);
  const refusedAtOnce = [...outcomes].filter(
    ([, error]) => error instanceof ApiError && error.status === 422 && error.attempts === 1,
  );
  expect(refusedAtOnce.length).toBeGreaterThan(0);
  expect(refusedAtOnce.filter(([id]) => server.acceptedOf(id).length > 0)).toEqual([]);
  // One attempt in five fails, and all but two kinds of failure are tried again.
  const succeeded = accounts.filter(({ told }) => told === "success").length;
  expect(succeeded).toBeGreaterThan(900);
  expect(succeeded).toBeLessThan(1000);
});

it("1,000 shipments at once through a failing server are never accepted twice, and each doubt is told", async () => {
  failOneInFive(7);
  const accounts = [...(await callAll("shipOrder", 1000))].map(([id, error]) => accountOf(id, error));
  const accepted = (told: string): number[] => {
    const counts = accounts.filter((account) => account.told === told).map((account) => account.accepted);
    return [...new Set(counts)].sort((a, b) => a - b);
  };
  expect(accepted("success")).toEqual([1]);
  expect(accepted("OutcomeUnknownError")).toEqual([0, 1]);
  expect(accepted("ApiError")).toEqual([0]);
  expect(accepted("untyped")).toEqual([]);
});
