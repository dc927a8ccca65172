import { report } from "./figures.ts";
import { run as schemas } from "./schemas.ts";

const sections = { "Schemas and generation": schemas };

let kept = true;
for (const [title, run] of Object.entries(sections)) kept = report(title, await run()) && kept;
if (!kept) process.exitCode = 1;
