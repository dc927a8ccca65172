import { callHook } from "../../core/call-hook.ts";
import { plainLine } from "../../core/text.ts";
import { SignatureError } from "../../errors/signature-error.ts";
import type { DeliveryRequest } from "../receive/delivery-request.ts";
import { InvalidEventError } from "../receive/invalid-event-error.ts";
import type { Receiver } from "../receive/receiver.ts";
import { resolveHandlerOptions, type HandlerOptions } from "./handler-options.ts";
import { callHandler, checkHandlers, loadFor, type Handlers, type Loaded } from "./handlers.ts";
import { claimDelivery, StoreTimeoutError, type Lease } from "./lease.ts";

/** The response to a delivery; its body names the outcome and never repeats the delivery. */
export interface WebhookResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const handled = json(200, { result: "handled" });
const duplicate = json(200, { result: "duplicate" });
const methodNotAllowed = json(405, { error: "method-not-allowed" }, { allow: "POST" });
const failed = json(500, { error: "failed" });

/** Makes the steps that are the same for every server: verify, claim, load, handle, complete. See `webhookHandler`. */
export function respondToDeliveries(
  receiver: Receiver,
  handlers: Handlers,
  options: HandlerOptions = {},
): (method: string | undefined, request: DeliveryRequest) => Promise<WebhookResponse> {
  if (typeof receiver?.verify !== "function")
    throw new TypeError("The receiver of a webhook handler must come from createReceiver");
  const resolved = resolveHandlerOptions(options);
  checkHandlers(handlers);

  return async (method, request) => {
    if (method !== "POST") return methodNotAllowed;
    let lease: Lease | undefined;
    let loaded: Loaded | undefined;
    const report = (error: unknown, response = failed): WebhookResponse => {
      const delivery = loaded instanceof InvalidEventError ? undefined : loaded;
      if (handlers.onError) callHook("onError", handlers.onError, error, delivery);
      // The one refusal that nobody else would ever learn of.
      else if (error instanceof InvalidEventError) console.error(`Invalid delivery ${plainLine(error.id)}:`, error);
      else if (response.status >= 500) console.error(error);
      return response;
    };
    try {
      const { id, load } = await receiver.verify(request);
      const claim = await claimDelivery(id, { ...resolved, onTrouble: (error) => void report(error) });
      if (claim.state === "done") return duplicate;
      if (claim.state === "busy") return busy(claim.retryAfterMs);
      ({ lease } = claim);
      loaded = await lease.wait(loadFor(handlers, load));
      await lease.assertHeld();
      await lease.wait(callHandler(handlers, loaded, { signal: lease.signal }));
      await lease.complete();
      return handled;
    } catch (error) {
      await lease?.release();
      // A handler may throw an error of this package that it ran into itself.
      return report(error, loaded ? failed : toErrorResponse(error));
    }
  };
}

/** The response while the delivery is handled elsewhere. */
function busy(retryAfterMs: number): WebhookResponse {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000) || 1);
  return json(409, { error: "being-handled" }, { "retry-after": String(seconds) });
}

/** The response to a delivery that did not reach its handler. */
function toErrorResponse(error: unknown): WebhookResponse {
  if (error instanceof StoreTimeoutError) return json(503, { error: "store-timeout" }, { "retry-after": "5" });
  if (error instanceof InvalidEventError) return json(422, { error: "breaks-the-contract" });
  if (!(error instanceof SignatureError)) return failed;
  const { reason, message } = error;
  if (reason === "too-large") return json(413, { error: reason, message });
  // A body parser in the way is this side's fault.
  const isOurs = reason === "parsed-body" || reason === "re-serialised";
  return json(isOurs ? 500 : 400, { error: reason, message });
}

function json(status: number, body: Record<string, string>, headers: Record<string, string> = {}): WebhookResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}
