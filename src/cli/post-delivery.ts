import { deliveryHeaders } from "../../generated/webhooks.ts";
import { networkCause } from "../client/network-cause.ts";
import { timeLimit, timeoutError } from "../core/abortable.ts";
import { isLoopback } from "../core/http.ts";
import { BodyTooLargeError, chunksOf, readBody } from "../core/read-body.ts";
import type { SignedDelivery } from "../sandbox/events/sign-delivery.ts";
import { signersOf } from "../webhooks/signature.ts";
import { UsageError, type Terminal } from "./terminal.ts";

/** How long the delivery service waits for a response, in milliseconds. */
const waitMs = 15_000;
const maxTextBytes = 4096;
const variable = "TRACKSTAR_WEBHOOK_SECRET";

/** How an endpoint answered a delivery. */
export interface EndpointAnswer {
  /** Undefined if there was no response. */
  readonly status: number | undefined;
  /** The beginning of the body; without a response, why there was none. */
  readonly text: string;
  /** Nothing was sent: nobody listens there. */
  readonly isUnsent: boolean;
  /** It was answered with a 2xx. */
  readonly isTaken: boolean;
  readonly durationMs: number;
}

/** Posts a delivery and waits for the response for as long as the delivery service does. It fails when `stop` aborts. */
export async function postDelivery(
  url: URL,
  { headers, body }: SignedDelivery,
  stop: AbortSignal,
): Promise<EndpointAnswer> {
  const startedAt = performance.now();
  const limit = timeLimit(waitMs, () => timeoutError(waitMs), stop);
  const { signal } = limit;
  const answer = (status: number | undefined, text: string, isUnsent = false): EndpointAnswer => {
    const isTaken = status !== undefined && status >= 200 && status < 300;
    return { status, text, isUnsent, isTaken, durationMs: Math.round(performance.now() - startedAt) };
  };
  try {
    // The endpoint may close an idle connection just as the next delivery takes it: each has its own.
    const sent = { method: "POST", headers: { ...headers, connection: "close" }, body };
    const response = await fetch(url, { ...sent, redirect: "manual", signal });
    return answer(response.status, await startOf(response, signal));
  } catch (cause) {
    if (stop.aborted) throw cause;
    if (signal.aborted) return answer(undefined, `not answered within ${waitMs / 1000} s`);
    const { error, isUnsent } = networkCause(cause, []);
    const reason = String(error).replace(/^\w+: The request/, "the connection");
    return answer(undefined, `not answered: ${reason}`, isUnsent);
  } finally {
    limit.clear();
  }
}

/** The beginning of a body. The status counts, even if the body breaks off. */
async function startOf({ body }: Response, signal: AbortSignal): Promise<string> {
  if (!body) return "";
  const bytes = await readBody(chunksOf(body, signal), maxTextBytes).catch((error: unknown) =>
    error instanceof BodyTooLargeError ? error.start : undefined,
  );
  return new TextDecoder().decode(bytes);
}

/** The names of one family of headers that sign a delivery. */
export type HeaderFamily = (typeof deliveryHeaders)[number];

/** A delivery with its headers in one family of names: by default the one that the vendor sends. */
export function inFamily({ headers, body }: SignedDelivery, family: HeaderFamily = deliveryHeaders[0]): SignedDelivery {
  const names = new Set<string>(["content-type", ...Object.values(family)]);
  return { headers: Object.fromEntries(Object.entries(headers).filter(([name]) => names.has(name))), body };
}

/** The URL of an option. A `UsageError` if it is not one, or leads away from this machine without leave. */
export function endpointUrl(option: string, text: string | undefined, isRemoteAllowed: boolean): URL {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new UsageError(`${option} must be an HTTP(S) URL without a user, such as http://127.0.0.1:3000/hook.`);
  if (!isRemoteAllowed && !isLoopback(url.hostname))
    throw new UsageError(`${option}: ${url.host} is not this machine. Add --allow-remote to send to it.`);
  return url;
}

/** The signing secrets of an option, or else that of the environment. A `UsageError` if one is malformed. */
export function signingSecrets(given: readonly string[] | undefined, env: Terminal["env"]): readonly string[] {
  const secrets = given ?? [env[variable] || []].flat();
  try {
    if (secrets.length > 0) signersOf(secrets, given ? "--secret" : variable);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "", { cause });
  }
  return secrets;
}

/** The one secret without which nothing can be signed: see `signingSecrets`. */
export function signingSecret(given: string | undefined, env: Terminal["env"]): string {
  const [secret] = signingSecrets(given === undefined ? undefined : [given], env);
  if (secret === undefined) throw new UsageError(`--secret is missing, and ${variable} is not set.`);
  return secret;
}
