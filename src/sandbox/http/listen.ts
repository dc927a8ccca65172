import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { checkKind, checkNumber } from "../../core/check-options.ts";
import { maxDrainedBytes } from "../../core/http.ts";
import { guard, type BrowserOptions } from "./browser-guard.ts";
import { maxBodyBytes, textOf, type Reply, type SandboxRequest } from "./messages.ts";

/** A server that is listening. */
export interface Listening {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** Stops listening; responses that are under way get a second to be written. */
  close(this: void): Promise<void>;
}

/** A sandbox that is to be served. */
interface Served {
  /** Answers a request; never rejects. */
  readonly replyTo: (request: SandboxRequest) => Reply | Promise<Reply>;
  readonly browsers: BrowserOptions;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

/** For a request, a silence and an idle connection alike: on a busy machine an honest client takes long. */
const maxWaitMs = 120_000;
const limits = { requestTimeout: maxWaitMs, headersTimeout: maxWaitMs, connectionsCheckingInterval: 1000 };
const graceMs = 1000;

/** Serves over node:http: see `Sandbox.listen`. Fails if the sandbox was closed before it listened. */
export async function listen(port: number, host: string, served: Served): Promise<Listening> {
  // An object, such as { port }, would make node:http listen on every interface.
  checkNumber(port, "listen: port", { max: 65_535, integer: true });
  checkKind(host, "text", "listen: host");
  // Asked for at run time: an import would keep the sandbox from being bundled for browsers.
  const http = globalThis.process?.getBuiltinModule?.("node:http");
  if (!http) throw new Error("Listening on a port needs Node. Use the sandbox's fetch instead.");
  const server = http.createServer(limits, (incoming, outgoing) => serve(served, incoming, outgoing));
  server.timeout = maxWaitMs;
  // The default of 5 s is shorter than a busy machine may take between two requests: the second would meet a reset.
  server.keepAliveTimeout = maxWaitMs;
  if (!served.closing.aborted) await opened(server, port, host);
  if (!served.closing.aborted) return { url: urlOf(server, host), close: () => close(server) };
  await close(server);
  throw new Error("The sandbox is closed. Make a new one to listen again.");
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop the program that listens there, or choose another port.`;
      reject(error.code === "EADDRINUSE" ? new Error(taken, { cause: error }) : error);
    });
    server.listen(port, host, 1024, resolve);
  });
}

async function serve(served: Served, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const request = await readMessage(incoming);
    const { reply = await served.replyTo(request), cors } = guard(request, served.browsers);
    await writeReply(cors ? { ...reply, headers: { ...reply.headers, ...cors } } : reply, incoming, outgoing);
  } catch {
    // Only reading fails here: the client is gone, or was too slow.
    incoming.socket.destroy();
  }
}

/** Where this machine reaches a server. */
function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : "";
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(hurry);
}

/** Reads a request of node:http whole; fails if it is cut off. */
export async function readMessage(incoming: IncomingMessage): Promise<SandboxRequest> {
  const { method = "GET", url = "/" } = incoming;
  const body = await readBody(incoming);
  // Clients of a proxy send the whole address, whose host then counts.
  const [, absoluteHost, rest = url] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- node makes lists of `set-cookie` alone, which no request has
  const headers = incoming.headers as SandboxRequest["headers"];
  const host = absoluteHost ?? headers["host"] ?? "";
  return { method, origin: `http://${host || "localhost"}`, target: rest || "/", headers: { ...headers, host }, body };
}

/** By events: an iterator costs a quarter of Node's work on a whole request. */
function readBody(incoming: IncomingMessage): Promise<SandboxRequest["body"]> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBodyBytes) chunks.push(chunk);
      else resolve("too-large");
      if (size > maxBodyBytes + maxDrainedBytes) incoming.destroy();
    });
    incoming.once("end", () => resolve(Buffer.concat(chunks)));
    incoming.once("error", reject);
    incoming.once("close", () => {
      if (!incoming.readableEnded) reject(new Error("The request was cut off."));
    });
  });
}

/** Writes a response, or the part of it that arrives before the connection ends. */
export async function writeReply(reply: Reply, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { status, headers, disconnect } = reply;
  if (disconnect === "before-response") return void incoming.socket.destroy();
  const text = textOf(reply);
  outgoing.writeHead(status, {
    ...headers,
    "content-length": Buffer.byteLength(text),
    // The rest of a request must not be taken for the next one on this connection.
    ...(!incoming.complete && { connection: "close" }),
  });
  if (disconnect) return void outgoing.write(text.slice(0, text.length / 2), () => incoming.socket.destroy());
  // As one piece, so that head and body leave in one write.
  if (incoming.complete) return void outgoing.end(incoming.method === "HEAD" ? undefined : text);
  outgoing.write(text);
  // The rest of the request is read and thrown away. A connection that is closed before is reset, and a client that is still
  // sending may lose the response.
  if (!incoming.destroyed) await new Promise<void>((resolve) => incoming.once("end", resolve).once("close", resolve));
  outgoing.end();
}
