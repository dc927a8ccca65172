import "trackstar-orders-contract/jest";
import "trackstar-orders-contract/vitest";
import { expect as vitest } from "vitest";

/** The matchers of both frameworks, in one program. Only compiled. */
export async function matching(value: unknown, response: Response): Promise<void> {
  vitest(value).toMatchSchema("Order");
  vitest({ value }).toEqual({ value: vitest.toMatchSchema("Order") });
  await vitest(response).toSatisfyContract("updateOrder");
  expect(value).not.toMatchSchema("Order", { mode: "tolerant" });
  await expect(response).toSatisfyContract("updateOrder");
  // @ts-expect-error no component of the contract
  vitest(value).toMatchSchema("Orders");
  // @ts-expect-error no component of the contract
  expect(value).toMatchSchema("Orders");
}
