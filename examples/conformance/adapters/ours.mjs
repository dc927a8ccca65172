import { createClient, TrackstarError } from "trackstar-orders-contract";
import { task } from "./task.mjs";

const { baseUrl, apiKey, accessToken, operation, orderId, body, idempotencyKey } = task;
const client = createClient({ apiKey, accessToken, baseUrl, timeoutMs: 9000 });
const options = { idempotencyKey };

const calls = {
  updateOrder: () => client.updateOrder(orderId, body, options),
  cancelOrder: () => client.cancelOrder(orderId, options),
  shipOrder: () => client.shipOrder(orderId, body, options),
};

try {
  await calls[operation]();
} catch (error) {
  if (!(error instanceof TrackstarError)) throw error;
  process.exitCode = { applied: 0, "not-applied": 10, unknown: 20 }[error.outcome];
}
