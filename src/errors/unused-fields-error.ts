import { firstFew } from "../core/text.ts";
import { TrackstarError } from "./trackstar-error.ts";

/**
 * The write was applied, but the warehouse system ignored some of its fields.
 *
 * Thrown with `onUnusedFields: "throw"` only. Read `result`, and do not send the write again.
 * `result` holds the order, so neither JSON nor an inspection of the error shows it.
 */
export class UnusedFieldsError<Result = unknown> extends TrackstarError {
  protected static override readonly brand = "UnusedFieldsError";
  override readonly name = "UnusedFieldsError";
  override readonly outcome = "applied";
  override readonly isTransient = false;
  readonly operation: string;
  readonly unusedFields: readonly string[];
  readonly #result: Result;

  constructor(operation: string, unusedFields: readonly string[], result: Result) {
    super(`${operation} was applied, but the warehouse system ignored: ${firstFew(unusedFields, ", ")}`);
    this.operation = operation;
    this.unusedFields = unusedFields;
    this.#result = result;
  }

  /** The result that the call would have had. */
  get result(): Result {
    return this.#result;
  }
}
