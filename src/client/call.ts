import type { OperationDescription } from "../../generated/operations.ts";
import { abortable, sleep, timeLimit, timeoutError } from "../core/abortable.ts";
import { callHook } from "../core/call-hook.ts";
import type { Resolved } from "../core/check-options.ts";
import { cancelBody } from "../core/read-body.ts";
import type { Outcome } from "../errors/trackstar-error.ts";
import type { WriteRules } from "../schemas/write-rules.ts";
import { networkCause } from "./network-cause.ts";
import type { CallOptions, RetryOptions, Timeouts } from "./options.ts";
import {
  NotAResponseError,
  outcomeOf,
  receive,
  ReceivedResponse,
  type Ending,
  type Failure,
} from "./received-response.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { readRetryAfter, requestIdOf } from "./response-headers.ts";

const idempotentMethods = new Set(["PUT", "DELETE"]);

/** One request of the API, whatever made it. */
export interface CallRequest extends Pick<CallOptions, "resendWhenUnknown" | "onResponse"> {
  readonly operation: OperationDescription;
  readonly orderId: string | undefined;
  readonly url: string;
  /** Names in lower case; without the key, and without credentials, which may be replaced between attempts. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The contract's rules for the fields of the body. */
  readonly rules: WriteRules | undefined;
  /** Of a write. Undefined: a random one. */
  readonly idempotencyKey: string | undefined;
  readonly timeouts: Resolved<Timeouts>;
  readonly signal?: AbortSignal | undefined;
}

/** A call on its way: the request, and the findings of its attempts so far. */
export interface Call {
  readonly request: CallRequest;
  readonly startedAt: number;
  /** The same on every attempt; undefined for a read. */
  readonly idempotencyKey: string | undefined;
  attempts: number;
  outcome: Outcome;
  /** How the last attempt ended, or why there was no other. */
  ending: Ending;
  /** The response to the last attempt. */
  response: ReceivedResponse | undefined;
}

/** Sends a request as often as it takes. Never rejects for what the network or the API does: `errorOf` makes an error of the call. */
export async function callApi(options: ResolvedOptions, request: CallRequest): Promise<Call> {
  const { operation, signal, timeouts } = request;
  const idempotencyKey = operation.kind === "read" ? undefined : (request.idempotencyKey ?? crypto.randomUUID());
  const call: Call = {
    request,
    startedAt: performance.now(),
    idempotencyKey,
    attempts: 0,
    outcome: "not-applied",
    ending: stopped(signal?.reason),
    response: undefined,
  };
  if (!signal?.aborted) call.ending = await attemptUntilFinal(options, call, call.startedAt + timeouts.overall);
  return call;
}

/** Retries until an attempt is final, or something ends the waiting before it. */
async function attemptUntilFinal(options: ResolvedOptions, call: Call, deadline: number): Promise<Ending> {
  const { operation, signal } = call.request;
  const pacer = options.pacers?.[operation.kind];
  for (;;) {
    const turn = await pacer?.acquire(signal, deadline - performance.now()).catch(stopped);
    if (typeof turn === "object") return turn;
    const startedAt = performance.now();
    const { attempts } = call;
    let ending: Ending;
    try {
      ending = await attemptInTime(options, call, deadline);
    } finally {
      // The others in the queue wait for this, whatever went wrong here.
      if (turn !== undefined) pacer?.release(turn, call.response);
    }
    if (call.attempts === attempts) return ending;
    const delay = retryDelay(ending, call, options.retry);
    const retryInMs = delay !== undefined && performance.now() + delay < deadline ? delay : undefined;
    const report = { ...factsOf(call), attempt: call.attempts, retryInMs, durationMs: performance.now() - startedAt };
    const error = ending instanceof ReceivedResponse ? undefined : ending.error;
    callHook("onAttempt", options.onAttempt, { ...report, error });
    if (retryInMs === undefined) return ending;
    const stop = await sleep(retryInMs, signal).catch(stopped);
    if (stop) return stop;
  }
}

