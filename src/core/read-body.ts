import { onAbort } from "./on-abort.ts";

/** A body is longer than its reader allows. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
  /** The bytes before the limit. */
  readonly start: Uint8Array;

  constructor(maxBytes: number, start: Uint8Array) {
    super(`The body has more than ${maxBytes} bytes`);
    this.start = start;
  }
}

/**
 * Collects a body in memory, to a limit.
 *
 * @throws {BodyTooLargeError} if there is more; the source is then ended.
 * @throws what the source throws.
 */
export async function readBody(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > maxBytes) throw new BodyTooLargeError(maxBytes, concat(chunks, size).subarray(0, maxBytes));
  }
  return concat(chunks, size);
}

/**
 * The chunks of a stream, until a signal ends it: not every runtime lets a `ReadableStream` be iterated.
 *
 * A loop that is left early cancels the stream, and does not wait for it: its source may take any time over that.
 */
export async function* chunksOf(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  const forget = signal && onAbort(signal, cancel);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    forget?.();
    cancel();
  }
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
