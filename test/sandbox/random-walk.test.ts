import { createSandbox } from "trackstar-orders-contract/sandbox";
import { Order as OrderSchema, type Order, type OrderUpdatedEvent } from "trackstar-orders-contract/schemas";
import { anOrder, matchers } from "trackstar-orders-contract/testing";
import { before } from "trackstar-orders-contract/webhooks";
import "trackstar-orders-contract/vitest";
import { expect, it } from "vitest";
import { callerOf } from "../support/sandbox-calls.ts";
import type { OperationName } from "trackstar-orders-contract";
import { randomCalls } from "../support/random-calls.ts";

const calls = 2000;

expect.extend({
  /** An answer of an operation, or where the contract has none, an error all the same. */
  async toBeAsDocumented(response: Response, operation: OperationName | undefined) {
    if (operation !== undefined) return matchers.toSatisfyContract(response, operation);
    return matchers.toMatchSchema(await response.json(), "ErrorResponse");
  },
});

declare module "vitest" {
  interface Matchers {
    toBeAsDocumented(operation: OperationName | undefined): Promise<void>;
  }
}

it("answers 2,000 good and bad calls within the contract, and its events lead back to where it began", async () => {
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
    await expect(response).toBeAsDocumented(operation);
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
