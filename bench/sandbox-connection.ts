import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";

const endOfHead = "\r\n\r\n";
const nothing: Buffer = Buffer.alloc(0);

/** A kept connection that costs the measuring side as little as can be: both servers share the machine with it. */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer = nothing;
  #done: ((status: number) => void) | undefined;
  #fail: ((error: Error) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#read(chunk));
    socket.once("close", () => this.#fail?.(new Error("The connection was closed.")));
    socket.on("error", () => {});
  }

  static async to(port: number): Promise<Connection> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new Connection(socket);
  }

  /** Sends a request as it is, and resolves with the status of its answer. */
  send(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#fail = reject;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#fail = undefined;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    const received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const at = received.indexOf(endOfHead);
    const length = at < 0 ? 0 : Number(/content-length: (\d+)/i.exec(received.toString("latin1", 0, at))?.[1]);
    const isWhole = at >= 0 && received.length >= at + endOfHead.length + length;
    this.#received = isWhole ? nothing : received;
    if (isWhole) this.#done?.(Number(received.toString("latin1", 9, 12)));
  }
}
