import type { Order } from "../../generated/types.ts";
import type { Integration } from "../schemas/integration.ts";
import type { Clock } from "./clock.ts";
import type { ObservedExchange } from "../core/observation.ts";
import { Deliveries } from "./events/deliveries.ts";
import type { DeliveriesOptions } from "./events/deliveries.ts";
import { EventFiles } from "./events/event-files.ts";
import { FaultRegistry } from "./faults/fault-registry.ts";
import type { Pages } from "./http/pages.ts";
import { OrderStore } from "./operations/order-store.ts";
import type { Random } from "./random.ts";
import { RecentList } from "./recent-list.ts";
import type { KeptRequest, RequestRecord } from "./request-record.ts";
import { IdempotencyKeys } from "./rules/idempotency.ts";
import { RateLimiter } from "./rules/rate-limit.ts";
import type { RateLimits } from "./rules/rate-limit.ts";

/** What a sandbox is from its making to its end. */
export interface SandboxContext extends DeliveriesOptions {
  readonly clock: Clock;
  readonly newId: (kind: string) => string;
  readonly random: Random;
  readonly firstOrders: readonly Order[];
  /** The warehouse system that an access token leads to; undefined for the base contract. */
  readonly integrationOf: (accessToken: string) => Integration | undefined;
  readonly rateLimit: RateLimits | false;
  readonly pages: Pages;
  readonly onRequest: ((record: RequestRecord) => unknown) | undefined;
  readonly onExchange: ((exchange: ObservedExchange) => unknown) | undefined;
  /** Aborted when the sandbox closes: then no response is kept back any longer. */
  readonly closing: AbortSignal;
  /** Where the sandbox can be reached: what addresses in its responses begin with. */
  origin: string;
}

/** What a sandbox remembers. A reset puts a new one in its place. */
export interface SandboxState {
  readonly orders: OrderStore;
  readonly faults: FaultRegistry;
  readonly keys: IdempotencyKeys;
  readonly limiter: RateLimiter;
  readonly files: EventFiles;
  readonly deliveries: Deliveries;
  readonly requests: RecentList<KeptRequest>;
  /** Set by a reset: requests that came before it write nothing any more. */
  isReplaced: boolean;
}

const maxRequests = 1000;

/** An empty memory with the first orders. */
export function createState(context: SandboxContext): SandboxState {
  const { clock, random, firstOrders, rateLimit } = context;
  return {
    orders: new OrderStore(firstOrders),
    faults: new FaultRegistry(random),
    keys: new IdempotencyKeys(clock),
    limiter: new RateLimiter(rateLimit, clock),
    files: new EventFiles(context),
    deliveries: new Deliveries(context),
    requests: new RecentList<KeptRequest>(maxRequests),
    isReplaced: false,
  };
}
