import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import type { Delivery, ReceiverOptions } from "trackstar-orders-contract/webhooks";
import { clock, secret, svixDelivery } from "../support/deliveries.ts";
import { dataUrl, truncatedBody } from "../support/truncated-events.ts";

const receive = (options: Partial<ReceiverOptions>): Promise<Delivery> =>
  createReceiver({ secret, clock, apiKey: "key", ...options }).receive(svixDelivery({ body: truncatedBody }));

describe("over a real connection", () => {
  const server = createServer((request, response) => {
    if (request.url === "/redirects") response.writeHead(302, { location: "/whole" }).end();
    else if (request.url === "/whole") response.end("{}");
    else response.write("{");
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const overLoopback = async (path: string): Promise<typeof fetch> => {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    return (input, init) =>
      (input instanceof URL ? input.href : input) === dataUrl
        ? Promise.resolve(Response.json({ download_url: dataUrl.replace("example-path", "download") }))
        : fetch(`http://127.0.0.1:${port}${path}`, init);
  };

  it("a download that stalls ends with the time limit", async () => {
    const received = receive({ fetch: await overLoopback("/stalls"), fetchTimeoutMs: 100 });
    await expect(received).rejects.toMatchObject({ step: "download_url", reason: "timed-out" });
  });

  it("a redirect is not followed", async () => {
    const received = receive({ fetch: await overLoopback("/redirects") });
    await expect(received).rejects.toMatchObject({ step: "download_url", reason: "refused" });
  });
});
