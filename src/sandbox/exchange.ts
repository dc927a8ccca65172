/** A request as the sandbox sees it, from a socket or from `fetch`. */
export interface Incoming {
  method: string;
  /** Path and query, as sent. */
  target: string;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array | "too-large";
}

/** An answer before it is written to a socket or made into a `Response`. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** What the body is made of: a value for JSON, or a text of another type. */
  json?: unknown;
  text?: string;
  /** The connection ends here instead of delivering the answer. */
  cut?: "before-answer" | "mid-answer";
}

/** The most bytes that the sandbox reads of a body. */
export const largestBody = 1_048_576;

/** The text of an answer's body. */
export function bodyOf({ json, text }: Reply): string {
  return json === undefined ? (text ?? "") : JSON.stringify(json);
}

/** Reads a web request. */
export async function toIncoming(request: Request): Promise<Incoming> {
  const { pathname, search } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: body.length > largestBody ? "too-large" : body,
  };
}

/**
 * Makes a web response.
 *
 * An answer that is cut half-way has a body that fails while it is read.
 *
 * @throws {TypeError} if the connection is cut before the answer, as `fetch` does.
 */
export function toResponse(reply: Reply): Response {
  const { status, headers, cut } = reply;
  if (cut === "before-answer") throw new TypeError("fetch failed", { cause: cutConnection() });
  const text = bodyOf(reply);
  const withoutBody = status === 204 || status === 304;
  return new Response(withoutBody ? null : cut ? halfOf(text) : text, { status, headers });
}

function halfOf(text: string): ReadableStream<Uint8Array> {
  const half = new TextEncoder().encode(text.slice(0, text.length / 2));
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError("terminated", { cause: cutConnection() }));
      sent = true;
      controller.enqueue(half);
    },
  });
}

function cutConnection(): Error {
  return Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
}
