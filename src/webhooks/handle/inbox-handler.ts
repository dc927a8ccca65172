import { abortable, maxTimerMs, timeLimit } from "../../core/abortable.ts";
import { checkKind, checkOptions, type Kind } from "../../core/check-options.ts";
import { childOf, decodeUtf8, isContainer, parseJson } from "../../core/json.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import { orderKey, orderVersion } from "../order-version.ts";
import type { DeliveryParts, DeliveryRequest } from "../receive/delivery-request.ts";
import type { Receiver } from "../receive/receiver.ts";
import { readSignatureHeaders } from "../signature.ts";
import * as respond from "./respond-to-delivery.ts";
import { nodeListener, webListener, type NodeListener, type WebHandler } from "./webhook-handler.ts";

/**
 * A verified delivery to keep, as plain JSON. `receiver.receive` takes it again, given a `toleranceSeconds` that covers its age.
 * A database takes each string as text: none has a NUL or half a surrogate pair. `event_type` and `orderKey` fit into an index.
 */
export interface InboxDelivery extends DeliveryParts {
  /** The same each time the delivery comes: the key of its row. */
  readonly id: string;
  /** Undefined where the body names none. */
  readonly event_type: string | undefined;
  /** Of the order in the event, as `orderKey` makes it; undefined where the body names none. */
  readonly orderKey: string | undefined;
  /** Of the order in the event, as `orderVersion` makes it; undefined without a date, as in a truncated event. */
  readonly orderVersion: string | undefined;
  /** By the clock of this machine, in UTC: `2026-03-02T15:04:05.678Z`. */
  readonly receivedAt: string;
  /** The three that sign the delivery, by their `svix-` names. No other is kept, so no cookie and no credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as they came, as text; in base64 where they are not text. */
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export interface InboxOptions {
  /**
   * Stores a batch, all of it, and resolves once it is stored for good: each delivery is then acknowledged. A delivery can come
   * again, so skip the ids that are stored. One call at a time: deliveries gather for the next while it runs.
   *
   * @example (batch) => pool.query(insert, [JSON.stringify(batch)])
   */
  put: (batch: readonly InboxDelivery[]) => PromiseLike<unknown>;
  /** The most that `put` gets at once, with bodies of 8 MiB together, or one that is larger alone. @default 500 */
  maxBatch?: number | undefined;
  /** How many may wait for `put`, with bodies of some 64 MiB together; any more get a 503. @default 2_000 */
  maxWaiting?: number | undefined;
  /** How long to wait for `put`, in milliseconds; then the response is a 503. @default 5_000 */
  putTimeoutMs?: number | undefined;
  /** Called with each error that keeps deliveries from a 2xx, once a batch. Default: `console.error`, for 500 and 503. */
  onError?: ((error: unknown) => unknown) | undefined;
}

/**
 * A web handler that stores deliveries in batches and acknowledges each once it is stored; your workers handle them later.
 *
 * It verifies and does not read: an event that breaks the contract, or is truncated, is stored as it came. It needs a process
 * that serves many requests. On Cloudflare Workers, where requests share nothing, use `webhookHandler`.
 *
 * @example export default { fetch: inboxHandler(receiver, { put: (batch) => pool.query(insert, [JSON.stringify(batch)]) }) };
 * @throws {TypeError} for an invalid option or receiver.
 */
export function inboxHandler(receiver: Receiver, options: InboxOptions): WebHandler {
  return webListener(respondToInbox(receiver, options));
}

/** The same as `inboxHandler`, for `node:http` and Express: register its route before `express.json()`. */
export function nodeInboxListener(receiver: Receiver, options: InboxOptions): NodeListener {
  return nodeListener(respondToInbox(receiver, options));
}

const integer = { min: 1, integer: true };
const optionKinds: Readonly<Record<keyof InboxOptions, Kind>> = {
  put: "function",
  maxBatch: integer,
  maxWaiting: integer,
  putTimeoutMs: { min: 1, max: maxTimerMs },
  onError: "function",
};
/** In UTF-16 units of bodies. */
const maxBatchSize = 8 * 2 ** 20;
const maxWaitingSize = 64 * 2 ** 20;
const stored = respond.json(200, { result: "stored" });
const behind = respond.json(503, { error: "behind" }, { "retry-after": "5" });
const timedOut = respond.json(503, { error: "put-timeout" }, { "retry-after": "5" });
const tooSlow = "The inbox's put took longer than putTimeoutMs: its deliveries will come again.";
const tooMany = "As many as maxWaiting deliveries, or 64 MiB, wait for the inbox's put: others will come again.";

function respondToInbox(receiver: Receiver, options: InboxOptions): respond.Respond {
  respond.checkReceiver(receiver, "inboxHandler");
  checkOptions(options, optionKinds, "inboxHandler");
  checkKind(options?.put, "function", "inboxHandler: put");
  const store = batchesOf(options);
  return async (method, request) => {
    if (method !== "POST") return respond.methodNotAllowed;
    try {
      const { rawBody } = await receiver.verify(request);
      return await store(toInboxDelivery(request, rawBody));
    } catch (error) {
      return respond.reportError(options.onError, error, respond.toErrorResponse(error));
    }
  };
}

interface Waiting {
  readonly delivery: InboxDelivery;
  readonly settle: (response: respond.WebhookResponse) => void;
}

/** Gathers deliveries while a put runs, and gives the response to each once it is stored, or is not. */
function batchesOf(options: InboxOptions): (delivery: InboxDelivery) => Promise<respond.WebhookResponse> {
  const { maxBatch = 500, maxWaiting = 2000 } = options;
  const waiting: Waiting[] = [];
  let [waitingSize, isBehind] = [0, false];
  /** Of the deliveries that wait or are being put, by id: a repeat gets the response of the first. None: no put runs. */
  const responses = new Map<string, Promise<respond.WebhookResponse>>();

  const take = (): Waiting[] => {
    let [count, size] = [0, 0];
    for (const { delivery } of waiting.slice(0, maxBatch)) {
      if (count > 0 && size + delivery.body.length > maxBatchSize) break;
      count++;
      size += delivery.body.length;
    }
    waitingSize -= size;
    isBehind = false;
    return waiting.splice(0, count);
  };
  const putAll = async (): Promise<void> => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      const ids = batch.map(({ delivery }) => delivery.id);
      const response = await putBatch(batch, options);
      for (const id of ids) responses.delete(id);
      for (const { settle } of batch) settle(response);
    }
  };
  return async (delivery) => {
    const first = responses.get(delivery.id);
    if (first) return first;
    if (waiting.length >= maxWaiting || waitingSize >= maxWaitingSize) {
      if (!isBehind) respond.reportError(options.onError, new TrackstarError(tooMany), behind);
      isBehind = true;
      return behind;
    }
    waitingSize += delivery.body.length;
    const response = new Promise<respond.WebhookResponse>((settle) => waiting.push({ delivery, settle }));
    responses.set(delivery.id, response);
    if (responses.size === 1) void putAll();
    return response;
  };
}

