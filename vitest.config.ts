import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const { compilerOptions } = JSON.parse(readFileSync(new URL("tsconfig.json", import.meta.url), "utf8")) as {
  compilerOptions: { paths: Record<string, [string]> };
};

/** Tests import the package by its public names, from source, as the compiler does. */
export const alias = Object.entries(compilerOptions.paths).map(([name, [source]]) => ({
  // A pattern stands for a module without a folder or another ending.
  find: new RegExp(`^${name.replace("*", "([^/.]+)")}$`),
  replacement: join(import.meta.dirname, source.replace("*", "$1")),
}));

// The time limits end what hangs: a busy machine is slow.
// What a test replaces is put back, as the files of one worker share their globals.
const shared = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
  restoreMocks: true,
  unstubGlobals: true,
  setupFiles: "test/support/first-fetch.ts",
};

// What proves 31 integrations and the gate of versions, builds the command or the docs, or starts many processes takes longer
// than a test run between two edits may.
const contractTests = [
  "test/integrations/**/*.test.ts",
  "test/contract-diff/*.test.ts",
  "test/generate/{maintainer-edits,other-contracts,refused-edits}.test.ts",
  "test/cli/{conformance,fuzz,pipes}.test.ts",
  "test/docs/site.test.ts",
  "test/sandbox/random-walk.test.ts",
  "test/testing/observations.test.ts",
  "test/scripts.test.ts",
];

// `npm test` runs these with fewer cases.
const thoroughTests = ["test/schemas/{lint,schema-values}.test.ts", "test/webhooks/valid-events.test.ts"];

export default defineConfig({
  resolve: { alias },
  test: {
    // By default one core is left idle: half of a machine that has two.
    maxWorkers: "100%",
    // Modules are imported once for each worker, not once for each file: a third of the time went into imports.
    isolate: false,
    pool: "threads",
    // Suites that run at the same time would write one file of results, and read it half written. It sorts what is shuffled here.
    cache: false,
    // So that no test comes to depend on another. Said here: in a project it would shuffle files alone, and leave their tests in order.
    sequence: { shuffle: true },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          globalSetup: "test/cli/built-command.ts",
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/browser/**",
            "test/examples/**",
            "test/frameworks/**",
            "test/matrix/**",
            "test/next/**",
            "test/package/**",
            "test/stores/**",
            "test/samples/**",
            "test/tools/**",
            "test/types/instantiations.test.ts",
            ...contractTests,
          ],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "contract",
          globalSetup: "test/cli/built-command.ts",
          include: [...contractTests, ...thoroughTests],
          provide: { isThorough: true },
          // Compilers and whole generations, beside another suite.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // Its files build into the same folder.
      {
        extends: true,
        test: {
          ...shared,
          name: "package",
          include: ["test/package/*.test.ts", "test/types/instantiations.test.ts"],
          globalSetup: "test/package/pack.ts",
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { ...shared, name: "samples", include: ["test/samples/*.test.ts"], testTimeout: 300_000 },
      },
      { extends: true, test: { ...shared, name: "examples", include: ["test/examples/*.test.ts"] } },
      {
        extends: true,
        test: {
          ...shared,
          name: "next",
          include: ["test/next/*.test.ts"],
          globalSetup: "test/package/pack.ts",
          hookTimeout: 300_000,
        },
      },
      { extends: true, test: { ...shared, name: "frameworks", include: ["test/frameworks/*.test.ts"] } },
      {
        extends: true,
        test: {
          ...shared,
          name: "stores",
          include: ["test/stores/**/*.test.ts"],
          // Eight processes and two servers at once, beside another suite.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "tools",
          include: ["test/tools/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "matrix",
          include: ["test/matrix/*.test.ts"],
          fileParallelism: false,
          // Two compilers at a time.
          maxConcurrency: 2,
        },
      },
      { extends: true, test: { ...shared, name: "browser", include: ["test/browser/**/*.test.ts"] } },
    ],
  },
});
