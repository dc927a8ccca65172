import { callsPerSecond } from "../../generated/operations.ts";
import type { Order } from "../../generated/types.ts";
import { checkHosts, checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import type { RecordedCall } from "../core/observation.ts";
import { maxTimerMs } from "../core/abortable.ts";
import { signersOf } from "../webhooks/verify/signing.ts";
import { systemClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import type { SandboxDelivery } from "./events/delivery.ts";
import type { WebhookOptions } from "./events/post-delivery.ts";
import type { FaultRule } from "./faults/fault.ts";
import { checkOrigins } from "./http/browser-guard.ts";
import type { BrowserOptions } from "./http/browser-guard.ts";
import { checkPages } from "./http/pages.ts";
import type { Pages } from "./http/pages.ts";
import { copyValid, documentedOrder } from "./operations/order-store.ts";
import { idMaker, seededRandom } from "./random.ts";
import type { RequestRecord } from "./request-record.ts";
import { checkIntegration } from "../schemas/integration.ts";
import type { Integration } from "../schemas/integration.ts";
import type { RateLimits } from "./rules/rate-limit.ts";
import type { SandboxSettings } from "./context.ts";

/** How a sandbox behaves. */
export interface SandboxOptions extends BrowserOptions {
  /**
   * The integration behind the API: it requires and takes the fields that it is listed to. A missing one is refused with
   * the origin `integration`; one that it does not take is in `unused_fields`.
   *
   * @default none: the base contract
   * @example shipHero // import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
   */
  integration?: Integration | undefined;
  /**
   * Integrations by the access token that leads to them, for several connections in one sandbox. They share the orders.
   *
   * @default any token leads to `integration`, and so does one that is not named here
   * @example { "token-a": shipHero, "token-b": amazon }
   */
  connections?: Readonly<Record<string, Integration>> | undefined;
  /** Where `order.updated` events go. Without it they are only kept in `deliveries`. */
  webhook?: WebhookOptions | undefined;
  /**
   * The orders at first.
   *
   * @default the documented one, `order_id`, which is open
   */
  orders?: readonly Order[] | undefined;
  /**
   * Rules that make requests fail.
   *
   * @example [{ operation: "shipOrder", status: 503, times: 1 }]
   */
  faults?: readonly FaultRule[] | undefined;
  /**
   * Calls a second for each access token; `false` for no limit.
   *
   * @default { writes: 50, reads: 10 }
   */
  rateLimit?: Partial<RateLimits> | false | undefined;
  /**
   * Where the time comes from.
   *
   * @default the machine's clock
   */
  clock?: Clock | undefined;
  /**
   * An integer that makes ids and chance the same in each run.
   *
   * @default none: ids are unique and chance is chance
   */
  seed?: number | undefined;
  /** Texts to serve by path to anybody, such as docs at `/`. */
  pages?: Pages | undefined;
  /** Called after each request, for a log. If it throws, that is a warning. */
  onRequest?: ((record: RequestRecord) => void) | undefined;
  /**
   * Called after each request to an operation with both bodies and no headers, for `recordObservations`. If it throws, that
   * is a warning.
   */
  onCall?: ((call: RecordedCall) => void) | undefined;
  /** Called after each try of a delivery, and for one that is given up without a try. If it throws, that is a warning. */
  onDelivery?: ((delivery: SandboxDelivery) => void) | undefined;
}

const optionKinds: Readonly<Record<keyof SandboxOptions, Kind>> = {
  integration: "any",
  connections: "object",
  webhook: "object",
  orders: "list",
  faults: "list",
  rateLimit: "any",
  clock: "object",
  seed: { min: Number.MIN_SAFE_INTEGER, integer: true },
  pages: "object",
  onRequest: "function",
  onCall: "function",
  onDelivery: "function",
  cors: "any",
  allowedHosts: "list",
};
const webhookKinds: Readonly<Record<keyof WebhookOptions, Kind>> = {
  url: "string",
  secret: "any",
  fetch: "function",
  timeoutMs: { max: maxTimerMs, unit: "milliseconds" },
};

const documentedLimits: RateLimits = { writes: callsPerSecond.write, reads: callsPerSecond.read };

/**
 * Checks the options of a sandbox and fills in what is missing.
 *
 * @throws {ContractError} if an order breaks the contract.
 * @throws {TypeError} for an option that does not exist, or a value that it cannot have.
 */
export function resolveOptions(options: SandboxOptions, closing: AbortSignal): SandboxSettings {
  checkOptions(options, optionKinds, "createSandbox");
  checkOrigins(options);
  checkHosts(options.allowedHosts, "createSandbox: allowedHosts");
  const { webhook, orders, rateLimit = {}, clock = systemClock, seed } = options;
  if (webhook) checkWebhook(webhook);
  checkClock(clock);
  checkPages(options.pages);
  const integrationOf = resolveConnections(options);
  const random = seed === undefined ? Math.random : seededRandom(seed);
  return {
    clock,
    newId: idMaker(random),
    random,
    firstOrders: orders ? copyOrders(orders) : [documentedOrder()],
    integrationOf,
    rateLimit: rateLimit && resolveRateLimits(rateLimit),
    pages: options.pages ?? {},
    webhook,
    onRequest: options.onRequest,
    onCall: options.onCall,
    onDelivery: options.onDelivery,
    closing,
  };
}

function resolveConnections({ integration, connections = {} }: SandboxOptions): SandboxSettings["integrationOf"] {
  checkIntegration(integration, "createSandbox: integration");
  // A token is a secret, so the message does not show it.
  for (const one of Object.values(connections)) checkIntegration(one, "createSandbox: each of connections");
  const byToken = new Map(Object.entries(connections));
  return (accessToken) => byToken.get(accessToken) ?? integration;
}

function copyOrders(orders: readonly Order[]): Order[] {
  const copies = orders.map(copyValid);
  const seen = new Set<string>();
  for (const { id } of copies) {
    if (seen.has(id)) throw new TypeError(`createSandbox: orders: two have the id ${JSON.stringify(id)}`);
    seen.add(id);
  }
  return copies;
}

function checkClock(clock: Clock): void {
  for (const name of ["now", "wait"] as const)
    if (typeof clock[name] !== "function") throw new TypeError(`createSandbox: clock.${name} must be a function`);
}

function resolveRateLimits(limits: Partial<RateLimits>): RateLimits {
  checkOptions(limits, { writes: {}, reads: {} }, "createSandbox: rateLimit");
  const { writes = documentedLimits.writes, reads = documentedLimits.reads } = limits;
  return { writes, reads };
}

/** A bad secret or address is an error now, not at the first delivery. */
function checkWebhook(webhook: WebhookOptions): void {
  checkOptions(webhook, webhookKinds, "createSandbox: webhook");
  const { url, secret } = webhook;
  signersOf(secret, "createSandbox: webhook.secret");
  const { protocol, username, password } = URL.canParse(url) ? new URL(url) : { protocol: "" };
  if (!/^https?:$/.test(protocol)) throw new TypeError("createSandbox: webhook.url must be an absolute HTTP(S) URL");
  if (username || password) throw new TypeError("createSandbox: webhook.url must not hold credentials");
}
