import { callsPerSecond } from "../../generated/operations.ts";
import { checkHosts, checkKind, checkOptions, type Kind } from "../core/check-options.ts";
import type { RecordedCall } from "../core/observation.ts";
import { maxTimerMs, sleep } from "../core/abortable.ts";
import { signersOf } from "../webhooks/signature.ts";
import type { SandboxDelivery } from "./events/deliveries.ts";
import type { FaultRule } from "./faults.ts";
import { connectionKinds, resolveConnections, type ConnectionsOptions } from "./connections.ts";
import { checkOrigins, type BrowserOptions } from "./http/browser-guard.ts";
import type { RequestRecord } from "./request-record.ts";
import type { RateLimits } from "./rules/rate-limit.ts";

/** How a sandbox behaves. */
export interface SandboxOptions extends BrowserOptions, ConnectionsOptions {
  /**
   * Operations that an integration does not list: by default 501, as the API answers, or the vendor's base variant of them, as
   * the list is of October 2025.
   */
  unlistedOperations?: "refuse" | "base" | undefined;
  /** Where `order.updated` events go. Without it they are only kept in `deliveries`. */
  webhook?: WebhookOptions | undefined;
  /** Rules that make requests fail, such as `[{ operation: "shipOrder", status: 503, times: 1 }]`. */
  faults?: readonly FaultRule[] | undefined;
  /** Calls a second for each access token, by default 50 writes and 10 reads as documented; `false` for no limit. */
  rateLimit?: Partial<RateLimits> | false | undefined;
  /** Where the time comes from, by default the machine's clock. */
  clock?: Clock | undefined;
  /** An integer that makes ids the same in each run; without it they are unique. */
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

/** Where the sandbox sends its events. */
export interface WebhookOptions {
  /** Where events are posted: http or https, without credentials in it. */
  url: string;
  /** `whsec_…`: the secret that signs the events; several while one replaces the other. */
  secret: string | readonly string[];
  /** Takes the deliveries, such as a handler in the same process; by default the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** How long to wait for a response, in milliseconds of the machine's time; by default 15,000. */
  timeoutMs?: number;
}

export interface Page {
  /** The Content-Type. */
  type: string;
  /** The text, or a function of the address that the request was sent to, such as `http://127.0.0.1:4010`. */
  text: string | ((origin: string) => string);
}

/** Pages by path. */
export type Pages = Readonly<Record<string, Page>>;

/** The options of a sandbox with their defaults filled in. */
export type SandboxSettings = ReturnType<typeof resolveOptions>;

/** Where the sandbox gets its time from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(this: void): number;
  /** Resolves after so many milliseconds of this clock, or as soon as the signal is aborted. */
  wait(this: void, milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, signal).catch(() => undefined),
};

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
  allowedHosts: "texts",
};
const webhookKinds: Readonly<Record<keyof WebhookOptions, Kind>> = {
  url: "string",
  secret: "any",
  fetch: "function",
  timeoutMs: { max: maxTimerMs, unit: "milliseconds" },
};

/**
 * Checks the options of a sandbox and fills in the defaults: see `createSandbox` for its errors. `closing` aborts when the
 * sandbox closes: then no response is held back any longer.
 */
export function resolveOptions(options: SandboxOptions, closing: AbortSignal) {
  checkOptions(options, optionKinds, "createSandbox");
  checkOrigins(options);
  checkHosts(options.allowedHosts, "createSandbox: allowedHosts");
  const { webhook, rateLimit = {}, clock = systemClock, pages = {}, seed } = options;
  if (webhook) checkWebhook(webhook);
  for (const name of ["now", "wait"] as const)
    if (typeof clock[name] !== "function") throw new TypeError(`createSandbox: clock.${name} must be a function`);
  for (const [path, page] of Object.entries(pages)) checkPage(page, `createSandbox: pages[${JSON.stringify(path)}]`);
  return {
    ...options,
    clock,
    newId: idMaker(seed),
    makeConnections: resolveConnections(options),
    rateLimit: rateLimit && resolveRateLimits(rateLimit),
    pages,
    closing,
  };
}

function resolveRateLimits(limits: Partial<RateLimits>): RateLimits {
  checkOptions(limits, { writes: {}, reads: {} }, "createSandbox: rateLimit");
  const { writes = callsPerSecond.write, reads = callsPerSecond.read } = limits;
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

function checkPage(page: Page, of: string): void {
  checkOptions(page ?? null, { type: "any", text: "any" }, of);
  checkKind(page.type, "string", `${of}.type`);
  if (typeof page.text !== "function") checkKind(page.text, "string", `${of}.text`);
}

/** Makes ids such as `req_4f…`. A UUID for each would be the dearest part of a record: Node's is a rope of a dozen strings. */
function idMaker(seed = Math.random() * Number.MAX_SAFE_INTEGER): (kind: string) => string {
  const start = Math.floor(seed).toString(16);
  let count = 0;
  return (kind) => `${kind}_${start}${(count++).toString(16).padStart(8, "0")}`;
}
