export { createFetchClient, type FetchClient } from "./create-fetch-client.ts";
export type { AttemptReport, CallReport, Credential, Fetch, RetryOptions, Timeouts } from "../client/options.ts";
export type { TransportOptions } from "../client/options.ts";
export type { PacingOptions } from "../client/pacer.ts";
