import type { OperationName } from "../../generated/operations.ts";
import { toMatchSchema, type MatchOptions } from "./to-match-schema.ts";
import { toSatisfyContract, type SatisfyOptions } from "./to-satisfy-contract.ts";
import type { SchemaName } from "../schemas/by-name.ts";

/** For `expect.extend(matchers)` in Vitest, Jest and their like. */
export const matchers = { toMatchSchema, toSatisfyContract };

/** The matchers as a test calls them. */
export interface ContractMatchers<Result = void> {
  /** Whether a value satisfies a component of the contract; strictly, unless told otherwise. */
  toMatchSchema(name: SchemaName, options?: MatchOptions): Result;
  /** Whether a `Response` or a `Request` is one of an operation. Await it. */
  toSatisfyContract(operationId: OperationName, options?: SatisfyOptions): Promise<void>;
}