async function attemptInTime(options: ResolvedOptions, call: Call, deadline: number): Promise<Ending> {
  const { operation, timeouts } = call.request;
  const timeoutMs = Math.min(timeouts.attempt, deadline - performance.now());
  if (timeoutMs <= 0) return stopped(timeoutError(timeouts.overall));
  call.attempts++;
  call.response = undefined;
  const ending = await attempt(options, call, timeoutMs);
  if (ending instanceof ReceivedResponse) call.response = ending;
  call.outcome = outcomeOf(ending, operation, call.outcome);
  return ending;
}

/** Sends a request once and reads the whole response, in the time it has. Never rejects. */
async function attempt(options: ResolvedOptions, call: Call, timeoutMs: number): Promise<Ending> {
  const { request, idempotencyKey } = call;
  const { operation, url, body } = request;
  const { fetch } = options;
  const limit = timeLimit(timeoutMs, () => timeoutError(timeoutMs), request.signal);
  const { signal } = limit;
  let headers: Record<string, string> | undefined;
  const sendAndRead = async (): Promise<ReceivedResponse> => {
    const own = await options.headers({ operation: operation.name, orderId: request.orderId, attempt: call.attempts });
    const secrets = await options.credentials();
    signal.throwIfAborted();
    const key = idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey };
    headers = { ...own, ...request.headers, ...key, ...secrets };
    // A redirect elsewhere would take both credentials along.
    const init = { method: operation.method, headers, body: body ?? null, signal, redirect: "manual" } as const;
    const response = await fetch(url, init);
    // A fetch that ignores its signal may bring a response that nobody waits for.
    if (signal.aborted) cancelBody(response);
    signal.throwIfAborted();
    return receive(response, signal);
  };
  try {
    return await abortable(sendAndRead(), signal);
  } catch (error) {
    const isUnsent = headers === undefined;
    if (signal.aborted) return { error: signal.reason, isUnsent, isFinal: request.signal?.aborted === true };
    if (isUnsent || error instanceof NotAResponseError) return { error, isUnsent, isFinal: true };
    return networkCause(error, Object.values(headers ?? {}));
  } finally {
    limit.clear();
  }
}

/** The end of a call before an attempt. */
function stopped(error: unknown): Failure {
  return { error, isUnsent: true, isFinal: true };
}

/** Milliseconds until the next attempt, or undefined if there must be none. */
function retryDelay(ending: Ending, call: Call, retry: Resolved<RetryOptions>): number | undefined {
  const { maxAttempts, initialDelayMs, maxDelayMs } = retry;
  if (call.attempts >= maxAttempts || !isRetryable(ending, call.request)) return undefined;
  const seconds = ending instanceof ReceivedResponse ? readRetryAfter(ending.headers) : undefined;
  if (seconds === undefined) {
    const longest = Math.min(initialDelayMs * 2 ** (call.attempts - 1), maxDelayMs);
    return longest * (0.5 + Math.random() / 2);
  }
  const askedMs = seconds * 1000;
  // Spread, as others were told the same.
  return askedMs > maxDelayMs ? undefined : Math.min(askedMs + Math.random() * initialDelayMs, maxDelayMs);
}

function isRetryable(ending: Ending, { operation, resendWhenUnknown }: CallRequest): boolean {
  // Twice is the same as once, or the caller takes the risk.
  const { kind, method } = operation;
  const isRepeatable = kind === "read" || idempotentMethods.has(method) || resendWhenUnknown === true;
  if (!(ending instanceof ReceivedResponse)) return !ending.isFinal && (ending.isUnsent || isRepeatable);
  // The warehouse system's own refusals are final: it has decided, and it is slow to ask.
  const isPassing = ending.status === 429 || (isRepeatable && [409, 502, 503, 504].includes(ending.status));
  return isPassing && !ending.isFromIntegration;
}

/** The facts of a call so far that both of its reports have. */
export function factsOf({ request, response, idempotencyKey, outcome }: Call) {
  const { orderId, operation } = request;
  const requestId = response && requestIdOf(response.headers);
  return { operation: operation.name, orderId, idempotencyKey, status: response?.status, requestId, outcome };
}
