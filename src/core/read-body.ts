import { onAbort } from "./abortable.ts";

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

/** The chunks of a body in memory, to a limit, however its chunks come. */
export class BodyChunks {
  readonly #maxBytes: number;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @throws {BodyTooLargeError} if the body is now longer than the limit. */
  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength;
    if (this.#size > this.#maxBytes)
      throw new BodyTooLargeError(this.#maxBytes, this.concat().subarray(0, this.#maxBytes));
  }

  concat(): Uint8Array {
    const [first] = this.#chunks;
    if (first && this.#chunks.length === 1) return first;
    const whole = new Uint8Array(this.#size);
    let offset = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, offset);
      offset += chunk.byteLength;
    }
    return whole;
  }
}

/** Collects a body in memory. Beyond the limit, the source is ended and a `BodyTooLargeError` thrown. */
export async function readBody(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const body = new BodyChunks(maxBytes);
  for await (const chunk of source) body.add(chunk);
  return body.concat();
}

/**
 * The chunks of a stream, until a signal ends it: not every runtime lets a `ReadableStream` be iterated. A loop that is left
 * early cancels the stream, and does not wait for it: its source may take any time over that.
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

/** Whether a body of a response is a stream: some implementations of fetch have another kind, or none. */
export function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof body === "object" && body !== null && "getReader" in body;
}

/** Ends a response that nobody reads. Not awaited: its source may take any time over it. */
export function cancelBody({ body }: { readonly body?: unknown }): void {
  if (isStream(body)) body.cancel().catch(() => undefined);
}
