import type { IncomingMessage, ServerResponse } from "node:http";
import { maxDrainedBytes } from "../../core/http.ts";
import { BodyChunks } from "../../core/read-body.ts";
import { textOf, type Reply, maxBodyBytes, type SandboxRequest } from "./messages.ts";

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
  const body = new BodyChunks(maxBodyBytes);
  let discarded = 0;
  return new Promise((resolve, reject) => {
    incoming.on("data", (chunk: Buffer) => {
      if (discarded > 0) {
        discarded += chunk.length;
        if (discarded > maxDrainedBytes) incoming.destroy();
        return;
      }
      try {
        body.add(chunk);
      } catch {
        discarded = chunk.length;
        resolve("too-large");
      }
    });
    incoming.once("end", () => resolve(body.concat()));
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
  await requestEnd(incoming);
  outgoing.end();
}

/**
 * Waits for the rest of a request, which is read and thrown away. A connection that is closed before is reset, and a client
 * that is still sending may lose the response.
 */
async function requestEnd(incoming: IncomingMessage): Promise<void> {
  if (incoming.complete || incoming.destroyed) return;
  await new Promise<void>((resolve) => incoming.once("end", resolve).once("close", resolve));
}
