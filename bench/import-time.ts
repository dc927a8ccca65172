import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./figures.ts";
import type { Figure } from "./figures.ts";

const bench = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));
const start = promisify(execFile);
const rounds = 15;

/** What a fresh process imports, from `dist/`, and the first thing that it does with it. */
const programs = {
  empty: "",
  schemas: `import { OrderUpdatedEvent } from "trackstar-orders-contract/schemas";
    OrderUpdatedEvent.check({});`,
  webhooks: `import { createReceiver } from "trackstar-orders-contract/webhooks";
    createReceiver({ secret: "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAx" });`,
  zod: `import { z } from "zod";
    z.object({ id: z.string() }).safeParse({});`,
  ajv: `import { readFileSync } from "node:fs";
    import { Ajv2020 } from "ajv/dist/2020.js";
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
    { name: "import of /schemas and a first check", value: above("schemas"), unit: "ms", most: 10, guard: 100 },
    { name: "import of /webhooks and a receiver", value: above("webhooks"), unit: "ms", most: 15, guard: 150 },
    { name: "zod's import and a first check, for comparison", value: above("zod"), unit: "ms" },
    { name: "Ajv's import and compilation, for comparison", value: above("ajv"), unit: "ms" },
    { name: "an empty module, for comparison", value: median(times.empty), unit: "ms" },
  ];
}

/** From the folder whose `node_modules` has what the program imports. */
async function time(program: string, cwd: string): Promise<number> {
  const began = performance.now();
  await start(process.execPath, ["--input-type=module", "--eval", program], { cwd });
  return performance.now() - began;
}
