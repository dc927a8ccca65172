import * as kit from "trackstar-orders-contract/testing";
import { expect, it } from "vitest";
import { bundledSize } from "../../bench/figures.ts";

/** Bytes, minified and compressed. A builder brings its own example along, and no schema, check or document. */
const bounds: Record<string, number> = { anExample: 4500, orderUpdated: 8000 };
const builders = Object.keys(kit).filter((name) => /^an?[A-Z]/.test(name) || name in bounds);

it.each(builders)("%s alone, bundled from the built package, is small", async (name) => {
  const code = `export { ${name} } from "trackstar-orders-contract/testing";`;
  // Without the project's own paths, the name leads to what is built.
  const { gzip } = await bundledSize(code, { tsconfigRaw: {} });
  expect(gzip).toBeGreaterThan(300);
  expect(gzip).toBeLessThanOrEqual(bounds[name] ?? 2000);
});
