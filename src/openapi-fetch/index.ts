export { createFetchClient } from "./create-fetch-client.ts";
export type { FetchClient } from "./create-fetch-client.ts";
export type {
  CallReport,
  Credential,
  Fetch,
  PacingOptions,
  RetryOptions,
  Timeouts,
  TransportOptions,
} from "../client/options.ts";
