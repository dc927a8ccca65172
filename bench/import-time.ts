import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./figures.ts";
import type { Figure } from "./figures.ts";

const bench = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));
const start = promisify(execFile);
const rounds = 15;

/** The dynamic imports of a fresh process, from `dist/`, and the first use of each. */
const programs = {
  empty: `await import("data:text/javascript,export default 1");`,
  schemas: `const { OrderUpdatedEvent } = await import("trackstar-orders-contract/schemas");
    OrderUpdatedEvent.check({});`,
  webhooks: `const { createReceiver } = await import("trackstar-orders-contract/webhooks");
    createReceiver({ secret: "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAx" });`,
  zod: `const { z } = await import("zod");
    z.object({ id: z.string() }).safeParse({});`,
  ajv: `const { readFileSync } = await import("node:fs");
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    const schema = JSON.parse(readFileSync("generated/json-schema/OrderUpdatedEvent.json", "utf8"));
    new Ajv2020({ strict: false, validateFormats: false }).compile(schema)({});`,
};

type Name = keyof typeof programs;

/** What importing and a first check cost a fresh process, above one that does nothing. */
export async function importTimes(): Promise<Figure[]> {
  const times: Record<Name, number[]> = { empty: [], schemas: [], webhooks: [], zod: [], ajv: [] };
  // In turns, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [name, program] of Object.entries(programs) as [Name, string][])
      times[name].push(await time(program, name === "zod" ? bench : root));
  }
  const above = (name: Name): number => median(times[name]) - median(times.empty);
  return [
    { name: "import of /schemas and a first check", value: above("schemas"), unit: "ms", most: 15, guard: 100 },
    { name: "import of /webhooks and a receiver", value: above("webhooks"), unit: "ms", most: 15, guard: 150 },
    { name: "zod's import and a first check, for comparison", value: above("zod"), unit: "ms" },
    { name: "Ajv's import and compilation, for comparison", value: above("ajv"), unit: "ms" },
    { name: "an empty module, for comparison", value: median(times.empty), unit: "ms" },
  ];
}

/** By the clock of the process, as starting one takes longer than the import, and varies more. From the folder with the modules. */
async function time(program: string, cwd: string): Promise<number> {
  const timed = `const began = performance.now(); ${program} console.log(performance.now() - began);`;
  const { stdout } = await start(process.execPath, ["--input-type=module", "--eval", timed], { cwd });
  return Number(stdout);
}
