import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { integrations } from "../../generated/integrations/index.ts";
import { anExample, signDelivery } from "trackstar-orders-contract/testing";
import manifest from "../../package.json" with { type: "json" };
import { readmeBlocks } from "../support/readme.ts";
import { entries } from "./entries.ts";
import { run } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const consumer = await folderForTests("consumer");

/** A project in which the packed package is installed, and nothing else. */
beforeAll(async () => {
  await writeFile(join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  await run("npm", ["install", inject("tarball")], { cwd: consumer });
});

describe("the packed package", () => {
  it.each(entries)("%s can be imported by Node", async (entry) => {
    const script = `console.log(Object.keys(await import("${entry}")).length)`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: consumer });
    expect(Number(stdout) > 0).toBe(!entry.endsWith("/types"));
  });

  it("has a command that checks, and that serves the sandbox, the document and the docs", async () => {
    const command = join(consumer, "node_modules", manifest.name, manifest.bin["trackstar-orders"]);
    const body = join(consumer, "body.json");
    await writeFile(body, JSON.stringify({ ship_to_address: { zip_code: "10001" } }));
    const checked = run(process.execPath, [command, "check", body], { cwd: consumer });
    await expect(checked).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining("postal_code") as unknown });

    const child = spawn(process.execPath, [command, "sandbox", "--port", "0"], { cwd: consumer });
    const [printed] = (await once(child.stdout, "data")) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.toString())?.[0] ?? "";
    expect(await (await fetch(`${url}/`)).text()).toContain("/reference.md");
    expect(await (await fetch(`${url}/reference.md`)).text()).toContain("Update an order");
    expect(await (await fetch(`${url}/openapi.json`)).json()).toMatchObject({ openapi: "3.1.0" });
    expect(await (await fetch(`${url}/json-schema/Order.json`)).json()).toMatchObject({ title: "Order" });
    child.kill();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says how ajv is installed where it is missing, and only when it is needed", async () => {
    const call = `integrationFromWriteInfo({ paths: { "/wms/orders/{order_id}": { put: {} } } }, { name: "ongoing" })`;
    const script = `import { integrationFromWriteInfo } from "${manifest.name}/write-info"; ${call}`;
    const running = run(process.execPath, ["--input-type=module", "-e", script], { cwd: consumer });
    await expect(running).rejects.toThrow("needs ajv 8, which is not installed: npm install ajv@8");
  });

  it("has declarations for public entries alone", async () => {
    const dist = join(consumer, "node_modules", manifest.name, "dist");
    const files = await readdir(dist);
    const declarations = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith(".d.ts"));
    const ofSystems = declarations.filter((file) => file.startsWith("integrations/"));
    expect(ofSystems.sort()).toEqual(integrations.map(({ name }) => `integrations/${name}.d.ts`).sort());
    const others = declarations.filter((file) => !ofSystems.includes(file));
    expect(others.filter((file) => !files.includes(file))).toEqual([]);
    expect(others.length).toBeLessThan(2 * Object.keys(manifest.exports).length);
  });

  it("brings one package and its types", async () => {
    const packages = (await readdir(join(consumer, "node_modules"))).filter((name) => !name.startsWith("."));
    expect(packages.sort()).toEqual(["openapi-fetch", "openapi-typescript-helpers", manifest.name]);
  });

  it("does what README's commands say, as printed", async () => {
    const block = (await readmeBlocks()).find(({ heading }) => heading === "Check in CI")?.source ?? "";
    const folder = join(consumer, "checks");
    await mkdir(join(folder, "logs"), { recursive: true });
    const event = { ...anExample("orderUpdatedEventDotted") };
    const secret = `whsec_${Buffer.from("a secret for tests only").toString("base64")}`;
    const files = {
      "traffic.har": { log: { version: "1.2", entries: [] } },
      "logs/events.ndjson": event,
      "seen.ndjson": event,
      "deliveries.log": await signDelivery(event, { secret }),
      "delivery.json": await signDelivery(event, { secret }),
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content));
    const env = { ...process.env, WEBHOOK_SECRET: secret };
    const { stdout } = await run("bash", ["-euo", "pipefail", "-c", block], { cwd: folder, env });
    expect(stdout).toContain("updateOrder");
    expect(await readdir(folder)).toContain("report.xml");
  });
});
