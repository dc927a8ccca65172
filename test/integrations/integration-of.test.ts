import { build } from "esbuild";
import { ContractError, createClient } from "trackstar-orders-contract";
import { integrationOf, integrations } from "trackstar-orders-contract/integrations";
import { ongoingWms } from "trackstar-orders-contract/integrations/ongoing-wms";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anExample } from "trackstar-orders-contract/testing";
import { expect, it } from "vitest";

it.each([
  ["ongoing", "ongoing-wms"],
  ["sandbox", "wms-sandbox"],
  ["3pl_central", "extensiv"],
  ["Linnworks-Core", "linnworks-core"],
])("the vendor's name %s leads to %s", (slug, name) => {
  expect(integrationOf(slug)?.name).toBe(name);
});

it("each integration is found by its own name and by its title", () => {
  for (const { name, title } of integrations.filter((one) => one.name !== "base"))
    for (const slug of [name, title]) expect(integrationOf(slug)).toMatchObject({ name, title });
});

it.each(["", "-", "base", "wms", "core", "depot", "constructor", "__proto__"])("%j leads nowhere", (slug) => {
  expect(integrationOf(slug)).toBeUndefined();
});

it("a name that is not a string is a TypeError", () => {
  expect(() => integrationOf(undefined as never)).toThrow(new TypeError("integrationOf: slug must be a string"));
});

it("the integration of an event's connection checks the bodies of a client", async () => {
  const event = anExample("orderUpdatedEventDotted", { integration_name: "ongoing" });
  const integration = await integrationOf(event.integration_name)?.load();
  expect(integration).toBe(ongoingWms);
  const options = { apiKey: "key", accessToken: "token", fetch: createSandbox().fetch };
  const client = createClient({ ...options, integration });
  await expect(client.updateOrder("order_id", { warehouse_id: "wh_reno" })).rejects.toThrow(ContractError);
  const connection = createClient({ ...options, integration: await integrationOf("depot")?.load() });
  await expect(connection.updateOrder("order_id", { status: "picked" })).resolves.toMatchObject({ id: "order_id" });
});

it("no integration is loaded before it is asked for", async () => {
  const { metafile } = await build({
    entryPoints: ["src/schemas/integrations.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    write: false,
    metafile: true,
    outdir: "out",
    tsconfig: "tsconfig.json",
  });
  const entry = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === "src/schemas/integrations.ts");
  const loaded = entry?.imports
    .filter(({ kind }) => kind !== "dynamic-import")
    .map(({ path }) => metafile.outputs[path]);
  const sources = [entry, ...(loaded ?? [])].flatMap((output) => Object.keys(output?.inputs ?? {}));
  expect(sources).toContain("generated/integrations/index.ts");
  expect(sources.filter((source) => integrations.some(({ name }) => source.endsWith(`/${name}.ts`)))).toEqual([]);
});
