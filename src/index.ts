export { compact } from "./client/compact.ts";
export type { Compacted } from "./client/compact.ts";
export { createClient } from "./client/create-client.ts";
export type { Client, Sendable } from "./client/create-client.ts";
export type {
  AttemptReport,
  CallContext,
  CallOptions,
  CallReport,
  ClientOptions,
  Credential,
  Fetch,
  FetchInit,
  HeaderContext,
  IntegrationContext,
  RetryOptions,
  Timeouts,
  TransportOptions,
} from "./client/options.ts";
export type { PacingOptions } from "./client/pacer.ts";
export type { FetchResponse } from "./client/received-response.ts";
export { settleShipment } from "./client/settle-shipment.ts";
export type * from "../generated/types.ts";
export { operations } from "../generated/operations.ts";
export type { OperationDescription, OperationName, RequestBodies, RequestTypes } from "../generated/operations.ts";
export type { ResponseHeaders } from "../generated/headers.ts";
export type { RateLimit } from "./client/response-headers.ts";
export { ApiError } from "./errors/api-error.ts";
export type { ApiErrorConstructor, ApiErrorOf } from "./errors/api-error.ts";
export { ContractError } from "./errors/contract-error.ts";
export type { Issue } from "./errors/contract-error.ts";
export { OutcomeUnknownError } from "./errors/outcome-unknown-error.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { TrackstarError } from "./errors/trackstar-error.ts";
export type { Outcome } from "./errors/trackstar-error.ts";
export { UnreachableError } from "./errors/unreachable-error.ts";
export { UnusedFieldsError } from "./errors/unused-fields-error.ts";
export type { Integration, IntegrationRequest } from "./schemas/integration.ts";
export type { Drift } from "./schemas/issues.ts";
export type { ComponentValidators, RequestValidators } from "./schemas/validator.ts";
