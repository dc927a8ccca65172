import { maxDrainedBytes } from "../../core/http.ts";

/** A body whose reader may leave early: left by its own iterator, the request would be destroyed, and hang undrained. */
export class OpenBody implements AsyncIterable<Uint8Array> {
  /** Whether its reader began it and did not come to its end. Node itself discards a body that nobody began. */
  isLeft = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(request: AsyncIterable<Uint8Array>) {
    this.#chunks = request[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() };
  }

  /** Reads what is left of it, to a limit. */
  async drain(): Promise<void> {
    try {
      for (let left = maxDrainedBytes; left > 0 && this.isLeft;) {
        const result = await this.#next();
        if (!result.done) left -= result.value.length;
      }
    } catch {
      // The sender broke off: there is nothing left to read.
    }
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    this.isLeft = true;
    const result = await this.#chunks.next();
    this.isLeft = !result.done;
    return result;
  }
}
