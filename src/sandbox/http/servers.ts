import type { BrowserOptions } from "./browser-guard.ts";
import { listen } from "./listen.ts";
import type { Handler, Listening } from "./listen.ts";

/** The servers of a sandbox, also those that do not listen yet. */
export class Servers {
  readonly #handler: Handler;
  readonly #browsers: BrowserOptions;
  readonly #opened = new Set<Promise<Listening>>();
  #isClosed = false;

  constructor(handler: Handler, browsers: BrowserOptions) {
    this.#handler = handler;
    this.#browsers = browsers;
  }

  /**
   * @throws {TypeError} for what is no port.
   * @throws {Error} if the port is taken, or the servers were closed before it listened.
   */
  async listen(port: number): Promise<Listening> {
    this.#requireOpen();
    const opening = listen(this.#handler, port, this.#browsers);
    this.#opened.add(opening);
    const server = await opening;
    if (this.#isClosed) await server.close();
    this.#requireOpen();
    return server;
  }

  /** Closes all of them, and waits for those that are about to listen. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const result of await Promise.allSettled(this.#opened))
      if (result.status === "fulfilled") await result.value.close();
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new Error("The sandbox is closed. Make a new one to listen again.");
  }
}
