export type * from "../../generated/types.ts";
export { createFetchClient, type FetchClient } from "./create-fetch-client.ts";
export type * from "../client/options.ts";
