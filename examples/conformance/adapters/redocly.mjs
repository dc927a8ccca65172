import { ApiError, createClient, OPERATIONS } from "../generated/js/redocly.mjs";
import { configuration, finish, headers, isSafe, precautions, task } from "./task.mjs";

const { baseUrl, apiKey, accessToken, operation, orderId, body, idempotencyKey } = task;

const client = createClient(OPERATIONS, { serverUrl: baseUrl, auth: { apiKey: { apiKey, accessToken } } });

const options = {
  ...precautions,
  // The option sets the header of a POST alone.
  ...(configuration === "retry" ? { idempotencyKey } : { headers: { "Idempotency-Key": headers["Idempotency-Key"] } }),
  ...(configuration === "retry" && { retry: { retries: 2, retryDelay: 200 } }),
  // Of what may pass, a 429 alone says that nothing was written.
  ...(isSafe && { retry: { retries: 2, retryOn: ({ response }) => response?.status === 429 } }),
};

try {
  finish(await client[operation]({ path: { order_id: orderId }, ...(body && { body }) }, options));
} catch (error) {
  console.error(error);
  finish(undefined, error instanceof ApiError ? error.status : undefined);
}
