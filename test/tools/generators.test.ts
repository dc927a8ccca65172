import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { updateOrderResponse } from "../../generated/examples.ts";
import { redocly } from "../../scripts/redocly.ts";
import { events, payloads } from "./payloads.ts";
import { document, tool, typeErrors, workshop } from "./workshop.ts";

const all = [...payloads, ...events];

describe("the published document", () => {
  it("gives types with openapi-typescript", async () => {
    const folder = await workshop("openapi-typescript");
    await tool("openapi-typescript", [document, "-o", "types.ts"], folder);
    expect(
      await typeErrors(folder, {
        from: "./types.ts",
        imports: () => `import type { components } from "./types.ts";`,
        typeOf: (component) => `components["schemas"]["${component}"]`,
        payloads: all,
      }),
    ).toBe("");
  });

  it("gives types with kubb", async () => {
    const folder = await workshop("kubb");
    await writeFile(
      join(folder, "kubb.config.mjs"),
      `import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default {
  root: ".",
  input: { path: ${JSON.stringify(document)} },
  output: { path: "./gen", clean: true, format: false, lint: false },
  plugins: [pluginOas(), pluginTs({ output: { path: "types" } })],
};`,
    );
    await tool("kubb", ["generate", "--config", "kubb.config.mjs"], folder);
    expect(await typeErrors(folder, { from: "./gen/index.ts", payloads: all })).toBe("");
  });

  it("gives a fetch client with orval", async () => {
    const folder = await workshop("orval");
    await tool("orval", ["--input", document, "--output", "client.ts", "--client", "fetch"], folder);
    expect(await typeErrors(folder, { from: "./client.ts", payloads: all })).toBe("");
  });

  // It reads no webhooks.
  it("gives a client with oazapfts", async () => {
    const folder = await workshop("oazapfts");
    await tool("oazapfts", [document, "client.ts"], folder);
    expect(await typeErrors(folder, { from: "./client.ts", payloads })).toBe("");
  });

  it("gives a client with Redocly", async () => {
    const folder = await workshop("redocly");
    await redocly("generate-client", document, "--output", join(folder, "client.ts"));
    expect(await typeErrors(folder, { from: "./client.ts", payloads: all })).toBe("");
  });
});

describe("with hey-api", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await workshop("hey-api");
    await writeFile(
      join(folder, "openapi-ts.config.mjs"),
      `export default {
  input: ${JSON.stringify(document)},
  output: { path: "gen" },
  plugins: ["@hey-api/typescript", "@hey-api/client-fetch", { name: "@hey-api/sdk", validator: true }, "zod"],
};`,
    );
    await tool("openapi-ts", ["-f", "openapi-ts.config.mjs"], folder);
  });

  it("the published document gives types, a fetch client and zod schemas", async () => {
    expect(await readFile(join(folder, "gen/zod.gen.ts"), "utf8")).toContain("zOrderResponse");
    expect(await typeErrors(folder, { from: "./gen/types.gen.ts", payloads: all })).toBe("");
  });

  it("its zod client takes a status that does not exist yet in a response, and none in a request", async () => {
    const generated: unknown = await import(pathToFileURL(join(folder, "gen/zod.gen.ts")).href);
    const { zOrderResponse, zUpdateOrderRequest } = generated as Record<
      string,
      { safeParse: (value: unknown) => { success: boolean } }
    >;
    const tomorrow = { ...updateOrderResponse, data: { ...updateOrderResponse.data, status: "teleported" } };
    expect(zOrderResponse?.safeParse(updateOrderResponse)).toMatchObject({ success: true });
    expect(zOrderResponse?.safeParse(tomorrow)).toMatchObject({ success: true });
    expect(zUpdateOrderRequest?.safeParse({ status: "picked" })).toMatchObject({ success: true });
    expect(zUpdateOrderRequest?.safeParse({ status: "teleported" })).toMatchObject({ success: false });
  });
});
