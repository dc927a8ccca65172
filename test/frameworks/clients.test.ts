import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { context, propagation, trace } from "@opentelemetry/api";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import nodeFetch from "node-fetch";
import { createClient, type Client } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { fetch as undiciFetch } from "undici";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readGuides, samplesIn } from "../../scripts/docs/guides.ts";
import { shipment, thrownBy } from "../support/calls.ts";

const sandbox = createSandbox();
const options = { apiKey: "key", accessToken: "token", retry: { initialDelayMs: 1 } };
let baseUrl: string;
beforeAll(async () => ({ url: baseUrl } = await sandbox.listen(0)));
afterEach(() => {
  sandbox.reset();
  vi.unstubAllGlobals();
});
afterAll(() => sandbox.close());

// Without a cast: the packages' own types are those that the option takes.
describe.each<[string, () => Client]>([
  ["undici", () => createClient({ ...options, baseUrl, fetch: undiciFetch })],
  ["node-fetch", () => createClient({ ...options, baseUrl, fetch: nodeFetch })],
])("fetch of %s", (_name, clientWith) => {
  it("reads, writes and tells a refusal from a lost response", async () => {
    const client = clientWith();
    expect((await client.getOrder("order_id")).data.id).toBe("order_id");
    expect((await client.updateOrder("order_id", { status: "picked" })).data.status).toBe("picked");
    sandbox.faults.add({ operation: "shipOrder", disconnect: "before-response", when: "after-write", times: 1 });
    expect(await thrownBy(client.shipOrder("order_id", shipment))).toMatchObject({ outcome: "unknown" });
    expect(await thrownBy(client.cancelOrder("another"))).toMatchObject({ outcome: "not-applied", status: 404 });
    expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
  });
});

describe("the guide's sample for OpenTelemetry", () => {
  const out = fileURLToPath(new URL("out-clients/", import.meta.url));
  const spans = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  let client: Client;

  beforeAll(async () => {
    provider.register();
    const guide = (await readGuides()).find(({ name }) => name === "errors");
    const source = (guide ? samplesIn(guide) : []).find((sample) =>
      sample.source.includes("@opentelemetry/api"),
    )?.source;
    await mkdir(out, { recursive: true });
    await writeFile(join(out, "traced.ts"), source ?? "");
    vi.stubEnv("TRACKSTAR_API_KEY", "key");
    vi.stubEnv("TRACKSTAR_ACCESS_TOKEN", "token");
    ({ client } = (await import(join(out, "traced.ts"))) as { client: Client });
  });
  afterAll(async () => {
    trace.disable();
    context.disable();
    propagation.disable();
    await provider.shutdown();
    await rm(out, { recursive: true });
  });

  it("makes a span of each attempt, below the caller's, and sends its traceparent", async () => {
    const sent: (string | null)[] = [];
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
      sent.push(new Headers(init.headers).get("traceparent"));
      return sandbox.fetch(url, init);
    });
    sandbox.faults.add({ status: 503, times: 1 });
    const tracer = trace.getTracer("test");
    await tracer.startActiveSpan("caller", async (span) => {
      await client.updateOrder("order_id", { status: "picked" });
      span.end();
    });
    const finished = spans.getFinishedSpans();
    const [first, second, caller] = finished;
    expect(finished.map(({ name, attributes }) => [name, attributes["http.response.status_code"]])).toEqual([
      ["PUT", 503],
      ["PUT", 200],
      ["caller", undefined],
    ]);
    expect([first, second].map((span) => span?.parentSpanContext?.spanId)).toEqual(
      Array.from({ length: 2 }, () => caller?.spanContext().spanId),
    );
    expect(sent).toEqual(
      [first, second].map((span) => `00-${span?.spanContext().traceId}-${span?.spanContext().spanId}-01`),
    );
    expect(caller?.events.map(({ attributes }) => attributes)).toEqual([
      { operation: "updateOrder", outcome: "applied" },
    ]);
  });
});
