import { join } from "node:path";
import { lintIntegrations } from "./integrations/lint-integrations.ts";
import { projectRoot, runAsCommand } from "./run.ts";

await runAsCommand(import.meta.url, () => lintIntegrations(join(projectRoot, "openapi")));
