import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

/** Listens on a free port of the loopback interface. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Opens a connection and sends the head of a POST that promises `length` bytes. */
export async function openPost(port: number, headers: Record<string, string>, length: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const lines = Object.entries({
    host: "127.0.0.1",
    "content-type": "application/json",
    ...headers,
    "content-length": length,
  });
  socket.write(`POST /webhooks HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`);
  return socket;
}

/** The status of the first answer on a connection. */
export async function readStatus(socket: Socket): Promise<number> {
  const [chunk] = (await once(socket, "data")) as [Buffer];
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString("latin1"))?.[1]);
}

/** Lets what was written leave as a packet of its own. */
export async function flush(socket: Socket, chunk: Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => socket.write(chunk, () => resolve()));
}
