import { deliveryHeaders } from "../../generated/webhooks.ts";
import { networkCause } from "../client/network-cause.ts";
import { timeLimit, timeoutError } from "../core/abortable.ts";
import { isLoopback } from "../core/http.ts";
import { BodyTooLargeError, chunksOf, readBody } from "../core/read-body.ts";
import type { SignedDelivery } from "../sandbox/events/sign-delivery.ts";
import { signersOf } from "../webhooks/signature.ts";
import { UsageError } from "./terminal.ts";

/** How long the delivery service waits for a response, in milliseconds. */
const waitMs = 15_000;
const maxTextBytes = 4096;

/** How an endpoint answered a delivery. */
export interface EndpointAnswer {
  /** Undefined if there was no response. */
  readonly status: number | undefined;
  /** The beginning of the body; without a response, why there was none. */
  readonly text: string;
  /** Nothing was sent: nobody listens there. */
  readonly isUnsent: boolean;
  readonly durationMs: number;
}

/** Posts a delivery and waits for the response for as long as the delivery service does. A `UsageError` if `stop` aborts. */
export async function postDelivery(
  url: URL,
  { headers, body }: SignedDelivery,
  stop: AbortSignal,
): Promise<EndpointAnswer> {
  const startedAt = performance.now();
  const limit = timeLimit(waitMs, () => timeoutError(waitMs), stop);
  const { signal } = limit;
  const answer = (status: number | undefined, text: string, isUnsent = false): EndpointAnswer => {
    return { status, text, isUnsent, durationMs: Math.round(performance.now() - startedAt) };
  };
  try {
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    // The status counts, even if the body does not end.
    return answer(response.status, await startOf(response, signal).catch(() => ""));
  } catch (cause) {
    if (stop.aborted) throw new UsageError("The command was stopped.", { cause });
    if (signal.aborted) return answer(undefined, `not answered within ${waitMs / 1000} s`);
    const { error, isUnsent } = networkCause(cause, []);
    const { message } = error instanceof Error ? error : { message: "" };
    return answer(
      undefined,
      `not answered: ${message.replace("The request failed", "the connection failed")}`,
      isUnsent,
    );
  } finally {
    limit.clear();
  }
}

async function startOf({ body }: Response, signal: AbortSignal): Promise<string> {
  if (!body) return "";
  const bytes = await readBody(chunksOf(body, signal), maxTextBytes).catch((error: unknown) => {
    if (error instanceof BodyTooLargeError) return error.start;
    throw error;
  });
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

/** The signing secret of an option or else of the environment. A `UsageError` if it is missing or malformed. */
export function signingSecret(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const secret = given ?? env["TRACKSTAR_WEBHOOK_SECRET"];
  if (secret === undefined) throw new UsageError("--secret is missing, and TRACKSTAR_WEBHOOK_SECRET is not set.");
  try {
    signersOf(secret, "--secret");
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "", { cause });
  }
  return secret;
}
