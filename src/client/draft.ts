/**
 * What openapi-fetch makes of a call, in place of a `Request`.
 *
 * Making a `Request` costs more than all the rest of a call, and `fetch` would only take it apart again.
 */
export class Draft {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | null | undefined;
  readonly #body: string;

  constructor(url: string, { method = "GET", headers, signal, body }: RequestInit) {
    this.url = url;
    this.method = method;
    this.headers = headers as Headers;
    this.signal = signal;
    this.#body = typeof body === "string" ? body : "";
  }

  text(): string {
    return this.#body;
  }
}
