/** The reason of a time limit, as `AbortSignal.timeout` has it. */
export function timeoutError(ms: number): DOMException {
  return new DOMException(`Timed out after ${Math.round(ms)} ms`, "TimeoutError");
}
