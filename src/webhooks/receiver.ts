import { checkHosts, checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import { notify } from "../errors/notify.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import type { Drift } from "../schemas/issues.ts";
import type { DeliveryRequest } from "./delivery-request.ts";
import type { WebhookEvent } from "./event.ts";
import { fetchTruncated } from "./fetch-truncated.ts";
import { limit, longestTimerMs } from "./limit.ts";
import { parseEvent } from "./parse-event.ts";
import type { ParsedEvent } from "./parse-event.ts";
import { readBody } from "./read-body.ts";
import { readHeaders } from "./read-headers.ts";
import { checkSignature, checkTimestamp, keysOf } from "./signature.ts";
import type { Secrets } from "./signature.ts";

export interface ReceiverOptions {
  /** The signing secret of the endpoint, `whsec_` or not; a list while one replaces another. */
  secret: Secrets;
  /** How far the timestamp may be from the clock, in either direction. Default 300. */
  toleranceSeconds?: number;
  /** The largest body to read. Default 1 MiB. */
  maxBodyBytes?: number;
  /** Fetches events that were too large to send. Without it they are handed over as they came, cut. */
  apiKey?: string;
  /** Where such an event may be fetched from; `*.example.com` for any host below one. Default: the API's host. */
  allowedHosts?: readonly string[];
  /** Default: `globalThis.fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch;
  /** For both requests that fetch an event together. Default 10,000, at most what a timer can wait: 24 days. */
  fetchTimeoutMs?: number;
  /** The largest event to fetch. Default 16 MiB. */
  maxEventBytes?: number;
  /** Told what the contract does not know yet. What it throws is dropped, async or not: drift must not stop a delivery. */
  onDrift?: (drift: readonly Drift[], delivery: Delivery) => unknown;
  /** Milliseconds since 1970. Default: `Date.now`. */
  clock?: () => number;
}

/** A delivery that is what it says. */
export interface Delivery {
  /** The same each time the delivery comes. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly timestamp: Date;
  readonly event: WebhookEvent;
  /** What the contract does not know yet in a known event; worked out when first read. */
  readonly drift: readonly Drift[];
}

/** A delivery whose signature matches and whose body keeps the contract, before a truncated event is fetched. */
export interface VerifiedDelivery {
  /** The same each time the delivery comes. */
  readonly id: string;
  /**
   * The delivery, its event whole if the receiver has an `apiKey`.
   *
   * @throws {TruncatedEventError} if it was truncated, and the rest could not be fetched.
   */
  load(this: void): Promise<Delivery>;
}

/** Takes deliveries in. */
export interface Receiver {
  /**
   * The first half of `receive`: verifies, but fetches nothing, so that a repeat can be told by its id first.
   *
   * @throws {SignatureError} if it can't be trusted; `reason` says why.
   * @throws {ContractError} if it can, but its body breaks the contract.
   */
  verify(this: void, request: DeliveryRequest): Promise<VerifiedDelivery>;
  /**
   * Verifies a delivery, then reads it.
   *
   * Give it the bytes as they came: a body that was parsed and serialised again no longer matches its signature.
   *
   * @throws {SignatureError} if it can't be trusted; `reason` says why.
   * @throws {ContractError} if it can, but its body breaks the contract.
   * @throws {TruncatedEventError} if it was cut, and the rest could not be fetched.
   */
  receive(this: void, request: DeliveryRequest): Promise<Delivery>;
}

const optionKinds: Readonly<Record<keyof ReceiverOptions, Kind>> = {
  secret: "any",
  toleranceSeconds: "any",
  maxBodyBytes: "any",
  apiKey: "string",
  allowedHosts: "list",
  fetch: "function",
  fetchTimeoutMs: "any",
  maxEventBytes: "any",
  onDrift: "function",
  clock: "function",
};

const defaults = {
  toleranceSeconds: 300,
  maxBodyBytes: 1_048_576,
  fetchTimeoutMs: 10_000,
  maxEventBytes: 16_777_216,
};

/**
 * Makes a receiver for one endpoint.
 *
 * @throws {TrackstarError} if a secret is malformed or missing, or a limit is no number in its range.
 * @throws {TypeError} for an option that does not exist, with the nearest one that does, or is not of its kind.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  // What is missing is easier to put right than how undefined was read.
  checkOptions(options ?? {}, optionKinds, "createReceiver");
  if (options?.secret === undefined) throw new TrackstarError("createReceiver: secret is missing.");
  checkHosts(options.allowedHosts, "createReceiver: allowedHosts");
  const keys = keysOf(options.secret);
  const limits = limitsOf(options);
  const clock = options.clock ?? Date.now;
  const verify = async (request: DeliveryRequest): Promise<VerifiedDelivery> => {
    const headers = readHeaders(request.headers);
    const timestamp = checkTimestamp(headers.timestamp, clock(), limits.toleranceSeconds);
    const body = await readBody(request, limits.maxBodyBytes);
    await checkSignature(headers, body, keys);
    const parsed = parseEvent(body);
    const load = async (): Promise<Delivery> => {
      const delivery = new LoadedDelivery(headers.id, timestamp, await complete(parsed, options, limits));
      if (options.onDrift && delivery.drift.length > 0) notify(options.onDrift, delivery.drift, delivery);
      return delivery;
    };
    return { id: headers.id, load };
  };
  return { verify, receive: async (request) => (await verify(request)).load() };
}

class LoadedDelivery implements Delivery {
  readonly id: string;
  readonly timestamp: Date;
  readonly event: WebhookEvent;
  readonly #findDrift: () => readonly Drift[];
  #drift: readonly Drift[] | undefined;

  constructor(id: string, timestamp: Date, { event, drift }: ParsedEvent) {
    this.id = id;
    this.timestamp = timestamp;
    this.event = event;
    this.#findDrift = drift;
  }

  get drift(): readonly Drift[] {
    return (this.#drift ??= this.#findDrift());
  }
}

type Limits = typeof defaults;

function limitsOf(options: ReceiverOptions): Limits {
  const limits = { ...defaults };
  for (const name of Object.keys(defaults) as (keyof Limits)[]) {
    const most = name === "fetchTimeoutMs" ? longestTimerMs : Number.MAX_SAFE_INTEGER;
    limits[name] = limit(name, options[name] ?? defaults[name], { least: 0, most });
  }
  return limits;
}

async function complete(parsed: ParsedEvent, options: ReceiverOptions, limits: Limits): Promise<ParsedEvent> {
  const { apiKey, allowedHosts, fetch } = options;
  if (parsed.event.kind !== "truncated" || apiKey === undefined) return parsed;
  return fetchTruncated(parsed.event, {
    apiKey,
    ...(allowedHosts && { allowedHosts }),
    ...(fetch && { fetch }),
    timeoutMs: limits.fetchTimeoutMs,
    maxEventBytes: limits.maxEventBytes,
  });
}
