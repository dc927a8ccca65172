import type { Client } from "trackstar-orders-contract" with { "resolution-mode": "import" };

/** A CommonJS module for compilers that know no `require` of ES modules. */
async function main(): Promise<string> {
  const { createClient } = await import("trackstar-orders-contract");
  const { createSandbox } = await import("trackstar-orders-contract/sandbox");
  const client: Client = createClient({ apiKey: "key", accessToken: "token", fetch: createSandbox().fetch });
  return (await client.cancelOrder("order_id")).data.status;
}
void main().then((status) => console.log(status));
