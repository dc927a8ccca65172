import { checkHosts, checkOptions, type Kind } from "../../core/check-options.ts";
import { isSendableSecret } from "../../core/http.ts";
import { maxTimerMs } from "../../core/abortable.ts";
import type { Drift } from "../../schemas/issues.ts";
import { signersFrom, type SecretSource } from "../verify/signing.ts";
import type { Delivery } from "./delivery.ts";

export interface ReceiverOptions {
  /**
   * The signing secret of the endpoint, `whsec_` or not; a list while one replaces another. A function is called for each
   * delivery: with it, nothing is needed when the module loads, as in a build.
   *
   * @example ["whsec_new…", "whsec_old…"]
   * @example () => process.env.WEBHOOK_SECRET ?? ""
   */
  secret: SecretSource;
  /**
   * How far the timestamp may be from the clock, in either direction.
   *
   * @default 300
   */
  toleranceSeconds?: number | undefined;
  /**
   * The largest body to read.
   *
   * @default 1_048_576
   */
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
  /**
   * Looked up at each call, so that it may be replaced later.
   *
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * For both requests that fetch an event together; at most 24 days, the longest that a timer can wait.
   *
   * @default 10_000
   */
  fetchTimeoutMs?: number | undefined;
  /**
   * The largest event to fetch.
   *
   * @default 16_777_216
   */
  maxEventBytes?: number | undefined;
  /**
   * Called with the parts of an event that the contract does not know yet. Its error, async or not, becomes a process
   * warning: drift must not stop a delivery.
   *
   * @example (drift, { id }) => log.warn({ drift, id }, "the contract does not know this yet")
   */
  onDrift?: ((drift: readonly Drift[], delivery: Delivery) => unknown) | undefined;
  /**
   * Milliseconds since 1970.
   *
   * @default Date.now
   */
  clock?: (() => number) | undefined;
}

const optionKinds: Readonly<Record<keyof ReceiverOptions, Kind>> = {
  secret: "any",
  toleranceSeconds: {},
  maxBodyBytes: {},
  apiKey: "string",
  allowedHosts: "list",
  fetch: "function",
  fetchTimeoutMs: { max: maxTimerMs },
  maxEventBytes: {},
  onDrift: "function",
  clock: "function",
};

/** How the whole of a truncated event is fetched. */
export type FetchOptions = NonNullable<ReturnType<typeof resolveReceiverOptions>["fetching"]>;

/** The options with their defaults; `fetching` is undefined where truncated events are handed over as they came. */
export function resolveReceiverOptions(options: ReceiverOptions) {
  // Without options, the missing secret is the error that helps.
  checkOptions(options ?? {}, optionKinds, "createReceiver");
  if (options?.secret === undefined) throw new TypeError("createReceiver: secret is missing");
  checkHosts(options.allowedHosts, "createReceiver: allowedHosts");
  const { secret, apiKey, allowedHosts, fetch, onDrift, clock = Date.now } = options;
  // Not quoted: it is a secret. `fetch` would quote a header that it cannot send.
  if (apiKey !== undefined && !isSendableSecret(apiKey))
    throw new TypeError(
      "createReceiver: apiKey must be printable ASCII text without spaces, and not empty, or be left out",
    );
  const { toleranceSeconds = 300, maxBodyBytes = 1_048_576 } = options;
  const { fetchTimeoutMs: timeoutMs = 10_000, maxEventBytes = 16_777_216 } = options;
  return {
    signers: signersFrom(secret, "createReceiver: secret"),
    toleranceSeconds,
    maxBodyBytes,
    onDrift,
    clock,
    fetching: apiKey === undefined ? undefined : { apiKey, allowedHosts, fetch, timeoutMs, maxEventBytes },
  };
}
