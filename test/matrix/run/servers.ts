import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { freePort } from "../../support/system.ts";
import type { Servers } from "../program/program.ts";

/** What the program calls, on loopback, and how often a shipment arrived where its response is lost. */
export interface Fixture {
  readonly servers: Servers;
  readonly arrivals: { reset: number; resetWhenReused: number };
  close(this: void): Promise<void>;
}

const cors = "Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: *\r\n";
const responses = {
  preflight: `HTTP/1.1 204 No Content\r\n${cors}\r\n`,
  notFound: `HTTP/1.1 404 Not Found\r\n${cors}Keep-Alive: timeout=600\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`,
};

export async function startServers(): Promise<Fixture> {
  const orders = ["first", "second", "third"].map((id) => anOrder({ id }));
  const sandbox = createSandbox({ orders, cors: true });
  const arrivals = { reset: 0, resetWhenReused: 0 };
  const reset = await listen((socket) => {
    arrivals.reset++;
    socket.resetAndDestroy();
  });
  const answered = new WeakSet<Socket>();
  const resetWhenReused = await listen((socket) => {
    arrivals.resetWhenReused++;
    if (answered.has(socket)) socket.resetAndDestroy();
    else socket.write(responses.notFound);
    answered.add(socket);
  });
  return {
    servers: {
      sandbox: (await sandbox.listen(0)).url,
      refused: `http://127.0.0.1:${await freePort()}`,
      reset: reset.url,
      resetWhenReused: resetWhenReused.url,
    },
    arrivals,
    async close() {
      await Promise.all([sandbox.close(), close(reset), close(resetWhenReused)]);
    },
  };
}

interface RawServer {
  readonly server: Server;
  readonly sockets: Set<Socket>;
  readonly url: string;
}

/** A server that calls back for each shipment that arrived whole, and lets the pages of browsers ask first. */
async function listen(onShipment: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = "";
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const head = text.indexOf("\r\n\r\n");
      const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
      if (head < 0 || text.length < head + 4 + length) return;
      const isPreflight = text.startsWith("OPTIONS");
      text = "";
      if (isPreflight) socket.write(responses.preflight);
      else onShipment(socket);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, sockets, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function close({ server, sockets }: RawServer): Promise<void> {
  server.close();
  for (const socket of sockets) socket.destroy();
  await once(server, "close");
}
