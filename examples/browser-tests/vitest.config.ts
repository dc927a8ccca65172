import { defineConfig } from "vitest/config";

export default defineConfig({
  // Long enough for a browser on a busy machine.
  test: { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } },
});
