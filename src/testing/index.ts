export { orderUpdated } from "../sandbox/events/make-event.ts";
export * from "../sandbox/events/sign-delivery.ts";
export { schemaNames, type SchemaName } from "../schemas/by-name.ts";
export * from "./builders.ts";
export * from "./delivery-store-conformance.ts";
export * from "./manual-clock.ts";
export { matchers } from "./matchers.ts";
export type { ContractMatchers, MatcherResult, MatchOptions, SatisfyOptions } from "./matchers.ts";
export * from "./record-observations.ts";
