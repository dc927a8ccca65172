import { run as client } from "./client.ts";
import { run as command } from "./cli.ts";
import { report } from "./figures.ts";
import { importTimes } from "./import-time.ts";
import { run as sandbox } from "./sandbox.ts";
import { run as schemas } from "./schemas.ts";
import { run as stores } from "./stores.ts";
import { run as webhooks } from "./webhooks.ts";

const sections = {
  "Schemas and generation": schemas,
  "Import, built": importTimes,
  Client: client,
  Webhooks: webhooks,
  "Deliveries a second, one process": stores,
  Sandbox: sandbox,
  Command: command,
};

let kept = true;
for (const [title, run] of Object.entries(sections)) kept = report(title, await run()) && kept;
if (!kept) process.exitCode = 1;
