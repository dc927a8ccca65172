import { notify } from "../errors/notify.ts";
import { SignatureError } from "../errors/signature-error.ts";
import { isWebRequest } from "./delivery-request.ts";
import type { DeliveryBody, DeliveryRequest, RequestLike } from "./delivery-request.ts";

const encoder = new TextEncoder();
/** What a parsed body becomes where a text is expected. */
const writtenOut = "[object Object]";

/**
 * The raw bytes of a delivery, at most `limit` of them.
 *
 * @throws {SignatureError} with the reason `too-large`, `parsed-body`, `missing-body` or `incomplete-body`.
 */
export function readBody(request: DeliveryRequest, limit: number): Uint8Array | Promise<Uint8Array> {
  if (!isWebRequest(request)) return readPart(request.body, limit);
  if (request.bodyUsed) throw new SignatureError("parsed-body");
  return request.body ? collect(chunksOf(request.body), limit) : readWhole(request, limit);
}

function readPart(body: DeliveryBody | null | undefined, limit: number): Uint8Array | Promise<Uint8Array> {
  if (typeof body === "string") {
    if (body === writtenOut) throw new SignatureError("parsed-body");
    // No text is shorter in bytes than in UTF-16 units: the huge ones need not be encoded.
    return within(body.length > limit ? body : encoder.encode(body), limit);
  }
  if (body === undefined || body === null) throw new SignatureError("missing-body");
  if (body instanceof ArrayBuffer) return within(new Uint8Array(body), limit);
  if (ArrayBuffer.isView(body)) return within(new Uint8Array(body.buffer, body.byteOffset, body.byteLength), limit);
  if (typeof body === "object" && Symbol.asyncIterator in body) return collect(body, limit);
  throw new SignatureError("parsed-body");
}

/** Some implementations of `Request` have no stream for an empty or a buffered body. */
async function readWhole(request: RequestLike, limit: number): Promise<Uint8Array> {
  const buffer = await request.arrayBuffer().catch(() => {
    throw new SignatureError("incomplete-body");
  });
  return within(new Uint8Array(buffer), limit);
}

function within(body: Uint8Array | string, limit: number): Uint8Array {
  if (typeof body === "string" || body.length > limit) throw new SignatureError("too-large");
  return body;
}

async function collect(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      // After setEncoding() a stream gives text, and a text may have lost bytes.
      if (!ArrayBuffer.isView(chunk)) throw new SignatureError("parsed-body");
      size += chunk.length;
      if (size > limit) throw new SignatureError("too-large");
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof SignatureError ? error : new SignatureError("incomplete-body");
  }
  return joinChunks(chunks, size);
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The chunks of a stream, until a signal ends it: not every runtime lets a `ReadableStream` be iterated. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const streamReader = stream.getReader();
  // Cancelling a stream that has ended does nothing; one that failed has told its reader already. Its source may take
  // any time over it, so nobody waits.
  const cancel = () => notify(() => streamReader.cancel());
  signal?.addEventListener("abort", cancel);
  try {
    for (;;) {
      const { done, value } = await streamReader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener("abort", cancel);
    cancel();
  }
}
