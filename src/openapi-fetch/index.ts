export { createFetchClient } from "./create-fetch-client.ts";
export type { FetchClient } from "./create-fetch-client.ts";
export type {
  AttemptReport,
  CallReport,
  Credential,
  Fetch,
  PacingOptions,
  RetryOptions,
  Timeouts,
  TransportOptions,
} from "../client/options.ts";
