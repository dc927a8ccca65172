import { callsPerSecond } from "../../generated/operations.ts";
import { checkHosts, checkOptions, type Kind } from "../core/check-options.ts";
import type { RecordedCall } from "../core/observation.ts";
import { maxTimerMs } from "../core/abortable.ts";
import { signersOf } from "../webhooks/signature.ts";
import { systemClock, type Clock } from "./clock.ts";
import type { SandboxDelivery } from "./events/delivery.ts";
import type { WebhookOptions } from "./events/deliveries.ts";
import type { FaultRule } from "./faults/fault.ts";
import { connectionKinds, resolveConnections, type ConnectionsOptions } from "./connections.ts";
import { checkOrigins, type BrowserOptions } from "./http/browser-guard.ts";
import { checkPages, type Pages } from "./http/pages.ts";
import { idMaker, seededRandom } from "./random.ts";
import type { RequestRecord } from "./request-record.ts";
import type { RateLimits } from "./rules/rate-limit.ts";
import type { SandboxSettings } from "./context.ts";

/** How a sandbox behaves. */
export interface SandboxOptions extends BrowserOptions, ConnectionsOptions {
  /**
   * Operations that an integration does not list: 501, as the API answers, or the vendor's base variant of them, as the list
   * is of October 2025.
   *
   * @default "refuse"
   */
  unlistedOperations?: "refuse" | "base" | undefined;
  /** Where `order.updated` events go. Without it they are only kept in `deliveries`. */
  webhook?: WebhookOptions | undefined;
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
  ...connectionKinds,
  connections: "object",
  unlistedOperations: ["refuse", "base"],
  webhook: "object",
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

/** Checks the options of a sandbox and fills in the defaults: see `createSandbox` for its errors. */
export function resolveOptions(options: SandboxOptions, closing: AbortSignal): SandboxSettings {
  checkOptions(options, optionKinds, "createSandbox");
  checkOrigins(options);
  checkHosts(options.allowedHosts, "createSandbox: allowedHosts");
  const { webhook, rateLimit = {}, clock = systemClock, seed } = options;
  if (webhook) checkWebhook(webhook);
  checkClock(clock);
  checkPages(options.pages);
  const random = seed === undefined ? Math.random : seededRandom(seed);
  return {
    clock,
    newId: idMaker(random),
    random,
    refusesUnlisted: options.unlistedOperations !== "base",
    makeConnections: resolveConnections(options),
    rateLimit: rateLimit && resolveRateLimits(rateLimit),
    pages: options.pages ?? {},
    webhook,
    onRequest: options.onRequest,
    onCall: options.onCall,
    onDelivery: options.onDelivery,
    closing,
  };
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
