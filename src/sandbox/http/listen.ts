import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { checkNumber, checkKind } from "../../core/check-options.ts";
import { preflight, refuseForeign, withCors, type BrowserOptions } from "./browser-guard.ts";
import { idMaker } from "../random.ts";
import { readMessage, writeReply } from "./node-messages.ts";
import { errorReply, textOf, type Reply, type SandboxRequest } from "./messages.ts";

/** A server that is listening. */
export interface Listening {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** Stops listening; responses that are under way get a second to be written. */
  close(this: void): Promise<void>;
}

/** Answers a request; never rejects. */
type Handler = (request: SandboxRequest) => Reply | Promise<Reply>;

/** For a request, a silence and an idle connection alike: on a busy machine an honest client takes long. */
const maxWaitMs = 120_000;
const limits = { requestTimeout: maxWaitMs, headersTimeout: maxWaitMs, connectionsCheckingInterval: 1000 };
const graceMs = 1000;
const newId = idMaker(Math.random);

/** The servers of a sandbox, those that do not listen yet included. */
export class Servers {
  readonly #handler: Handler;
  readonly #browsers: BrowserOptions;
  readonly #opened = new Set<Promise<Listening>>();
  #isClosed = false;

  constructor(handler: Handler, browsers: BrowserOptions) {
    this.#handler = handler;
    this.#browsers = browsers;
  }

  /** Serves over node:http: see `Sandbox.listen`. Fails if the servers were closed before it listened. */
  async listen(port: number, host: string): Promise<Listening> {
    // An object, such as { port }, would make node:http listen on every interface.
    checkNumber(port, "listen: port", { max: 65_535, integer: true });
    checkKind(host, "text", "listen: host");
    this.#requireOpen();
    const opening = this.#open(port, host);
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

  async #open(port: number, host: string): Promise<Listening> {
    // Asked for at run time: an import would keep the sandbox from being bundled for browsers.
    const http = globalThis.process?.getBuiltinModule?.("node:http");
    if (!http) throw new Error("Listening on a port needs Node. Use the sandbox's fetch instead.");
    const server = http.createServer(limits, (incoming, outgoing) => this.#serve(incoming, outgoing));
    server.timeout = maxWaitMs;
    // The default of 5 s is shorter than a busy machine may take between two requests: the second would meet a reset.
    server.keepAliveTimeout = maxWaitMs;
    server.on("clientError", refuse);
    await new Promise<void>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        reject(error.code === "EADDRINUSE" ? taken(port, error) : error),
      );
      server.listen(port, host, 1024, resolve);
    });
    return { url: urlOf(server, host), close: () => close(server) };
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const request = await readMessage(incoming);
      const early = refuseForeign(request, this.#browsers) ?? preflight(request, this.#browsers);
      const reply = early ?? withCors(await this.#handler(request), request, this.#browsers);
      await writeReply(reply, incoming, outgoing);
    } catch {
      // Only reading fails here: the client is gone, or was too slow.
      incoming.socket.destroy();
    }
  }
}

/** Where this machine reaches a server. */
function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : "";
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function taken(port: number, cause: Error): Error {
  return new Error(`Port ${port} is taken. Stop the program that listens there, or choose another port.`, { cause });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(hurry);
}

/** Answers a request that node:http itself refuses: not HTTP, headers that are too large, a client that is too slow. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const isSlow = error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const [status, text] = isSlow ? ["408 Request Timeout", "took too long"] : ["400 Bad Request", "is not valid HTTP"];
  const body = textOf(errorReply(400, `The request ${text}.`));
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  const requestId = `X-Request-Id: ${newId("req")}`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n${requestId}\r\n\r\n${body}`, () => socket.destroy());
}
