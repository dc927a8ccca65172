import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installForConsumer } from "../support/installed-package.ts";
import type { Consumer } from "../support/installed-package.ts";

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installForConsumer();
});
afterAll(() => consumer.remove());

it("a consumer that makes all three calls costs the compiler at most 500 instantiations", async () => {
  const source = await readFile(new URL("consumer.ts", import.meta.url), "utf8");
  const baseline = await consumer.instantiations("empty.ts", "export {};");
  const calls = await consumer.instantiations("consumer.ts", source);
  expect(calls).toBeGreaterThan(baseline);
  expect(calls - baseline).toBeLessThanOrEqual(500);
});

it("narrowing an ApiError costs the compiler at most 500 more", async () => {
  const source = `
    import { ApiError } from "trackstar-orders-contract";
    export function detailOf(error: unknown): object | undefined {
      return error instanceof ApiError && error.status === 422 ? error.detail : undefined;
    }`;
  expect(await consumer.instantiations("errors.ts", source)).toBeLessThanOrEqual(500);
});
