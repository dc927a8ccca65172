export type * as types from "../../generated/types.ts";
export { ContractError, type Issue } from "../errors/contract-error.ts";
export type { CheckOptions, CheckResult, JsonSchema, RequestSchema, Schema, StandardSchema } from "./define-schema.ts";
export type { Drift } from "./validate.ts";
export * from "../../generated/schemas.ts";
