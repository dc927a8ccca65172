import { callHook } from "../../core/call-hook.ts";
import { isContainer } from "../../core/json.ts";
import { checkSignature, checkTimestamp, readSignatureHeaders } from "../verify/verify-signature.ts";
import { readDeliveryBody, type DeliveryRequest } from "./delivery-request.ts";
import { LoadedDelivery, type Delivery, type VerifiedDelivery } from "./delivery.ts";
import { fetchTruncated } from "./fetch-truncated.ts";
import { parseEvent } from "./parse-event.ts";
import { resolveReceiverOptions, type ReceiverOptions } from "./receiver-options.ts";

/** Receives deliveries. */
export interface Receiver {
  /**
   * The first half of `receive`: checks the signature and reads nothing, so that a repeat can be told by its id first.
   *
   * @throws {SignatureError} if the delivery can't be trusted; `reason` says why.
   * @throws {TypeError} if the request has no headers, or a function gave a secret that is malformed or missing.
   */
  verify(this: void, request: DeliveryRequest): Promise<VerifiedDelivery>;
  /**
   * Verifies a delivery, then reads it.
   *
   * Give it the bytes as they came: a body that was parsed and serialised again no longer matches its signature.
   *
   * @example const { event } = await receiver.receive(request);
   * @throws {SignatureError} if the delivery can't be trusted; `reason` says why.
   * @throws {TypeError} if the request has no headers, or a function gave a secret that is malformed or missing.
   * @throws {InvalidEventError} if it can, but its event breaks the contract.
   * @throws {TruncatedEventError} if it was truncated, and the whole event could not be fetched.
   */
  receive(this: void, request: DeliveryRequest): Promise<Delivery>;
}

/**
 * Makes a receiver for one endpoint.
 *
 * @example const receiver = createReceiver({ secret: "whsec_…" });
 * @throws {TypeError} for an option that does not exist, with the nearest one, or a value that it does not take, such as a
 *   malformed secret.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { signers, toleranceSeconds, maxBodyBytes, onDrift, clock, fetching } = resolveReceiverOptions(options);

  const verify = async (request: DeliveryRequest): Promise<VerifiedDelivery> => {
    if (!isContainer(request) || !isContainer(request.headers))
      throw new TypeError("receiver: request must be a web Request or { headers, body }; in Hono it is c.req.raw");
    const headers = readSignatureHeaders(request.headers);
    const timestamp = checkTimestamp(headers.timestamp, clock(), toleranceSeconds);
    const rawBody = await readDeliveryBody(request, maxBodyBytes);
    await checkSignature(headers, rawBody, await signers());
    const { id } = headers;

    const load = async (): Promise<Delivery> => {
      const parsed = parseEvent(rawBody, id);
      const { event, findDrift } =
        fetching && parsed.event.kind === "truncated" ? await fetchTruncated(parsed.event, id, fetching) : parsed;
      const delivery = new LoadedDelivery({ id, timestamp, rawBody, event }, findDrift);
      if (onDrift && delivery.drift.length > 0) callHook("onDrift", onDrift, delivery.drift, delivery);
      return delivery;
    };
    return { id, timestamp, rawBody, load };
  };

  return { verify, receive: async (request) => (await verify(request)).load() };
}
