import { maxTimerMs } from "../../core/abortable.ts";
import { callHook } from "../../core/call-hook.ts";
import { checkHosts, checkOptions, type Kind } from "../../core/check-options.ts";
import { isSendableSecret } from "../../core/http.ts";
import { isContainer } from "../../core/json.ts";
import type { Drift } from "../../schemas/validate.ts";
import { checkSignature, checkTimestamp, readSignatureHeaders, signersFrom, type SecretSource } from "../signature.ts";
import { readDeliveryBody, type DeliveryRequest } from "./delivery-request.ts";
import { parseEvent, type Delivery, type VerifiedDelivery } from "./delivery.ts";
import { fetchTruncated } from "./fetch-truncated.ts";

export interface ReceiverOptions {
  /**
   * The signing secret of the endpoint, `whsec_` or not; a list while one replaces another. A function is called for each
   * delivery: with it, nothing is needed when the module loads, as in a build.
   *
   * @example ["whsec_new…", "whsec_old…"]
   * @example () => process.env.WEBHOOK_SECRET ?? ""
   */
  secret: SecretSource;
  /** How far the timestamp may be from the clock, in either direction. @default 300 */
  toleranceSeconds?: number | undefined;
  /** The largest body to read. @default 1_048_576 */
  maxBodyBytes?: number | undefined;
  /** Fetches events that were too large to send. Without it they are handed over as they came, truncated. */
  apiKey?: string | undefined;
  /**
   * Where such an event may be fetched from, over HTTPS; `*.example.com` for any host below one. Default: the API's host.
   *
   * A host without a port means its default port. One of this machine (`localhost`, `127.0.0.1`, `[::1]`) means any port,
   * and may be reached over plain HTTP, as a sandbox in a test is.
   *
   * @example ["production.trackstarhq.com", "*.example.com"]
   * @example ["127.0.0.1"]
   */
  allowedHosts?: readonly string[] | undefined;
  /** Looked up at each call, so that it may be replaced later. @default globalThis.fetch */
  fetch?: typeof globalThis.fetch | undefined;
  /** For both requests that fetch an event together; at most 24 days, as long as timers wait. @default 10_000 */
  fetchTimeoutMs?: number | undefined;
  /** The largest event to fetch. @default 16_777_216 */
  maxEventBytes?: number | undefined;
  /**
   * Called with the parts of an event that the contract does not know yet. Its error, async or not, becomes a process
   * warning: drift must not stop a delivery.
   *
   * @example (drift, { id }) => log.warn({ drift, id }, "the contract does not know this yet")
   */
  onDrift?: ((drift: readonly Drift[], delivery: Delivery) => unknown) | undefined;
  /** Milliseconds since 1970. @default Date.now */
  clock?: (() => number) | undefined;
}

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
   * @throws {SignatureError} and {TypeError} as `verify` does; {InvalidEventError} and {TruncatedEventError} as its `load` does.
   */
  receive(this: void, request: DeliveryRequest): Promise<Delivery>;
}

const optionKinds: Readonly<Record<keyof ReceiverOptions, Kind>> = {
  secret: "any",
  toleranceSeconds: {},
  maxBodyBytes: {},
  apiKey: "string",
  allowedHosts: "texts",
  fetch: "function",
  fetchTimeoutMs: { max: maxTimerMs },
  maxEventBytes: {},
  onDrift: "function",
  clock: "function",
};

/**
 * Makes a receiver for one endpoint.
 *
 * @example const receiver = createReceiver({ secret: "whsec_…" });
 * @throws {TypeError} for an invalid option, such as a malformed secret.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  checkReceiverOptions(options);
  const { secret, toleranceSeconds, maxBodyBytes = 1_048_576, apiKey, onDrift, clock = Date.now } = options;
  const signers = signersFrom(secret, "createReceiver: secret");
  const fetching = apiKey === undefined ? undefined : { ...options, apiKey };

  const verify = async (request: DeliveryRequest): Promise<VerifiedDelivery> => {
    if (!isContainer(request) || !isContainer(request.headers))
      throw new TypeError("receiver: request must be a web Request or { headers, body }; in Hono it is c.req.raw");
    const headers = readSignatureHeaders(request.headers);
    const timestamp = checkTimestamp(headers.timestamp, clock(), toleranceSeconds);
    const rawBody = await readDeliveryBody(request, maxBodyBytes);
    await checkSignature(headers, rawBody, await signers());
    const { id } = headers;

    const load = async (): Promise<Delivery> => {
      let parsed = parseEvent(rawBody, id);
      if (fetching && parsed.event.kind === "truncated") parsed = await fetchTruncated(parsed.event, id, fetching);
      const delivery = Object.assign(parsed, { id, timestamp, rawBody });
      if (onDrift && delivery.drift.length > 0) callHook("onDrift", onDrift, delivery.drift, delivery);
      return delivery;
    };
    return { id, timestamp, rawBody, load };
  };

  return { verify, receive: async (request) => (await verify(request)).load() };
}

function checkReceiverOptions(options: ReceiverOptions): void {
  // Without options, the missing secret is the error that helps.
  checkOptions(options ?? {}, optionKinds, "createReceiver");
  if (options?.secret === undefined) throw new TypeError("createReceiver: secret is missing");
  checkHosts(options.allowedHosts, "createReceiver: allowedHosts");
  // Not quoted: it is a secret. `fetch` would quote a header that it cannot send.
  if (options.apiKey !== undefined && !isSendableSecret(options.apiKey))
    throw new TypeError(
      "createReceiver: apiKey must be printable ASCII text without spaces, and not empty, or be left out",
    );
}
