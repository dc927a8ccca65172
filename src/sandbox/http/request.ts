import { BodyTooLargeError, chunksOf, readBody } from "../../core/read-body.ts";

/** A request as the sandbox sees it, from a socket or from `fetch`. */
export interface SandboxRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array | "too-large";
}

/** The most bytes that the sandbox reads of a body. */
export const maxBodyBytes = 1_048_576;

/** Reads a web request. */
export async function readRequest(request: Request): Promise<SandboxRequest> {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: request.body ? await bodyOf(request.body) : new Uint8Array(),
  };
}

async function bodyOf(stream: ReadableStream<Uint8Array>): Promise<SandboxRequest["body"]> {
  try {
    return await readBody(chunksOf(stream), maxBodyBytes);
  } catch (error) {
    if (error instanceof BodyTooLargeError) return "too-large";
    throw error;
  }
}

/** The path of a target, without its query. */
export function pathOf(target: string): string {
  const end = target.search(/[?#]/);
  return end < 0 ? target : target.slice(0, end);
}
