import { createClient, TrackstarError } from "trackstar-orders-contract";

/** The client of this package, as an adapter for `trackstar-orders conformance`. */
const env = (name: string): string => process.env[`TRACKSTAR_${name}`] ?? "";
const client = createClient({
  baseUrl: env("BASE_URL"),
  apiKey: env("API_KEY"),
  accessToken: env("ACCESS_TOKEN"),
  timeoutMs: 4000,
});
const [id, options] = [env("ORDER_ID"), { idempotencyKey: env("IDEMPOTENCY_KEY") }];
const calls: Record<string, () => Promise<unknown>> = {
  updateOrder: () => client.updateOrder(id, JSON.parse(env("BODY")), options),
  cancelOrder: () => client.cancelOrder(id, options),
  shipOrder: () => client.shipOrder(id, JSON.parse(env("BODY")), options),
};
const codes = { applied: 0, "not-applied": 10, unknown: 20 };
try {
  await calls[env("OPERATION")]?.();
} catch (error) {
  if (!(error instanceof TrackstarError)) throw error;
  process.exitCode = codes[error.outcome ?? "unknown"];
}
