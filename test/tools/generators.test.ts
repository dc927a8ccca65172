import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { updateOrderResponse } from "../../generated/examples.ts";
import published from "../../generated/openapi.json" with { type: "json" };
import { redocly } from "../../scripts/redocly.ts";
import { completions, document, events, otherTools, payloads, tool, typeErrors, workshop } from "./workshop.ts";
import { run } from "../support/system.ts";

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
        values: all,
      }),
    ).toBe("");
  });

  it("keeps the completions of open enums with the transform of the docs, which openapi-typescript alone loses", async () => {
    const folder = await workshop("completions");
    const [, recipe = ""] = /```js\n(.*?)```/s.exec(otherTools) ?? [];
    await writeFile(join(folder, "recipe.mjs"), recipe);
    await copyFile(document, join(folder, "openapi.json"));
    await run(process.execPath, ["recipe.mjs"], { cwd: folder });
    const type = `components["schemas"]["OrderStatus"]`;
    const { enum: known } = published.components.schemas.KnownOrderStatus;
    expect(completions(join(folder, "types.ts"), type)).toEqual(known.toSorted());
    await tool("openapi-typescript", [document, "-o", "plain.ts"], folder);
    expect(completions(join(folder, "plain.ts"), type)).toEqual([]);
    const ours = fileURLToPath(new URL("../../generated/paths.ts", import.meta.url));
    expect(completions(ours, type)).toEqual(known.toSorted());
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
    expect(await typeErrors(folder, { from: "./gen/index.ts", values: all })).toBe("");
  });

  it("gives a fetch client with orval", async () => {
    const folder = await workshop("orval");
    await tool("orval", ["--input", document, "--output", "client.ts", "--client", "fetch"], folder);
    expect(await typeErrors(folder, { from: "./client.ts", values: all })).toBe("");
  });

  // It reads no webhooks.
  it("gives a client with oazapfts", async () => {
    const folder = await workshop("oazapfts");
    await tool("oazapfts", [document, "client.ts"], folder);
    expect(await typeErrors(folder, { from: "./client.ts", values: payloads })).toBe("");
  });

  it("gives a client with Redocly", async () => {
    const folder = await workshop("redocly");
    await redocly("generate-client", document, "--output", join(folder, "client.ts"));
    expect(await typeErrors(folder, { from: "./client.ts", values: all })).toBe("");
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
    expect(await typeErrors(folder, { from: "./gen/types.gen.ts", values: all })).toBe("");
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
