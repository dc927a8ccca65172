import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { folderForTests } from "../support/folder-for-tests.ts";
import { run } from "../support/system.ts";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const strictness = "--strict --target ES2022 --module NodeNext --lib ES2023,DOM,DOM.Iterable";
const calls = await readFile(new URL("consumer.ts", import.meta.url), "utf8");
const folder = await folderForTests("consumer");

/** Somebody who has the packed package, and not even the types of its dependency. */
beforeAll(async () => {
  const installed = join(folder, "node_modules", "trackstar-orders-contract");
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", inject("tarball"), "-C", installed, "--strip-components=1"]);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
});

/** Compiles a module; how many types the compiler instantiated. `checkLibraries`: for all declarations too. */
async function instantiations(file: string, source: string, checkLibraries = false): Promise<number> {
  await writeFile(join(folder, file), source);
  const libraries = ["--skipLibCheck", String(!checkLibraries)];
  const options = [...strictness.split(" "), ...libraries, "--noEmit", "--extendedDiagnostics", file];
  const { stdout } = await run(process.execPath, [compiler, ...options], { cwd: folder });
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}

describe("a consumer of the main entry, without the types of openapi-fetch", () => {
  // 500 before bodies could be readonly and hold undefined: the mapped type that takes them costs the rest.
  it("costs the compiler at most 650 instantiations for all three calls", async () => {
    const baseline = await instantiations("empty.ts", "export {};");
    const found = await instantiations("consumer.ts", calls);
    expect(found).toBeGreaterThan(baseline);
    expect(found - baseline).toBeLessThanOrEqual(650);
  });

  it("costs the compiler at most 300 more for the bodies of one integration", async () => {
    const source = `${calls}
      import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
      import type { ShipOrderRequest } from "trackstar-orders-contract/integrations/shiphero";
      export const ofSystem = createClient({ apiKey: "key", accessToken: "token", integration: shipHero });
      export const shipment: ShipOrderRequest = shipHero.requests.shipOrder.example;
      export const sent = ofSystem.shipOrder("order_id", shipment);`;
    const before = await instantiations("consumer.ts", calls);
    expect((await instantiations("system.ts", source)) - before).toBeLessThanOrEqual(300);
  });

  it("costs the compiler at most 500 for narrowing an ApiError", async () => {
    const source = `
      import { ApiError } from "trackstar-orders-contract";
      export function detailOf(error: unknown): object | undefined {
        return error instanceof ApiError && error.status === 422 ? error.detail : undefined;
      }`;
    expect(await instantiations("errors.ts", source)).toBeLessThanOrEqual(500);
  });

  it("costs the compiler fewer than 10,000 if it checks all declarations (skipLibCheck: false)", async () => {
    expect(await instantiations("checked.ts", calls, true)).toBeLessThan(10_000);
  }, 120_000);
});
