import { defineConfig } from "vitest/config";

export default defineConfig({
  // Long enough for a busy machine: a test starts up to four processes, and waits for a lock to end.
  test: { testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
});
