export type * from "../../generated/types.ts";
export { createSandbox, type Faults, type Listening, type Orders, type Sandbox } from "./create-sandbox.ts";
export type { DeliveryAttempt, SandboxDelivery, SandboxEvent, SandboxUnknownEvent } from "./events/deliveries.ts";
export type { Fault, FaultRule } from "./faults.ts";
export type { Clock, Page, Pages, SandboxOptions, WebhookOptions } from "./options.ts";
export { describeDelivery, describeRequest, type IncomingFacts, type RequestRecord } from "./request-record.ts";
export type { RateLimits } from "./rules/rate-limit.ts";
export type { RecordedCall } from "../core/observation.ts";
