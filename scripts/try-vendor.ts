import { runAsCommand } from "./run.ts";
import { createClient } from "trackstar-orders-contract";
import type { Client } from "trackstar-orders-contract";
import { aShipOrderRequest } from "trackstar-orders-contract/testing";

const usage = `TRACKSTAR_API_KEY=… TRACKSTAR_SANDBOX_ACCESS_TOKEN=… npm run try:vendor -- FIRST SECOND
Updates and ships the order FIRST and cancels the order SECOND in the vendor's sandbox. TRACKSTAR_BASE_URL changes the address.`;

/** The calls in their order, each with its name. */
function steps(client: Client, first: string, second: string) {
  return [
    ["updateOrder", () => client.updateOrder(first, { status: "picked" })],
    ["shipOrder", () => client.shipOrder(first, aShipOrderRequest())],
    ["cancelOrder", () => client.cancelOrder(second)],
  ] as const;
}

/**
 * Runs the three operations with credentials from the environment, and prints a line for each.
 *
 * The token has a variable of its own, so that a real connection's is never used by accident.
 *
 * @throws {Error} if an order or a credential is missing, or a call fails.
 */
export async function tryVendor(
  [first, second]: readonly string[],
  environment: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<void> {
  const { TRACKSTAR_API_KEY: apiKey, TRACKSTAR_SANDBOX_ACCESS_TOKEN: accessToken } = environment;
  if (!first || !second || !apiKey || !accessToken) throw new Error(usage);
  const client = createClient({ apiKey, accessToken, baseUrl: environment["TRACKSTAR_BASE_URL"] });
  for (const [name, call] of steps(client, first, second)) {
    const { data, unused_fields } = await call();
    print(`${name}: ${data.id} is ${data.status}, ignored fields: ${unused_fields.join(", ") || "none"}`);
  }
}

await runAsCommand(import.meta.url, () => tryVendor(process.argv.slice(2), process.env, (line) => console.log(line)));
