import { request, type IncomingMessage } from "node:http";
import { createSandbox, type SandboxOptions } from "trackstar-orders-contract/sandbox";
import { afterEach, describe, expect, it } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { credentials, paths } from "../support/sandbox-calls.ts";

let close: () => Promise<void> = async () => {};
afterEach(() => close());

async function listening(options: SandboxOptions = {}): Promise<{ url: string; deliveries: () => number }> {
  const sandbox = createSandbox(options);
  const { url } = await sandbox.listen(0);
  close = sandbox.close;
  return { url, deliveries: () => sandbox.deliveries.length };
}

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** A request as a browser sends it, with headers that `fetch` would not let us set. */
function send(url: string, method: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { ...credentials, ...headers } }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

const page = "http://localhost:3000";

describe("a listening sandbox", () => {
  it.each([
    ["another host", { host: "evil.example" }],
    ["another host with a port", { host: "evil.example:4010" }],
    ["a name that only begins like this machine's", { host: "localhost.evil.example" }],
    ["a page of another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a page of another site, of which the browser says no more", { origin: "http://evil.example" }],
    ["a page whose host only begins like this machine's", { origin: "http://localhost.evil.example:4010" }],
    ["a page of no site", { origin: "null" }],
    ["a page at another address", { origin: "http://203.0.113.5" }],
  ])("refuses a request for or from %s, and nothing is written", async (_what, headers) => {
    const { url, deliveries } = await listening();
    expect((await send(url + paths.cancel, "PUT", headers)).status).toBe(403);
    expect(deliveries()).toBe(0);
  });

  it.each([
    "localhost",
    "127.0.0.1:4010",
    "[::1]:4010",
    "sandbox:4010",
    "api.localhost",
    "172.17.0.2:4010",
    "host.docker.internal:4010",
    "sandbox.default.svc.cluster.local",
  ])("takes a request for %s", async (host) => {
    const { url } = await listening();
    expect((await send(url + paths.cancel, "PUT", { host })).status).toBe(200);
  });

  it("takes a request for a host that allowedHosts lists, in any case and with a port", async () => {
    const { url } = await listening({ allowedHosts: ["Sandbox.Test:80"] });
    expect((await send(url + paths.cancel, "PUT", { host: "sandbox.test:80" })).status).toBe(200);
  });

  it("takes a request from a page of this machine, of a host that is listed, or of an origin that cors allows", async () => {
    const { url } = await listening({ allowedHosts: ["sandbox.test"], cors: ["https://app.example"] });
    const origins = [url, "http://localhost:3000", "http://[::1]:3000", "http://sandbox.test", "https://app.example"];
    for (const origin of origins) expect((await send(url + paths.cancel, "PUT", { origin })).status).not.toBe(403);
    expect((await send(url + paths.cancel, "PUT", { origin: "https://app.example:8443" })).status).toBe(403);
  });

  it("has no CORS headers unless asked", async () => {
    const { url } = await listening();
    const { headers } = await send(url + paths.cancel, "PUT", { origin: page });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });

  it.each([[true], [[page]]])("lets a page call it with cors: %j", async (cors) => {
    const { url } = await listening({ cors });
    const asked = { origin: page, "access-control-request-method": "PUT", "access-control-request-headers": "x-a,x-b" };
    const preflight = await send(url + paths.cancel, "OPTIONS", { ...asked, "sec-fetch-site": "cross-site" });
    expect(preflight).toMatchObject({
      status: 204,
      headers: {
        "access-control-allow-origin": page,
        "access-control-allow-headers": "x-a,x-b",
        "access-control-allow-methods": "GET, PUT, POST",
      },
    });
    const answer = await send(url + paths.cancel, "PUT", { origin: page, "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(200);
    expect(answer.headers["access-control-allow-origin"]).toBe(page);
    expect(answer.headers["access-control-expose-headers"]).toContain("x-request-id");
  });

  it("keeps other pages out where cors lists some", async () => {
    const { url } = await listening({ cors: [page] });
    const other = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await send(url + paths.cancel, "PUT", other)).status).toBe(403);
  });

  it("refuses an origin that no browser sends, and an option that does not exist", () => {
    expect(() => createSandbox({ cors: [`${page}/`] })).toThrow(
      /not an origin. Did you mean "http:\/\/localhost:3000"/,
    );
    expect(() => createSandbox({ corss: true } as SandboxOptions)).toThrow(
      /unknown option "corss". Did you mean "cors"/,
    );
  });
});

it("the served document names this sandbox as its first server, by the address that it was asked at", async () => {
  const generated = new URL("../../generated/", import.meta.url);
  const served = await serve({ port: 0, docs: undefined, generated });
  close = served.close;
  const json = (await (await fetch(`${served.url}/openapi.json`)).json()) as { servers: { url: string }[] };
  expect(json.servers.map(({ url }) => url)).toEqual([served.url, "https://production.trackstarhq.com"]);
  const yaml = await (await fetch(`${served.url}/openapi.yaml`)).text();
  expect(yaml).toMatch(
    new RegExp(`^servers:\\n {2}- url: "${served.url}"\\n {4}description: This sandbox\\n {2}- url: https`, "m"),
  );
});
