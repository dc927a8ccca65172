import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, nodeInboxListener } from "trackstar-orders-contract/webhooks";
import { openDatabase } from "./database.ts";
import { required } from "./environment.ts";
import { handlerOn } from "./handle-event.ts";
import { Inbox } from "./inbox.ts";
import { startWorker } from "./order-worker.ts";

const address = process.env["DATABASE_URL"];
const database = openDatabase(address, process.env["PGLITE_FOLDER"]);
const inbox = await Inbox.open(database);
const receiver = createReceiver({ secret: required("WEBHOOK_SECRET") });
const listener = nodeInboxListener(receiver, { put: (batch) => inbox.put(batch) });
// PGlite serves this process alone, so the worker is in it.
const worker = address ? undefined : await startWorker(inbox, await handlerOn(database));

const server = createServer((request, response) => {
  if (request.url === "/webhooks/trackstar") void listener(request, response);
  else response.writeHead(404).end();
});
server.listen(Number(process.env["PORT"] ?? 3000), () => {
  const { port } = server.address() as AddressInfo;
  console.log(`listening on port ${port}`);
});

process.once("SIGTERM", () => {
  server.close(async () => {
    await worker?.stop();
    await inbox.close();
  });
});
