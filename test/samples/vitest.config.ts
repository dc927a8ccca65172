import { defineConfig } from "vitest/config";
import project from "../../vitest.config.ts";

/** Runs the tests that stand in the guides, once they were written to a folder. */
export default defineConfig({
  resolve: { alias: project.resolve?.alias ?? [] },
  test: { include: ["test/samples/out/*.test.ts"], testTimeout: 120_000, cache: false },
});
