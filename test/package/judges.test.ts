import { fileURLToPath } from "node:url";
import { expect, inject, it } from "vitest";
import { run } from "../support/system.ts";

const tarball = inject("tarball");

/** What a program that is installed in this folder says; it fails with that if its exit code is not 0. */
async function judge(program: string, args: string[]): Promise<string> {
  const path = fileURLToPath(new URL(`node_modules/.bin/${program}`, import.meta.url));
  const { stdout } = await run(path, args).catch((error: unknown) => {
    throw new Error((error as { stdout: string }).stdout);
  });
  return stdout;
}

it("publint has nothing to say", async () => {
  expect(await judge("publint", ["--strict", tarball])).toContain("All good!");
});

it("attw finds that each entry resolves to what its types say", async () => {
  // The package is ES modules only, a document in YAML is no module, and a pattern is judged by an example of it.
  const options = ["--profile", "esm-only", "--exclude-entrypoints", "./openapi.yaml"];
  const example = ["--include-entrypoints", "./integrations/shiphero"];
  expect(await judge("attw", [tarball, ...options, ...example])).toMatch(/integrations\/shiphero"[^]*🟢/);
});
