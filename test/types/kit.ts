/** Checked by `tsc -p .`: each expected error is an error of its own if it does not come. */
import { operations } from "trackstar-orders-contract";
import type { CallReport, OperationName } from "trackstar-orders-contract";
import type { FaultRule, RequestRecord } from "trackstar-orders-contract/sandbox";
import { matchers } from "trackstar-orders-contract/testing";
import { expectTypeOf } from "vitest";

export const known: FaultRule = { operation: "shipOrder", match: ({ operation }) => operation === "shipOrder" };
// @ts-expect-error an operation that the contract does not have
export const unknown: FaultRule = { operation: "shipOrders" };
// @ts-expect-error nor can a request be one
export const never: FaultRule = { match: ({ operation }) => operation === "shipOrders" };
expectTypeOf<RequestRecord["operation"]>().toEqualTypeOf<OperationName | undefined>();

export async function matching(): Promise<void> {
  await matchers.toSatisfyContract(new Response(), "shipOrder");
  // @ts-expect-error an operation that the contract does not have
  await matchers.toSatisfyContract(new Response(), "shipOrders");
}

expectTypeOf(operations.shipOrder.method).toEqualTypeOf<"POST">();
expectTypeOf<NonNullable<CallReport["headers"]>["x-ratelimit-limit"]>().toEqualTypeOf<number | undefined>();
