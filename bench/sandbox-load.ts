import { Agent, request } from "node:http";
import type { Socket } from "node:net";
import type { IncomingHttpHeaders } from "node:http";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
}

export interface Sent {
  url: string;
  method: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  agent: Agent;
}

const watched = new WeakSet<Socket>();

/** Sends one request and reads its answer to the end. */
export function send({ url, method, body, headers = {}, agent }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method,
        agent,
        headers: {
          "x-trackstar-api-key": "key",
          "x-trackstar-access-token": "token",
          ...(body.length > 0 && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
          ...headers,
        },
      },
      (incoming) => {
        incoming.resume();
        incoming.once("end", () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers }));
        incoming.on("error", reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.on("socket", (socket) => {
      // A pooled connection can fail between two requests, when nobody else listens.
      if (!watched.has(socket)) socket.on("error", () => {});
      watched.add(socket);
    });
    outgoing.end(body);
  });
}

/** Keeps so many workers busy until the time is over. */
export async function keepBusy(workers: number, milliseconds: number, work: (worker: number) => Promise<void>) {
  const end = performance.now() + milliseconds;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (performance.now() < end) await work(worker);
    }),
  );
}
