import { TrackstarError } from "./trackstar-error.ts";

/**
 * The caller's signal, whose reason is `cause`, ended a call before anything was sent, or between two attempts that wrote
 * nothing. After a write was sent, an abort is an `OutcomeUnknownError`.
 */
export class AbortedError extends TrackstarError {
  protected static override readonly brand = "AbortedError";
  /** As the reason's own, which code for `fetch` asks for. */
  override readonly name: "AbortError" | "TimeoutError";
  override readonly outcome = "not-applied";
  override readonly isTransient = true;
  readonly operation: string;
  readonly attempts: number;

  constructor({ operation, attempts }: { operation: string; attempts: number }, reason: unknown) {
    super(`${operation} was aborted by its signal: nothing was written`, { cause: reason });
    this.name = reason instanceof Error && reason.name === "TimeoutError" ? "TimeoutError" : "AbortError";
    this.operation = operation;
    this.attempts = attempts;
  }
}
