import type { RecordedCall } from "../core/observation.ts";
import type { Clock } from "./clock.ts";
import type { Connection, ConnectionOf } from "./connections.ts";
import { Deliveries, type DeliveriesOptions } from "./events/deliveries.ts";
import { FaultRegistry } from "./faults/fault-registry.ts";
import type { Fault } from "./faults/fault.ts";
import type { Pages } from "./http/pages.ts";
import type { SandboxRequest } from "./http/messages.ts";
import type { Random } from "./random.ts";
import { RecentList } from "./recent-list.ts";
import type { RequestRecord, StoredRequest } from "./request-record.ts";
import type { Route } from "./route.ts";
import type { ParsedBody } from "./rules/body.ts";
import { IdempotencyKeys } from "./rules/idempotency.ts";
import type { Match } from "./rules/match-route.ts";
import { RateLimiter, type RateLimits } from "./rules/rate-limit.ts";

/** The options of a sandbox with their defaults filled in. */
export interface SandboxSettings extends DeliveriesOptions {
  readonly clock: Clock;
  readonly newId: (kind: string) => string;
  readonly random: Random;
  /** Whether an operation that an integration does not list gets 501. */
  readonly refusesUnlisted: boolean;
  readonly makeConnections: () => ConnectionOf;
  readonly rateLimit: RateLimits | false;
  readonly pages: Pages;
  readonly onRequest: ((record: RequestRecord) => unknown) | undefined;
  readonly onCall: ((call: RecordedCall) => unknown) | undefined;
  /** Aborted when the sandbox closes: then no response is held back any longer. */
  readonly closing: AbortSignal;
}

/** A sandbox: its settings and its memory. A reset puts a fresh one in its place. */
export interface SandboxContext extends SandboxSettings {
  readonly connectionOf: ConnectionOf;
  readonly faults: FaultRegistry;
  readonly keys: IdempotencyKeys;
  readonly limiter: RateLimiter;
  readonly deliveries: Deliveries;
  readonly requests: RecentList<StoredRequest>;
  /** Set by a reset: requests that arrived before it write nothing any more. */
  isReplaced: boolean;
}

/** A request on its way through the pipeline, with everything that the steps so far found out. */
export interface RequestContext {
  /** The sandbox as it was when the request arrived. */
  readonly sandbox: SandboxContext;
  readonly request: SandboxRequest;
  route?: Route;
  body?: ParsedBody | undefined;
  limits: Readonly<Record<string, string>>;
  wrote: boolean;
  /** Whether it was answered from an earlier request with its key. */
  replayed: boolean;
}

/** A request that has come as far as its operation. */
export type OperationContext = RequestContext &
  Match & {
    readonly connection: Connection;
    readonly fault: Fault;
    readonly body: ParsedBody | undefined;
  };

const maxRequests = 1000;

/** A sandbox that remembers nothing but its first orders. */
export function createContext(settings: SandboxSettings): SandboxContext {
  const { clock, random, makeConnections, rateLimit } = settings;
  return {
    ...settings,
    connectionOf: makeConnections(),
    faults: new FaultRegistry(random),
    keys: new IdempotencyKeys(clock),
    limiter: new RateLimiter(rateLimit, clock),
    deliveries: new Deliveries(settings),
    requests: new RecentList<StoredRequest>(maxRequests),
    isReplaced: false,
  };
}
