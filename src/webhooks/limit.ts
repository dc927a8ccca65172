import { TrackstarError } from "../errors/trackstar-error.ts";

export { maxTimerMs as longestTimerMs } from "../core/timer.ts";

/**
 * A number that was given as an option, held to its range.
 *
 * Unchecked, `NaN` would compare as never reached.
 *
 * @throws {TrackstarError} if it is no number or out of range.
 */
export function limit(
  name: string,
  value: number,
  { least = 1, most = Number.MAX_SAFE_INTEGER }: { least?: number; most?: number } = {},
): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw new TrackstarError(`${name} must be a number from ${least} to ${most}.`);
}
