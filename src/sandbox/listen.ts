import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { failure } from "./answers.ts";
import { corsHeaders, preflight, refuseForeign } from "./browser-guard.ts";
import type { BrowserOptions } from "./browser-guard.ts";
import { compressed } from "./compress.ts";
import { bodyOf, largestBody } from "./exchange.ts";
import type { Incoming, Reply } from "./exchange.ts";

/** A server that is listening. */
export interface Listening {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** Stops listening; answers that are under way get a second to be written. */
  close(this: void): Promise<void>;
}

type Handler = (incoming: Incoming) => Promise<Reply>;

/** For a request, a silence and an idle connection alike: on a busy machine an honest client takes long. */
const longestWait = 120_000;
const graceMs = 1000;
/** How much of a too large body is taken and thrown away, so that its sender gets to read the answer. */
const mostDiscarded = 64 * 1_048_576;

/**
 * Serves a handler over node:http, on loopback only.
 *
 * @throws {Error} if the port is taken.
 */
export async function listen(handler: Handler, port: number, browsers: BrowserOptions = {}): Promise<Listening> {
  const limits = { requestTimeout: longestWait, headersTimeout: longestWait, connectionsCheckingInterval: 1000 };
  const server = createServer(limits, (incoming, outgoing) => void respond({ handler, browsers }, incoming, outgoing));
  server.timeout = longestWait;
  // The default of 5 s is shorter than a busy machine may take between two requests: the second would meet a reset.
  server.keepAliveTimeout = longestWait;
  server.on("clientError", refuse);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? taken(port, error) : error),
    );
    server.listen(port, "127.0.0.1", 1024, resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

function taken(port: number, cause: Error): Error {
  return new Error(`Port ${port} is taken. Stop what listens there, or choose another one.`, { cause });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(hurry);
}

/** What node:http itself refuses: no HTTP, headers that are too large, a client that is too slow. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const isSlow = error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const [status, text] = isSlow ? ["408 Request Timeout", "took too long"] : ["400 Bad Request", "is not valid HTTP"];
  const body = bodyOf(failure(400, `The request ${text}.`));
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  const requestId = `X-Request-Id: req_${crypto.randomUUID()}`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n${requestId}\r\n\r\n${body}`, () => socket.destroy());
}

interface Service {
  handler: Handler;
  browsers: BrowserOptions;
}

async function respond(service: Service, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const { method = "GET", url = "/" } = incoming;
    const headers = incoming.headers as Incoming["headers"];
    const reply = await replyTo(service, { method, target: url, headers, body: await read(incoming) });
    await write(reply, incoming, outgoing);
  } catch {
    // Only reading fails here: the client is gone, or was cut off for being slow.
    incoming.socket.destroy();
  }
}

async function replyTo({ handler, browsers }: Service, request: Incoming): Promise<Reply> {
  const early = refuseForeign(request, browsers) ?? preflight(request, browsers);
  if (early) return early;
  const reply = await handler(request);
  return { ...reply, headers: { ...reply.headers, ...corsHeaders(request.headers["origin"], browsers) } };
}

async function read(incoming: IncomingMessage): Promise<Incoming["body"]> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      else if (size > mostDiscarded) incoming.destroy();
      else {
        chunks.length = 0;
        resolve("too-large");
      }
    });
    incoming.once("end", () => resolve(Buffer.concat(chunks)));
    incoming.once("error", reject);
    incoming.once("close", () => {
      if (!incoming.readableEnded) reject(new Error("The request was cut off."));
    });
  });
}

async function write(reply: Reply, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { status, headers, cut } = reply;
  if (cut === "before-answer") return void incoming.socket.destroy();
  const text = bodyOf(reply);
  const small = cut ? undefined : await compressed(text, incoming.headers["accept-encoding"]);
  const body = small ?? text;
  outgoing.writeHead(status, {
    ...headers,
    ...(small && { "content-encoding": "gzip", vary: ["Accept-Encoding", headers["vary"]].filter(Boolean).join(", ") }),
    "content-length": Buffer.byteLength(body),
    // What is left of a request must not be taken for the next one on this connection.
    ...(!incoming.complete && { connection: "close" }),
  });
  if (cut) return void outgoing.write(text.slice(0, text.length / 2), () => incoming.socket.destroy());
  // As one piece, so that head and body leave in one write.
  if (incoming.complete) return void outgoing.end(incoming.method === "HEAD" ? undefined : body);
  outgoing.write(body);
  await ended(incoming);
  outgoing.end();
}

/**
 * Waits for the rest of a request, which is read and thrown away.
 *
 * A connection that is closed before is reset, and a client that is still sending may lose the response.
 */
async function ended(incoming: IncomingMessage): Promise<void> {
  if (incoming.complete || incoming.destroyed) return;
  await new Promise<void>((resolve) => incoming.once("end", resolve).once("close", resolve));
}
