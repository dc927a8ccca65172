import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareWithReleased, releaseContracts } from "./contract-diff/gate.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: fileURLToPath(new URL("..", import.meta.url)) },
    release: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  if (values.release) return console.log(`The released contract is that of ${await releaseContracts(values.root)}.`);
  const { report, problem } = await compareWithReleased(values.root);
  console.log(report);
  if (problem !== undefined) throw new Error(problem);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
