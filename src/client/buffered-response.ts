import { parseJson } from "../core/json.ts";
import { BodyTooLargeError, chunksOf, readBody } from "../core/read-body.ts";

/** A hundred times the largest order. More of a response than this is not kept. */
const maxBytes = 10 * 1024 * 1024;
const excerptBytes = 200;
const decoder = new TextDecoder();

/** A response that was read to its end. */
export class BufferedResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly text: string;

  constructor({ status, statusText, headers }: Response, text: string) {
    this.status = status;
    this.statusText = statusText;
    this.ok = status >= 200 && status < 300;
    this.headers = headers;
    this.text = text;
  }

  /** The body, parsed; undefined if it is not JSON. */
  json(): unknown {
    return parseJson(this.text);
  }
}

/**
 * Reads a response to its end. The reading ends when the signal aborts, and then brings anything.
 *
 * @throws {TypeError} for what is not a response: a custom `fetch` may bring anything.
 * @throws what the connection ends with.
 */
export async function bufferResponse(response: Response, signal: AbortSignal): Promise<BufferedResponse> {
  const text: unknown = await readText(response, signal);
  if (typeof text !== "string" || !Number.isInteger(response.status) || typeof response.headers?.get !== "function")
    throw new TypeError("fetch did not bring a Response");
  return new BufferedResponse(response, text);
}

async function readText(response: Response, signal: AbortSignal): Promise<string> {
  // Some implementations of fetch have another kind of stream, or none.
  if (!response.body || !("getReader" in response.body)) return response.text();
  try {
    return decoder.decode(await readBody(chunksOf(response.body, signal), maxBytes));
  } catch (error) {
    if (!(error instanceof BodyTooLargeError)) throw error;
    // With an ellipsis that no JSON ends with: what is left out may matter.
    return `${decoder.decode(error.start.subarray(0, excerptBytes))}…`;
  }
}
