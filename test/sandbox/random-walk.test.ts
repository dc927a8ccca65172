import { createSandbox, type FaultRule } from "trackstar-orders-contract/sandbox";
import { generateSync } from "json-schema-faker";
import { Order as OrderSchema, ShipOrderRequest, UpdateOrderRequest } from "trackstar-orders-contract/schemas";
import type { Order, OrderUpdatedEvent, RequestSchema } from "trackstar-orders-contract/schemas";
import { anOrder, matchers } from "trackstar-orders-contract/testing";
import { before } from "trackstar-orders-contract/webhooks";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { redocly } from "../../scripts/redocly.ts";
import { callerOf, paths, type CallOptions } from "../support/sandbox-calls.ts";
import type { OperationName } from "trackstar-orders-contract";
import { maxBodyBytes } from "../../src/sandbox/http/messages.ts";
import { seededRandom } from "../support/seeded-random.ts";

/** One call of a random walk. */
interface RandomCall {
  /** Missing where the contract has no such operation, or no such answer. */
  operation?: "updateOrder" | "cancelOrder" | "shipOrder";
  method: string;
  path: string;
  options: CallOptions;
  /** Whether the order is to be put back first. */
  isFresh: boolean;
}

type Plain = Omit<RandomCall, "isFresh">;

/** Good and bad calls, the same ones for the same seed. */
function* randomCalls(seed: number, count: number): Generator<RandomCall> {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  for (let at = 0; at < count; at++) {
    const spoil = random() < 0.5 ? pick(faults) : sound;
    yield { ...spoil(pick(operations)(at), pick, at), isFresh: random() < 0.03 };
  }
}

/** A hundred bodies that are made once: making each takes longer than a call. */
function generated(schema: RequestSchema<unknown>): (seed: number) => object {
  const options = { optionalsProbability: 0.5, maxItems: 3, minLength: 1 };
  const make = (seed: number) => Object(generateSync(schema.jsonSchema, { ...options, seed })) as object;
  const bodies = Array.from({ length: 100 }, (_, seed) => make(seed));
  return (seed) => bodies[seed % bodies.length] ?? {};
}
const updates = generated(UpdateOrderRequest);
const shipments = generated(ShipOrderRequest);

const operations: readonly ((seed: number) => Plain)[] = [
  (seed) => ({
    operation: "updateOrder",
    method: "PUT",
    path: paths.update,
    options: { body: { ...updates(seed), extra_field: seed } },
  }),
  (seed) => ({ ...plainUpdate, options: { body: { status: seed % 2 ? "open" : "picked", order_number: `${seed}` } } }),
  () => ({ operation: "cancelOrder", method: "PUT", path: paths.cancel, options: {} }),
  (seed) => ({ operation: "shipOrder", method: "POST", path: paths.ship, options: { body: shipments(seed) } }),
];

const plainUpdate = { operation: "updateOrder", method: "PUT", path: paths.update } as const;

type Pick = <T>(items: readonly T[]) => T;
type Spoil = (call: Plain, pick: Pick, at: number) => Plain;

const sound: Spoil = (call) => call;

function withHeaders(call: Plain, headers: Record<string, string>): Plain {
  return { ...call, options: { ...call.options, headers } };
}

function withoutOperation({ method, path, options }: Plain): Plain {
  return { method, path, options };
}

const badBodies: readonly unknown[] = [
  null,
  [],
  7,
  { status: "shipped" },
  { order_number: "" },
  { ship_to_address: { zip_code: "1" } },
  { line_items: [{ quantity: 1.5 }] },
  { channel: null },
  { packages: "none" },
];
const badTexts = ["{", '"', "[".repeat(5000), '{"a":'.repeat(5000), "\u0000", "{'status':'open'}", "undefined"];

