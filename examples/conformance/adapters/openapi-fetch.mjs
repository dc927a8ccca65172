import { setTimeout as sleep } from "node:timers/promises";
import createClient from "openapi-fetch";
import { configuration, finish, headers, precautions, task } from "./task.mjs";

const isRetrying = ["retry", "fresh-key"].includes(configuration);

/** The retry that most projects write first. */
async function retryingFetch(request) {
  for (let left = 2; ; left--) {
    const attempt = request.clone();
    if (configuration === "fresh-key") attempt.headers.set("Idempotency-Key", crypto.randomUUID());
    try {
      const response = await fetch(attempt);
      if (left === 0 || ![429, 502, 503, 504].includes(response.status)) return response;
      await sleep(1000 * (response.headers.get("retry-after") ?? 0.2));
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

const client = createClient({
  baseUrl: task.baseUrl,
  headers,
  fetch: isRetrying ? retryingFetch : (request) => fetch(request, precautions),
});
const params = { path: { order_id: task.orderId } };

const calls = {
  updateOrder: () => client.PUT("/wms/orders/{order_id}", { params, body: task.body }),
  cancelOrder: () => client.PUT("/wms/orders/{order_id}/cancel", { params }),
  shipOrder: () => client.POST("/wms/orders/{order_id}/shipments", { params, body: task.body }),
};

try {
  const { data, response } = await calls[task.operation]();
  finish(data, response.status);
} catch (error) {
  console.error(error);
  finish();
}
