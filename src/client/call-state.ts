import type { Resolved } from "../core/resolved.ts";
import type { OperationDescription } from "../../generated/operations.ts";
import { isRefusal } from "../errors/api-error.ts";
import { isFromIntegration } from "../errors/to-api-error.ts";
import { BufferedResponse } from "./buffered-response.ts";
import type { CallOptions, Timeouts } from "./options.ts";

/** One request of the API, whatever made it. */
export interface CallRequest extends Pick<CallOptions, "resendWhenUnknown" | "onResponse"> {
  readonly operation: OperationDescription;
  readonly url: string;
  /** Names in lower case; without credentials, which may be replaced between attempts, and without the key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Of a write. Undefined: a random one. */
  readonly idempotencyKey: string | undefined;
  readonly timeouts: Resolved<Timeouts>;
  readonly signal?: AbortSignal | undefined;
}

/** An attempt that brought no response. */
export interface Failure {
  readonly error: unknown;
  /** Nothing was sent, for certain. */
  readonly isUnsent: boolean;
  /** No use to try again: the caller or the clock ended it, or there are no credentials. */
  readonly isFinal: boolean;
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);
const idempotentMethods = new Set([...safeMethods, "PUT", "DELETE"]);

/** A call on its way: what was asked for, and what its attempts have shown so far. */
export class CallState {
  readonly request: CallRequest;
  readonly startedAt = performance.now();
  /** The same on every attempt; undefined for a read. */
  readonly idempotencyKey: string | undefined;
  /** Doing it twice is the same as doing it once. */
  readonly isIdempotent: boolean;
  attempts = 0;
  /** How the last attempt ended, or why there was no other. */
  result: BufferedResponse | Failure | undefined;
  /** The response to the last attempt. */
  response: BufferedResponse | undefined;
  /** An attempt may have done the write without saying so. */
  isInDoubt = false;
  /** There was a doubt already before the last attempt. */
  wasInDoubt = false;

  constructor(request: CallRequest) {
    const { operation, idempotencyKey } = request;
    this.request = request;
    this.isIdempotent = idempotentMethods.has(operation.method);
    if (!safeMethods.has(operation.method)) this.idempotencyKey = idempotencyKey ?? crypto.randomUUID();
  }

  /** Whether it may be sent again although an earlier attempt may have done the write. */
  get isRepeatable(): boolean {
    return this.isIdempotent || this.request.resendWhenUnknown === true;
  }

  /** Takes in how an attempt ended. */
  record(result: BufferedResponse | Failure): void {
    this.result = result;
    this.response = result instanceof BufferedResponse ? result : undefined;
    this.wasInDoubt = this.isInDoubt;
    this.isInDoubt ||= this.idempotencyKey !== undefined && mayHaveWritten(result, this.isIdempotent);
  }

  /** What errors tell of the call. */
  get summary(): { operation: string; attempts: number } {
    return { operation: this.request.operation.name, attempts: this.attempts };
  }
}

/**
 * Whether a write may have happened although this result does not say so.
 *
 * A 409 says that a first request with the same key is still running. If that one ends in an error after the warehouse
 * took the shipment, its key is free again, and a repetition ships a second time.
 */
function mayHaveWritten(result: BufferedResponse | Failure, isIdempotent: boolean): boolean {
  if (!(result instanceof BufferedResponse)) return !result.isUnsent;
  const { status, ok } = result;
  if (ok) return false;
  if (status === 409) return !isIdempotent && !isFromIntegration(result);
  return !isRefusal(status);
}
