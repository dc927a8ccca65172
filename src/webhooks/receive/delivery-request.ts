import { BodyChunks, BodyTooLargeError, chunksOf } from "../../core/read-body.ts";
import { SignatureError } from "../../errors/signature-error.ts";

/** Headers in any of the shapes that servers hand out; names in any case. */
export type DeliveryHeaders =
  | { get(name: string): string | null }
  | Iterable<readonly [string, string]>
  | { readonly [name: string]: string | readonly string[] | undefined };

/** A body as it came: a string, bytes, or a stream of bytes. Never the parsed object. */
export type DeliveryBody = string | ArrayBuffer | ArrayBufferView | AsyncIterable<Uint8Array>;

/** A request in parts, for servers that don't have a web `Request`. */
export interface DeliveryParts {
  readonly headers: DeliveryHeaders;
  readonly body: DeliveryBody;
  /** Whether the body is a string in base64, as in an event of AWS Lambda. */
  readonly isBase64Encoded?: boolean | undefined;
}

/** A web `Request`: only the members that are used, so that any implementation fits. */
interface RequestLike {
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A delivery to receive. */
export type DeliveryRequest = RequestLike | DeliveryParts;

const encoder = new TextEncoder();

/** The raw bytes of a delivery, at most `maxBytes` of them; otherwise a `SignatureError` says why. */
export function readDeliveryBody(request: DeliveryRequest, maxBytes: number): Uint8Array | Promise<Uint8Array> {
  if (!("arrayBuffer" in request))
    return readPart(request.isBase64Encoded ? fromBase64(request.body) : request.body, maxBytes);
  if (request.bodyUsed) throw new SignatureError("parsed-body");
  return readStream(request.body ? chunksOf(request.body) : wholeOf(request), maxBytes);
}

function readPart(body: DeliveryBody | null | undefined, maxBytes: number): Uint8Array | Promise<Uint8Array> {
  if (typeof body === "string") {
    // A parsed body where a string is expected.
    if (body === "[object Object]") throw new SignatureError("parsed-body");
    // No string is shorter in UTF-8 than in UTF-16 units: the huge ones need not be encoded.
    if (body.length > maxBytes) throw new SignatureError("too-large");
    return bounded(encoder.encode(body), maxBytes);
  }
  if (body === undefined || body === null) throw new SignatureError("missing-body");
  if (isArrayBuffer(body)) return bounded(new Uint8Array(body), maxBytes);
  if (ArrayBuffer.isView(body)) return bounded(new Uint8Array(body.buffer, body.byteOffset, body.byteLength), maxBytes);
  if (typeof body === "object" && Symbol.asyncIterator in body) return readStream(body, maxBytes);
  throw new SignatureError("parsed-body");
}

function fromBase64(body: DeliveryBody): DeliveryBody {
  if (typeof body !== "string") return body;
  try {
    return Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  } catch {
    throw new SignatureError("incomplete-body");
  }
}

/** Of any realm: a test environment or a sandboxed module has its own class. */
function isArrayBuffer(body: object): body is ArrayBuffer {
  return Object.prototype.toString.call(body) === "[object ArrayBuffer]";
}

/** Some implementations of `Request` have no stream for an empty or a buffered body. */
async function* wholeOf(request: RequestLike): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await request.arrayBuffer());
}

function bounded(body: Uint8Array, maxBytes: number): Uint8Array {
  if (body.length > maxBytes) throw new SignatureError("too-large");
  return body;
}

async function readStream(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const body = new BodyChunks(maxBytes);
  try {
    for await (const chunk of source) {
      // After setEncoding() a stream gives strings, and a string may have lost bytes.
      if (!ArrayBuffer.isView(chunk)) throw new SignatureError("parsed-body");
      body.add(chunk);
    }
    return body.concat();
  } catch (error) {
    if (error instanceof SignatureError) throw error;
    throw new SignatureError(error instanceof BodyTooLargeError ? "too-large" : "incomplete-body");
  }
}
