import type { Order } from "../../generated/types.ts";
import { isLoopback } from "../core/http.ts";
import type { SandboxOptions } from "../sandbox/options.ts";
import { describeDelivery, describeRequest } from "../sandbox/request-record.ts";
import type { Integration } from "../schemas/integration.ts";
import { bundledFiles, loadIntegration, readJsonFile } from "./bundled.ts";
import { endpointUrl, signingSecret } from "./post-delivery.ts";
import { serve } from "./serve.ts";
import { UsageError, exitCode, readArguments, type Terminal } from "./terminal.ts";

const options = {
  port: { type: "string" },
  host: { type: "string" },
  "webhook-url": { type: "string" },
  secret: { type: "string" },
  orders: { type: "string" },
  integration: { type: "string", multiple: true },
  quiet: { type: "boolean", default: false },
} as const;

/** `sandbox`: serves until it is told to stop. */
export async function sandbox(args: string[], { print, printError, env, stop }: Terminal): Promise<number> {
  const { values } = readArguments({ args, options });
  const port = portOf(values.port ?? (env["PORT"] || "4010"));
  const url = values["webhook-url"];
  const settings: SandboxOptions = {
    ...(url !== undefined && {
      webhook: { url: endpointUrl("--webhook-url", url, true).href, secret: signingSecret(values.secret, env) },
    }),
    ...(values.orders !== undefined && { orders: await readOrders(values.orders) }),
    ...(await readIntegrations(values.integration ?? [])),
    ...(!values.quiet && {
      onRequest: (record) => print(describeRequest(record)),
      onDelivery: (delivery) => print(describeDelivery(delivery)),
    }),
  };
  const { host } = values;
  if (host !== undefined && !isLoopback(host))
    printError(`Warning: everybody who can reach ${host} can read and change this sandbox.`);
  const served = await serve({ port, host, sandbox: settings, ...bundledFiles });
  print(`The sandbox listens on ${served.url} with the docs at ${served.url}/. Ctrl+C stops it.`);
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener("abort", resolve, { once: true }));
  await served.close();
  print("The sandbox has stopped.");
  return exitCode.fine;
}

/** One integration for any access token, and others as `token=name`. */
async function readIntegrations(
  given: readonly string[],
): Promise<Pick<SandboxOptions, "integration" | "connections">> {
  let integration: Integration | undefined;
  const connections = new Map<string, { integration: Integration }>();
  for (const text of given) {
    // A token may have the sign in it, a name has not.
    const end = text.lastIndexOf("=");
    const { integration: loaded } = await loadIntegration(text.slice(end + 1));
    if (end >= 0) connections.set(text.slice(0, end), { integration: loaded });
    else if (integration)
      throw new UsageError("--integration: only one can go without an access token: <token>=<name>.");
    else integration = loaded;
  }
  return { ...(integration && { integration }), connections: Object.fromEntries(connections) };
}

function portOf(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError("--port must be a whole number from 0 to 65535.");
}

async function readOrders(file: string): Promise<Order[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- createSandbox refuses anything that is not an order
  return [await readJsonFile(file)].flat() as Order[];
}
