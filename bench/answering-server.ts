import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { updateOrderResponse } from "../generated/examples.ts";

const body = JSON.stringify(updateOrderResponse);

// A process of its own, so that its CPU time does not count for the clients.
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
