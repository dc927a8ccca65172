import { fileURLToPath } from "node:url";
import { lintIntegrations } from "./integrations/lint-integrations.ts";

await lintIntegrations(fileURLToPath(new URL("../openapi", import.meta.url))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
