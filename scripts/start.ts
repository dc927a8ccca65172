import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../src/cli/serve.ts";
import { buildDocs } from "./build-docs.ts";
import { inTemporaryFolder } from "./run.ts";

const generated = new URL("../generated/", import.meta.url);

function portFrom(text: string | undefined): number {
  const port = text === undefined || text === "" ? 4010 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}": it must be a whole number from 0 to 65535.`);
}

function isTakenPort(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
}

async function main(): Promise<void> {
  const port = portFrom(process.env["PORT"]);
  const document = fileURLToPath(new URL("openapi.json", generated));
  // Not in dist/, which a build may replace meanwhile.
  const { url, close } = await inTemporaryFolder(async (output) => {
    await buildDocs({ document, output });
    return serve({ port, docs: pathToFileURL(`${output}/`), generated });
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
  console.log(`Docs       ${url}/
Console    ${url}/console.html
Document   ${url}/openapi.json and ${url}/openapi.yaml
Sandbox    holds one open order, order_id. Any two credentials will do:

curl -X PUT ${url}/wms/orders/order_id -H 'x-trackstar-api-key: key' -H 'x-trackstar-access-token: token' -H 'Content-Type: application/json' -d '{"status":"picked"}'

Ctrl+C stops it.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && isTakenPort(error.cause)) console.error("PORT=4011 npm start takes port 4011.");
  process.exitCode = 1;
}
