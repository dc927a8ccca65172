import { maxTimerMs } from "../../core/abortable.ts";
import { callHook } from "../../core/call-hook.ts";
import { checkKind, checkOptions, type Kind, type Resolved } from "../../core/check-options.ts";
import { plainLine } from "../../core/text.ts";
import { SignatureError } from "../../errors/signature-error.ts";
import { InvalidEventError, type Delivery } from "../receive/delivery.ts";
import type { DeliveryRequest } from "../receive/delivery-request.ts";
import type { Receiver } from "../receive/receiver.ts";
import { memoryDeliveryStore, type DeliveryStore } from "./delivery-store.ts";
import { callHandler, checkHandlers, loadFor, type Handlers, type Loaded } from "./handlers.ts";
import { claimDelivery, Lease, StoreTimeoutError } from "./lease.ts";

export interface HandlerOptions {
  /** Remembers handled deliveries. Processes that take the same ones need a shared store. @default memoryDeliveryStore() */
  store?: DeliveryStore | undefined;
  /** Milliseconds until others get the delivery of a worker that crashed. Renewed while the handler runs. @default 60_000 */
  leaseMs?: number | undefined;
  /** How long to wait for the store, in milliseconds; then the response is a 503. @default 5_000 */
  storeTimeoutMs?: number | undefined;
  /**
   * How long a handler may take, in milliseconds; then the response is a 500, the signal aborts, and the delivery can be
   * handled again when its lease ends. @default 300_000
   */
  handlerTimeoutMs?: number | undefined;
}

/** The response to a delivery; its body names the outcome and never repeats the delivery. */
export interface WebhookResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The steps of a handler that are the same for every server. */
export type Respond = (method: string | undefined, request: DeliveryRequest) => Promise<WebhookResponse>;

const handled = json(200, { result: "handled" });
const givenUp = json(200, { result: "dead" });
const duplicate = json(200, { result: "duplicate" });
export const methodNotAllowed = json(405, { error: "method-not-allowed" }, { allow: "POST" });
export const failed = json(500, { error: "failed" });

/** Makes the steps that are the same for every server: verify, claim, load, handle, complete. See `webhookHandler`. */
export function respondToDeliveries(receiver: Receiver, handlers: Handlers, options: HandlerOptions = {}): Respond {
  checkReceiver(receiver, "webhookHandler");
  const resolved = resolveOptions(options);
  checkHandlers(handlers);

  return async (method, request) => {
    if (method !== "POST") return methodNotAllowed;
    let lease: Lease | undefined;
    let loaded: Loaded | undefined;
    const report = (error: unknown, response = failed): WebhookResponse => {
      const delivery = loaded instanceof InvalidEventError ? undefined : loaded;
      return reportError(handlers.onError, error, response, delivery);
    };
    try {
      const { id, load } = await receiver.verify(request);
      const claim = await claimDelivery(id, { ...resolved, onTrouble: (error) => void report(error) });
      if (!(claim instanceof Lease)) return claim.state === "done" ? duplicate : busy(claim.retryAfterMs);
      lease = claim;
      const isDead = await claim.wait(async () => {
        loaded = await loadFor(handlers, load);
        await claim.assertHeld();
        return callHandler(handlers, loaded, claim.context);
      });
      await claim.complete();
      return isDead ? givenUp : handled;
    } catch (error) {
      await lease?.release();
      // A handler may throw an error of this package that it ran into itself.
      return report(error, loaded ? failed : toErrorResponse(error));
    }
  };
}

/** Refuses a receiver of another kind, by a `TypeError`. */
export function checkReceiver(receiver: Receiver, of: string): void {
  if (typeof receiver?.verify !== "function") throw new TypeError(`${of}: receiver must come from createReceiver`);
}

const milliseconds = { min: 1, max: maxTimerMs };
const optionKinds: Readonly<Record<keyof HandlerOptions, Kind>> = {
  store: "object",
  leaseMs: milliseconds,
  storeTimeoutMs: milliseconds,
  handlerTimeoutMs: milliseconds,
};

function resolveOptions(options: HandlerOptions): Resolved<HandlerOptions> {
  checkOptions(options, optionKinds, "webhookHandler");
  const { store = memoryDeliveryStore(), leaseMs = 60_000 } = options;
  const { storeTimeoutMs = 5000, handlerTimeoutMs = 300_000 } = options;
  for (const step of ["claim", "complete", "release", "renew"] as const)
    if (step !== "renew" || store.renew !== undefined)
      checkKind(store[step], "function", `webhookHandler: store.${step}`);
  return { store, leaseMs, storeTimeoutMs, handlerTimeoutMs };
}

/** Tells `onError`, or else the console, of the error behind a response; the response. */
export function reportError(
  onError: Handlers["onError"],
  error: unknown,
  response: WebhookResponse,
  delivery?: Delivery,
): WebhookResponse {
  if (onError) callHook("onError", onError, error, delivery);
  // The one refusal that nobody else would ever learn of.
  else if (error instanceof InvalidEventError) console.error(`Invalid delivery ${plainLine(error.id)}:`, error);
  else if (response.status >= 500) console.error(error);
  return response;
}

function busy(retryAfterMs: number): WebhookResponse {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000) || 1);
  return json(409, { error: "being-handled" }, { "retry-after": String(seconds) });
}

/** The response to a delivery that did not reach its handler. */
export function toErrorResponse(error: unknown): WebhookResponse {
  if (error instanceof StoreTimeoutError) return json(503, { error: "store-timeout" }, { "retry-after": "5" });
  if (error instanceof InvalidEventError) return json(422, { error: "breaks-the-contract" });
  if (!(error instanceof SignatureError)) return failed;
  const { reason, message } = error;
  if (reason === "too-large") return json(413, { error: reason, message });
  // A body parser in the way is this side's fault.
  const isOurs = reason === "parsed-body" || reason === "re-serialised";
  return json(isOurs ? 500 : 400, { error: reason, message });
}

/** A response with a body of JSON. */
export function json(
  status: number,
  body: Record<string, string>,
  headers: Record<string, string> = {},
): WebhookResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}
