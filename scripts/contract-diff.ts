import { parseArgs } from "node:util";
import { compareWithReleased, releaseContracts } from "./contract-diff/gate.ts";
import { projectRoot, runAsCommand } from "./run.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: projectRoot },
    release: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  if (values.release) return console.log(`The released contract is that of ${await releaseContracts(values.root)}.`);
  const { report, problem } = await compareWithReleased(values.root);
  console.log(report);
  if (problem !== undefined) throw new Error(problem);
}

await runAsCommand(import.meta.url, main);
