import type { Connection } from "./connections.ts";
import { Deliveries } from "./events/deliveries.ts";
import { FaultRegistry, type Fault } from "./faults.ts";
import type { SandboxRequest } from "./http/messages.ts";
import type { SandboxSettings } from "./options.ts";
import { RecentList } from "./recent-list.ts";
import type { RequestRecord } from "./request-record.ts";
import type { Route } from "./route.ts";
import type { ParsedBody } from "./rules/body.ts";
import { IdempotencyKeys } from "./rules/idempotency.ts";
import type { Match } from "./rules/match-route.ts";
import { RateLimiter } from "./rules/rate-limit.ts";

/** A sandbox: its settings and its memory. A reset puts a fresh one in its place. */
export type SandboxContext = ReturnType<typeof createContext>;

/** A sandbox that remembers nothing but its first orders. */
export function createContext(settings: SandboxSettings) {
  return {
    ...settings,
    connectionOf: settings.makeConnections(),
    faults: new FaultRegistry(),
    keys: new IdempotencyKeys(),
    limiter: new RateLimiter(),
    deliveries: new Deliveries(settings),
    requests: new RecentList<() => RequestRecord>(),
    /** Set by a reset: requests that arrived before it write nothing any more. */
    isReplaced: false,
  };
}

/** A request on its way through the pipeline, with everything that the steps so far found out. */
export interface RequestContext {
  /** The sandbox as it was when the request arrived. */
  readonly sandbox: SandboxContext;
  readonly request: SandboxRequest;
  /** Its `X-Request-Id`. */
  readonly id: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  route?: Route;
  body?: ParsedBody | undefined;
  limits: Readonly<Record<string, string>>;
  wrote: boolean;
  /** Whether it was answered from an earlier request with its key. */
  replayed: boolean;
}

/** A request that has come as far as its operation. */
export interface OperationContext extends RequestContext, Match {
  readonly route: Route;
  readonly connection: Connection;
  readonly fault: Fault;
  readonly body: ParsedBody | undefined;
}
