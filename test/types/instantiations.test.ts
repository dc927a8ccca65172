import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installForConsumer, type Consumer } from "../support/installed-package.ts";

const calls = await readFile(new URL("consumer.ts", import.meta.url), "utf8");
let consumer: Consumer;
beforeAll(async () => {
  consumer = await installForConsumer();
});
afterAll(() => consumer.remove());

describe("a consumer of the main entry, without the types of openapi-fetch", () => {
  // 500 before bodies could be readonly and hold undefined: the mapped type that takes them costs the rest.
  it("costs the compiler at most 650 instantiations for all three calls", async () => {
    const baseline = await consumer.instantiations("empty.ts", "export {};");
    const found = await consumer.instantiations("consumer.ts", calls);
    expect(found).toBeGreaterThan(baseline);
    expect(found - baseline).toBeLessThanOrEqual(650);
  });

  it("costs the compiler at most 300 more for the bodies of one integration", async () => {
    const source = `${calls}
      import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
      import type { ShipOrderRequest } from "trackstar-orders-contract/integrations/shiphero";
      export const ofSystem = createClient({ apiKey: "key", accessToken: "token", integration: shipHero });
      export const shipment: ShipOrderRequest = shipHero.requests.shipOrder.example;
      export const sent = ofSystem.shipOrder("order_id", shipment);`;
    const before = await consumer.instantiations("consumer.ts", calls);
    expect((await consumer.instantiations("system.ts", source)) - before).toBeLessThanOrEqual(300);
  });

  it("costs the compiler at most 500 for narrowing an ApiError", async () => {
    const source = `
      import { ApiError } from "trackstar-orders-contract";
      export function detailOf(error: unknown): object | undefined {
        return error instanceof ApiError && error.status === 422 ? error.detail : undefined;
      }`;
    expect(await consumer.instantiations("errors.ts", source)).toBeLessThanOrEqual(500);
  });

  it("costs the compiler fewer than 10,000 if it checks all declarations (skipLibCheck: false)", async () => {
    expect(await consumer.instantiations("checked.ts", calls, { checkLibraries: true })).toBeLessThan(10_000);
  }, 120_000);
});
