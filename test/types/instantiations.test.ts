import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installForConsumer } from "../support/installed-package.ts";
import type { Consumer } from "../support/installed-package.ts";

let consumer: Consumer;
let baseline: number;
beforeAll(async () => {
  consumer = await installForConsumer();
  // The compiler's own declarations are checked too.
  baseline = await consumer.instantiations("empty.ts", "export {};");
});
afterAll(() => consumer.remove());

describe("a consumer that checks declarations (skipLibCheck: false)", () => {
  it("costs the compiler fewer than 10,000 instantiations, 500 of them for all three calls, without openapi-fetch", async () => {
    const source = await readFile(new URL("consumer.ts", import.meta.url), "utf8");
    const calls = await consumer.instantiations("consumer.ts", source);
    expect(calls).toBeGreaterThan(baseline);
    expect(calls - baseline).toBeLessThanOrEqual(500);
    expect(calls).toBeLessThan(10_000);
  });

  it("costs at most 500 for narrowing an ApiError", async () => {
    const source = `
      import { ApiError } from "trackstar-orders-contract";
      export function detailOf(error: unknown): object | undefined {
        return error instanceof ApiError && error.status === 422 ? error.detail : undefined;
      }`;
    expect((await consumer.instantiations("errors.ts", source)) - baseline).toBeLessThanOrEqual(500);
  });
});
