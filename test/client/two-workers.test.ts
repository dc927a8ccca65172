import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { expect, it } from "vitest";
import { shipOrderRequest } from "../../generated/examples.ts";
import { secrets, thrownBy } from "../support/calls.ts";

/** Two workers that share a key: the first ends in an error after the warehouse took the shipment. */
async function race(resendWhenUnknown: boolean) {
  const sandbox = createSandbox({ faults: [{ status: 500, when: "after-write", latencyMs: 60, times: 1 }] });
  const ship = () =>
    createClient({ ...secrets, fetch: sandbox.fetch, retry: { initialDelayMs: 80 } }).shipOrder(
      "order_id",
      shipOrderRequest,
      {
        idempotencyKey: "ship-1",
        resendWhenUnknown,
      },
    );
  const errors = await Promise.all([thrownBy(ship()), thrownBy(ship())]);
  const written = sandbox.requests.filter(({ status }) => status === 200 || status === 500);
  await sandbox.close();
  return { errors, written };
}

it("a shipment is made once when two workers share a key, and neither reports plain success", async () => {
  const { errors, written } = await race(false);
  expect(errors).toMatchObject([
    { name: "OutcomeUnknownError", outcome: "unknown", cause: { status: 500 } },
    { name: "OutcomeUnknownError", outcome: "unknown", cause: { status: 409 }, attempts: 1 },
  ]);
  expect(written).toHaveLength(1);
});

it("a call that says resendWhenUnknown goes on, and takes the risk", async () => {
  const { errors } = await race(true);
  expect(errors[1]).toBeUndefined();
});