const faults: readonly Spoil[] = [
  (call, pick) => withHeaders(call, { [pick(["x-trackstar-api-key", "x-trackstar-access-token"])]: "" }),
  (call, pick) => ({ ...call, path: call.path.replace("order_id", pick(["nobody", "..%2f", "%00", "__proto__"])) }),
  (call, pick) => ({ ...call, options: { body: pick(badBodies) } }),
  (call, pick) => ({ ...call, options: { raw: pick(badTexts) } }),
  (call) => ({ ...call, options: { raw: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) } }),
  (call, _pick, at) => (at % 10 ? call : withoutOperation({ ...call, options: { raw: " ".repeat(maxBodyBytes + 1) } })),
  (call, pick) => withHeaders(call, { "idempotency-key": pick(["a", "b", "c"]) }),
  (call) => withHeaders(call, { "idempotency-key": "x".repeat(256) }),
  (call, pick) =>
    withHeaders(call, { "x-sandbox-status": pick(["400", "401", "403", "404", "409", "422", "429", "501"]) }),
  (call) => withHeaders(call, { "x-sandbox-example": "error-422-refused-by-warehouse" }),
  (call, pick) => withoutOperation({ ...call, method: pick(["DELETE", "PATCH"]) }),
  (call) => withoutOperation({ ...call, path: "/wms/orders" }),
];

const calls = 5000;

/** Whether an answer is one of the operation, or where the contract has none, an error all the same. */
async function verdictOn(response: Response, operation: OperationName | undefined) {
  if (operation !== undefined) return matchers.toSatisfyContract(response, operation);
  return matchers.toMatchSchema(await response.json(), "ErrorResponse");
}

it(`answers ${calls} good and bad calls within the contract, and its events lead back to where it began`, async () => {
  let now = Date.parse("2026-03-01T12:00:00Z");
  const clock = { now: () => now, wait: () => Promise.resolve() };
  const sandbox = createSandbox({ seed: 5, clock, rateLimit: { writes: 300, reads: 300 } });
  const call = callerOf(sandbox.fetch);
  const history: OrderUpdatedEvent[] = [];
  const statuses = new Map<number, number>();
  let first: Order = anOrder();

  const rewind = () => {
    let state = history.at(-1)?.data ?? first;
    expect(sandbox.orders.get("order_id")).toEqual(state);
    for (const event of history.splice(0).reverse()) {
      expect(event.data).toEqual(state);
      state = OrderSchema.parse(before(event));
    }
    expect(state).toEqual(first);
  };

  for (const { operation, method, path, options, isFresh } of randomCalls(11, calls)) {
    now += 3;
    if (isFresh) {
      rewind();
      first = anOrder({ order_number: `fresh ${statuses.get(200)}` });
      sandbox.orders.add(first);
    }
    const response = await call(method, path, options);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const { pass, message } = await verdictOn(response, operation);
    expect(pass, pass ? "" : message()).toBe(true);
    expect(response.headers.get("x-request-id")).toMatch(/^req_/);
    if (!sandbox.requests.at(-1)?.wrote) continue;
    const { event } = sandbox.deliveries.at(-1)!;
    expect(event).toMatchSchema("OrderUpdatedEvent");
    history.push(event as OrderUpdatedEvent);
  }
  rewind();

  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(calls);
  expect([...statuses.keys()].sort((a, b) => a - b)).toEqual([200, 400, 401, 403, 404, 405, 409, 413, 422, 429, 501]);
  expect(statuses.get(200)).toBeGreaterThan(calls / 4);
});

const workflows = "test/sandbox/orders.arazzo.yaml";

/** What Redocly Respect has to say of a listening sandbox. */
async function judge(...rules: FaultRule[]): Promise<string> {
  const sandbox = createSandbox({ faults: rules });
  const { url } = await sandbox.listen(0);
  try {
    return await redocly("respect", workflows, "--server", `orders=${url}`);
  } finally {
    await sandbox.close();
  }
}

describe("an independent judge", () => {
  it("finds no violation in what the listening sandbox answers", async () => {
    const verdict = await judge();
    expect(verdict).toMatch(/Workflows: 3 passed, 3 total/);
    expect(verdict).toMatch(/Steps: 33 passed, 33 total/);
  });

  it("would find one", async () => {
    const cut: FaultRule = { operation: "shipOrder", status: 200, body: "html", times: 1 };
    await expect(judge(cut)).rejects.toThrow(/failed/);
  });
});
