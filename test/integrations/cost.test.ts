import { expect, it } from "vitest";
import { integrations } from "trackstar-orders-contract/integrations";
import { bundled, bundledSize } from "../../bench/figures.ts";

const client = 'export { ApiError, createClient, OutcomeUnknownError } from "./src/index.ts";';
const { gzip: alone } = await bundledSize(client);

// The aim is 2,000: Decisions say what stands in the way.
it.each(integrations)("$title adds at most 2.3 kB to a client, and brings no other system along", async (system) => {
  const entry = `export { ${system.exportName} } from "./generated/integrations/${system.name}.ts";`;
  const { gzip } = await bundledSize(client + entry);
  expect(gzip - alone).toBeLessThanOrEqual(2300);
  const code = await bundled(client + entry);
  const found = integrations.filter(({ title }) => code.includes(`"ShipOrderRequest of ${title}"`));
  expect(found).toEqual([system]);
});

it("the index alone has names, and nothing of what the systems take", async () => {
  const { minified } = await bundledSize('export { integrations } from "./generated/integrations/index.ts";');
  expect(minified).toBeLessThan(120 * integrations.length);
});

it("the schemas of the base contract bring no system along", async () => {
  const code = await bundled('export * from "./src/schemas/index.ts";');
  expect(integrations.filter(({ title }) => code.includes(`of ${title}`))).toEqual([]);
});