async function putBatch(batch: readonly Waiting[], options: InboxOptions): Promise<respond.WebhookResponse> {
  const { put, putTimeoutMs = 5000, onError } = options;
  const limit = timeLimit(putTimeoutMs, () => new TrackstarError(tooSlow));
  try {
    // A list of its own: a put may empty it.
    const putting: unknown = put(batch.map(({ delivery }) => delivery));
    // A forgotten `return` would lose deliveries, and nobody would learn of it.
    if (!isContainer(putting) || typeof Reflect.get(putting, "then") !== "function")
      throw new TypeError("inboxHandler: put must return a promise");
    await abortable(putting, limit.signal);
    return stored;
  } catch (error) {
    return respond.reportError(onError, error, limit.signal.aborted ? timedOut : respond.failed);
  } finally {
    limit.clear();
  }
}

const storable = /^[^\0\p{Surrogate}]{1,200}$/u;
/** The first byte of a byte order mark, which decoding drops. No JSON begins with it. */
const markStart = 0xef;

/** The row of a delivery that was verified. An event that breaks the contract has one, too: reading it is up to the worker. */
export function toInboxDelivery({ headers }: DeliveryRequest, rawBody: Uint8Array): InboxDelivery {
  const { id, timestamp, signature } = readSignatureHeaders(headers);
  const text = decodeUtf8(rawBody);
  const isBase64Encoded = text === undefined || rawBody[0] === markStart || text.includes("\0");
  return {
    id,
    ...factsOf(parseJson(text ?? "")),
    receivedAt: new Date().toISOString(),
    headers: { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": signature },
    body: isBase64Encoded ? btoa(Array.from(rawBody, (byte) => String.fromCharCode(byte)).join("")) : text,
    isBase64Encoded,
  };
}

function factsOf(payload: unknown): Pick<InboxDelivery, "event_type" | "orderKey" | "orderVersion"> {
  const data = childOf(payload, "data");
  const [connection_id, id] = [textAt(payload, "connection_id"), textAt(data, "id")];
  const [trackstar_updated_date, updated_date] = ["trackstar_updated_date", "updated_date"].map((k) => textAt(data, k));
  return {
    event_type: textAt(payload, "event_type"),
    orderKey: connection_id && id ? orderKey({ connection_id, data: { id } }) : undefined,
    orderVersion: orderVersion({ trackstar_updated_date, updated_date }) || undefined,
  };
}

function textAt(value: unknown, key: string): string | undefined {
  const child = childOf(value, key);
  return typeof child === "string" && storable.test(child) ? child : undefined;
}
