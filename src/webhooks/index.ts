export type { Order, OrderUpdatedEvent } from "../../generated/types.ts";
export { ContractError, type Issue } from "../errors/contract-error.ts";
export { SignatureError, type SignatureFault } from "../errors/signature-error.ts";
export { TrackstarError } from "../errors/trackstar-error.ts";
export type { Drift } from "../schemas/issues.ts";
export type { Change } from "./changes/compare.ts";
export type { DeliveryBody, DeliveryHeaders, DeliveryParts, DeliveryRequest } from "./receive/delivery-request.ts";
export type { Claim, DeliveryStore, StoreOptions } from "./handle/delivery-store.ts";
export type { HandlerOptions } from "./handle/handler-options.ts";
export type { EventType, FullEvent, InvalidEvent, TruncatedEvent, UnknownEvent, WebhookEvent } from "./event.ts";
export type { HandlerContext, Handlers } from "./handle/handlers.ts";
export { dead, type Dead } from "./handle/dead.ts";
export type { InboxDelivery } from "./handle/inbox-delivery.ts";
export { inboxHandler, nodeInboxListener, type InboxOptions } from "./handle/inbox-handler.ts";
export { memoryDeliveryStore, type MemoryStoreOptions } from "./handle/memory-delivery-store.ts";
export { nodeWebhookListener, type NodeRequest, type NodeResponse } from "./handle/node-webhook-listener.ts";
export { before, changed, changes } from "./changes/changes.ts";
export type { Earlier, EventPath } from "./changes/event-paths.ts";
export { InvalidEventError } from "./receive/invalid-event-error.ts";
export type { Delivery, VerifiedDelivery } from "./receive/delivery.ts";
export type { SecretSource, Secrets } from "./verify/signing.ts";
export type { ReceiverOptions } from "./receive/receiver-options.ts";
export { createReceiver, type Receiver } from "./receive/receiver.ts";
export { orderKey, orderVersion, type DatedOrder, type OrderEvent } from "./order-version.ts";
export {
  deliveryStoreMigration,
  postgresDeliveryStore,
  type PgClient,
  type PostgresJsClient,
  type PostgresStoreOptions,
} from "./handle/postgres-delivery-store.ts";
export {
  redisDeliveryStore,
  type IoRedisClient,
  type NodeRedisClient,
  type RedisStoreOptions,
} from "./handle/redis-delivery-store.ts";
export { TruncatedEventError, type FetchFault, type FetchStep } from "./receive/fetch-truncated.ts";
export { webhookHandler } from "./handle/webhook-handler.ts";
