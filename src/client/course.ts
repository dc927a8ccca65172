import { ApiError } from "../errors/api-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { UnreachableError } from "../errors/unreachable-error.ts";
import { Answer, errorBody, jsonIn, parsed } from "./answer.ts";
import type { Failure } from "./attempt.ts";
import type { Job } from "./options.ts";
import { readRetryAfter } from "./rate-limit.ts";
import { requestIdIn } from "./report.ts";
import { inDoubt } from "./retry.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);
const idempotent = new Set([...safe, "PUT", "DELETE"]);

/** How a call is going: what its attempts have shown so far. */
export class Course {
  readonly job: Job;
  readonly startedAt = performance.now();
  readonly key: string | undefined;
  /** Doing it twice is the same as doing it once. */
  readonly idempotent: boolean;
  attempts = 0;
  answer: Answer | undefined;
  /** Set once an attempt may have done the write without saying so. */
  doubt = false;
  /** Whether there was a doubt already before the last attempt. */
  #earlierInDoubt = false;

  constructor(job: Job, key: string | undefined) {
    this.job = job;
    this.idempotent = idempotent.has(job.operation.method);
    this.key = safe.has(job.operation.method) ? undefined : (key ?? crypto.randomUUID());
  }

  get repeatable(): boolean {
    return this.idempotent || this.job.options.resendWhenUnknown === true;
  }

  take(result: Answer | Failure): void {
    this.answer = result instanceof Answer ? result : undefined;
    this.#earlierInDoubt = this.doubt;
    const isRunning = result instanceof Answer && result.status === 409 && this.idempotent;
    this.doubt ||= this.key !== undefined && !isRunning && inDoubt(result);
  }

  /** The last result as the call's own: an answer that settles it, or an error. */
  settle(result: Answer | Failure): Answer {
    if (!(result instanceof Answer)) throw this.noAnswer(result.error, result.final);
    // A later refusal does not say what became of an earlier shipment.
    if (!result.ok && !this.idempotent && this.doubt) throw this.unknown(this.refusal(result));
    return result;
  }

  /** The error for a call that ends without an answer. */
  noAnswer(error: unknown, final: boolean): unknown {
    if (this.doubt) return this.unknown(error);
    return final && this.job.options.signal?.aborted ? error : new UnreachableError(this.summary(), error);
  }

  unknown(cause: unknown): OutcomeUnknownError {
    return new OutcomeUnknownError({ ...this.summary(), idempotencyKey: this.key ?? "" }, cause);
  }

  /** An answer that is no success, as an error. `body` where it was parsed already. */
  refusal({ status, headers }: Pick<Answer, "status" | "headers">, body: unknown = parsed(this.text)): ApiError {
    return new ApiError({
      ...this.summary(),
      status,
      body: errorBody(status, body, this.text),
      requestId: requestIdIn(headers),
      retryAfter: readRetryAfter(headers),
      earlierAttemptInDoubt: this.#earlierInDoubt,
    });
  }

  /** Reads a success. Where it is no JSON, somebody in between answered, and the API may not have heard of it. */
  json(response: Pick<Answer, "status" | "headers">, text: string): unknown {
    const value = jsonIn(text);
    if (value !== undefined) return value;
    const refusal = this.refusal(response, text);
    throw this.idempotent ? refusal : this.unknown(refusal);
  }

  private get text(): string {
    return this.answer?.text() ?? "";
  }

  private summary(): { operation: string; attempts: number } {
    return { operation: this.job.operation.name, attempts: this.attempts };
  }
}
