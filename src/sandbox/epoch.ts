import { Denial, failure } from "./answers.ts";

/** Counts the resets of a sandbox, so that a request from before one cannot write after it. */
export class Epoch {
  #current = 0;

  get current(): number {
    return this.#current;
  }

  /** Begins the next one. */
  clear(): void {
    this.#current++;
  }

  /** @throws {Denial} with 410, which no client sends again, if the sandbox was reset since. */
  require(began: number): void {
    if (began === this.#current) return;
    throw new Denial(failure(410, "The sandbox was reset while this request ran, so it was not done."));
  }
}
