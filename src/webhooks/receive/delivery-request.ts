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
}

/** A web `Request`: only what is used of it, so that any implementation fits. */
export interface RequestLike {
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a receiver takes. */
export type DeliveryRequest = RequestLike | DeliveryParts;

/** Whether a delivery came as a web `Request`, of this realm or of another. */
export function isWebRequest(request: DeliveryRequest): request is RequestLike {
  return "arrayBuffer" in request && typeof request.arrayBuffer === "function";
}
