import { defineConfig } from "vitest/config";
import { alias } from "../../vitest.config.ts";

/** The tests of client, errors and webhooks, without those that repeat by the thousand what others show once. */
export default defineConfig({
  resolve: { alias },
  test: {
    // One area, if only its files are changed: a constant of a module is tried against all of them.
    include: [
      `test/${process.env["MUTATION_TESTS"] ?? "{client,webhooks}"}/*.test.ts`,
      "test/stores/redis-delivery-store.test.ts",
    ],
    exclude: ["test/client/{chaos,outcome-matrix}.test.ts", "test/webhooks/{interop,valid-events}.test.ts"],
    isolate: false,
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
