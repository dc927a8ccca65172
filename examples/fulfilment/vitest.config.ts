import { defineConfig } from "vitest/config";

export default defineConfig({
  // Long enough for a busy machine: the trials on PGlite take a minute or more.
  test: { testTimeout: 600_000, hookTimeout: 120_000 },
});
