import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OrderUpdatedEvent } from "trackstar-orders-contract/schemas";
import * as validators from "../generated/validators.js";
import { generate } from "../scripts/generate.ts";
import { bundledSize, timeInTurns } from "./figures.ts";
import type { Figure } from "./figures.ts";

const text = readFileSync(new URL("../test/fixtures/s3-order-updated.json", import.meta.url), "utf8");
const compact = JSON.stringify(JSON.parse(text));
const event: unknown = JSON.parse(text);

/** What checking and generating cost. */
export async function run(): Promise<Figure[]> {
  const times = timeInTurns({
    parse: () => JSON.parse(text) as unknown,
    parseCompact: () => JSON.parse(compact) as unknown,
    is: () => OrderUpdatedEvent.is(event),
    check: () => OrderUpdatedEvent.check(event),
    strict: () => OrderUpdatedEvent.check(event, { mode: "strict" }),
  });
  const names = Object.keys(validators);
  const tolerant = await bundledSize(exporting(names.filter((name) => name.startsWith("validate"))));
  const both = await bundledSize(exporting(names));
  const oneEnum = await bundledSize(exporting(["validateOrderStatus", "driftOfOrderStatus"]));
  const start = performance.now();
  await generate(fileURLToPath(new URL("../openapi", import.meta.url)));
  const generating = (performance.now() - start) / 1000;
  return [
    {
      name: "check of the documented event / JSON.parse of it",
      value: times.check / times.parse,
      unit: "ratio",
      most: 0.1,
    },
    {
      name: "the same, without white space in the text",
      value: times.check / times.parseCompact,
      unit: "ratio",
      most: 0.1,
    },
    { name: "is / JSON.parse", value: times.is / times.parse, unit: "ratio" },
    { name: "check in strict mode / JSON.parse", value: times.strict / times.parse, unit: "ratio" },
    { name: "all tolerant validators, bundled", value: tolerant.gzip, unit: "B gzip", most: 6000 },
    { name: "what strict mode adds", value: both.gzip - tolerant.gzip, unit: "B gzip", most: 4000 },
    { name: "one enum's validators alone, minified", value: oneEnum.minified, unit: "B", most: 1000 },
    { name: "generating everything", value: generating, unit: "s", most: 5 },
  ];
}

function exporting(names: string[]): string {
  return `export { ${names.join(", ")} } from "./generated/validators.js";`;
}
