export interface NumberRange {
  /** @default 0 */
  readonly min?: number;
  /** @default Number.MAX_SAFE_INTEGER */
  readonly max?: number;
  readonly integer?: boolean;
  /** What the number counts, such as `milliseconds`, for the message. */
  readonly unit?: string;
}

/**
 * Refuses an option that is not a number in its range. Unchecked, `NaN` would compare as never reached.
 *
 * @param name The option as the caller wrote it, such as `createReceiver: leaseMs`.
 * @throws {TypeError} naming the option and its range.
 */
export function checkNumber(value: unknown, name: string, range: NumberRange = {}): asserts value is number {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, integer = false, unit } = range;
  if (typeof value === "number" && value >= min && value <= max && (!integer || Number.isInteger(value))) return;
  const kind = `${integer ? "an integer" : "a number"}${unit === undefined ? "" : ` of ${unit}`}`;
  const limits = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  const found = typeof value === "number" ? value : `a value of type ${value === null ? "null" : typeof value}`;
  throw new TypeError(`${name} must be ${kind} ${limits}; it is ${found}`);
}
