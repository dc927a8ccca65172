export { createFetchClient } from "./create-fetch-client.ts";
export type { FetchClient } from "./create-fetch-client.ts";
export type { AttemptReport, CallReport, Fetch, RetryOptions, Timeouts, TransportOptions } from "../client/options.ts";
export type { Credential } from "../client/credentials.ts";
export type { PacingOptions } from "../client/pacer.ts";
