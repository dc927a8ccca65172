import { readFile, copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root, run, temporaryFolder } from "../support/system.ts";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const strictness = "--strict --target ES2022 --module NodeNext --lib ES2023,DOM,DOM.Iterable";
const entries = ["src/index.ts", "generated/integrations/shiphero.ts"].map((file) => join(root, file));
const emission = `${strictness} --skipLibCheck --exactOptionalPropertyTypes --types node --declaration --emitDeclarationOnly --rewriteRelativeImportExtensions`;

/** A folder of somebody who has the package installed: its declarations, and not even those of its dependency. */
interface Consumer {
  /** Compiles one file; how many types the compiler instantiated. `checkLibraries`: for all declarations too. */
  instantiations(file: string, source: string, options?: { checkLibraries: boolean }): Promise<number>;
  remove(): Promise<void>;
}

/** Emits the package's declarations and installs them where a consumer would have them. */
async function installForConsumer(): Promise<Consumer> {
  const folder = await temporaryFolder("consumer");
  const installed = join(folder, "node_modules", "trackstar-orders-contract");
  await mkdir(installed, { recursive: true });
  await emitDeclarations(installed);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const exports = {
    ".": { types: "./src/index.d.ts" },
    "./integrations/*": { types: "./generated/integrations/*.d.ts" },
  };
  const manifest = { type: "module", exports, name: "trackstar-orders-contract" };
  await writeFile(join(installed, "package.json"), JSON.stringify(manifest));
  return {
    instantiations: (file, source, options) => compile(folder, { file, source, ...options }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function emitDeclarations(out: string): Promise<void> {
  const options = [...emission.split(" "), "--outDir", out, "--rootDir", root];
  await run(process.execPath, [compiler, ...entries, ...options], { cwd: root });
  await copyFile(join(root, "generated/validators.d.ts"), join(out, "generated/validators.d.ts"));
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, "utf8");
    // The compiler rewrites extensions in JavaScript only.
    await writeFile(path, text.replaceAll(/(from ".[^"]*)\.ts"/g, '$1.js"'));
  }
}

async function compile(
  folder: string,
  { file, source, checkLibraries = false }: { file: string; source: string; checkLibraries?: boolean },
): Promise<number> {
  await writeFile(join(folder, file), source);
  const libraries = ["--skipLibCheck", String(!checkLibraries)];
  const options = [...strictness.split(" "), ...libraries, "--noEmit", "--extendedDiagnostics", file];
  const { stdout } = await run(process.execPath, [compiler, ...options], { cwd: folder });
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}

const calls = await readFile(new URL("consumer.ts", import.meta.url), "utf8");
let consumer: Consumer;
beforeAll(async () => {
  consumer = await installForConsumer();
});
afterAll(() => consumer.remove());

describe("a consumer of the main entry, without the types of openapi-fetch", () => {
  // 500 before bodies could be readonly and hold undefined: the mapped type that takes them costs the rest.
  it("costs the compiler at most 650 instantiations for all three calls", async () => {
    const baseline = await consumer.instantiations("empty.ts", "export {};");
    const found = await consumer.instantiations("consumer.ts", calls);
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
    const before = await consumer.instantiations("consumer.ts", calls);
    expect((await consumer.instantiations("system.ts", source)) - before).toBeLessThanOrEqual(300);
  });

  it("costs the compiler at most 500 for narrowing an ApiError", async () => {
    const source = `
      import { ApiError } from "trackstar-orders-contract";
      export function detailOf(error: unknown): object | undefined {
        return error instanceof ApiError && error.status === 422 ? error.detail : undefined;
      }`;
    expect(await consumer.instantiations("errors.ts", source)).toBeLessThanOrEqual(500);
  });

  it("costs the compiler fewer than 10,000 if it checks all declarations (skipLibCheck: false)", async () => {
    expect(await consumer.instantiations("checked.ts", calls, { checkLibraries: true })).toBeLessThan(10_000);
  }, 120_000);
});
