import { callHook } from "../../core/call-hook.ts";
import type { DeliveryRequest } from "../receive/delivery-request.ts";
import type { Delivery } from "../receive/delivery.ts";
import type { Receiver } from "../receive/receiver.ts";
import { resolveHandlerOptions } from "./handler-options.ts";
import type { HandlerOptions } from "./handler-options.ts";
import { callHandler, checkHandlers } from "./handlers.ts";
import type { Handlers } from "./handlers.ts";
import { onceOnly } from "./once-only.ts";
import { StoreTimeoutError } from "./store-timeout-error.ts";
import { busy, duplicate, failed, handled, methodNotAllowed, toErrorResponse } from "./webhook-response.ts";
import type { WebhookResponse } from "./webhook-response.ts";

/** Takes a request to its response. */
export type RespondToDelivery = (method: string | undefined, request: DeliveryRequest) => Promise<WebhookResponse>;

/**
 * What is the same for every server: verify, claim, fetch, handle, complete.
 *
 * @throws {TypeError} for an option or a handler that does not exist, with the nearest one that does, a time out of its
 *   range, or a receiver or a store that is none.
 */
export function respondToDeliveries(
  receiver: Receiver,
  handlers: Handlers,
  options: HandlerOptions = {},
): RespondToDelivery {
  if (typeof receiver?.verify !== "function")
    throw new TypeError("The receiver of a webhook handler must be what createReceiver returns.");
  const resolved = resolveHandlerOptions(options);
  checkHandlers(handlers);

  return async (method, request) => {
    if (method !== "POST") return methodNotAllowed;
    let delivery: Delivery | undefined;
    const report = (error: unknown, response: WebhookResponse): WebhookResponse => {
      if (handlers.onError) callHook("onError", handlers.onError, error, delivery);
      else if (response.status === failed.status) console.error(error);
      return response;
    };
    try {
      const { id, load } = await receiver.verify(request);
      const handle = async (signal: AbortSignal): Promise<WebhookResponse> => {
        delivery = await load();
        await callHandler(handlers, delivery, { signal });
        return handled;
      };
      const outcome = await onceOnly(id, handle, { ...resolved, onTrouble: (error) => void report(error, failed) });
      if (outcome.state === "handled") return outcome.value;
      return outcome.state === "busy" ? busy(outcome.retryAfterMs) : duplicate;
    } catch (error) {
      // What a handler throws may be an error of ours that it ran into itself.
      const isHandlers = delivery && !(error instanceof StoreTimeoutError);
      return report(error, isHandlers ? failed : toErrorResponse(error));
    }
  };
}
