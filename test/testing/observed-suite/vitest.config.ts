import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import shared from "../../../vitest.config.ts";

/** A team's unit tests, in two processes that write to one file. */
export default defineConfig({
  ...(shared.resolve && { resolve: shared.resolve }),
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: {
    include: ["*.suite.ts"],
    setupFiles: ["observations.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
  },
});
