import { abortable, timeLimit, timeoutError } from "../core/abortable.ts";
import { bufferResponse } from "./buffered-response.ts";
import type { BufferedResponse } from "./buffered-response.ts";
import type { CallState, Failure } from "./call-state.ts";
import { networkCause } from "./network-cause.ts";
import type { ResolvedOptions } from "./resolve-options.ts";

/** Sends a request once and reads the whole response, in the time it has. Never rejects. */
export async function attempt(
  { request, idempotencyKey }: CallState,
  { fetch, credentials }: Pick<ResolvedOptions, "fetch" | "credentials">,
  timeoutMs: number,
): Promise<BufferedResponse | Failure> {
  const limit = timeLimit(timeoutMs, () => timeoutError(timeoutMs), request.signal);
  const { signal } = limit;
  let isUnsent = true;
  const sendAndRead = async (): Promise<BufferedResponse> => {
    const secrets = await credentials();
    signal.throwIfAborted();
    isUnsent = false;
    const response = await fetch(request.url, {
      method: request.operation.method,
      headers: {
        ...request.headers,
        ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
        ...secrets,
      },
      body: request.body ?? null,
      signal,
      // A redirect elsewhere would take both credentials along.
      redirect: "manual",
    });
    // A fetch that ignores its signal may bring a response that nobody waits for.
    if (signal.aborted) response.body?.cancel().catch(() => undefined);
    signal.throwIfAborted();
    return bufferResponse(response, signal);
  };
  try {
    return await abortable(sendAndRead(), signal);
  } catch (error) {
    if (signal.aborted) return { error: signal.reason, isUnsent, isFinal: request.signal?.aborted === true };
    return isUnsent ? { error, isUnsent, isFinal: true } : networkCause(error);
  } finally {
    limit.clear();
  }
}
