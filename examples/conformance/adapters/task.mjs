const { env, argv } = process;

/** The call that this process is to make. */
export const task = {
  baseUrl: env.TRACKSTAR_BASE_URL,
  apiKey: env.TRACKSTAR_API_KEY,
  accessToken: env.TRACKSTAR_ACCESS_TOKEN,
  operation: env.TRACKSTAR_OPERATION,
  orderId: env.TRACKSTAR_ORDER_ID,
  // A cancellation has none.
  body: env.TRACKSTAR_BODY ? JSON.parse(env.TRACKSTAR_BODY) : undefined,
  idempotencyKey: env.TRACKSTAR_IDEMPOTENCY_KEY,
};

/** How the client is configured: `default`, `retry`, `fresh-key` or `safe`. */
export const configuration = argv[2] ?? "safe";
export const isSafe = configuration === "safe";

/** Headers of the call for clients that are given them one by one. */
export const headers = {
  "x-trackstar-api-key": task.apiKey,
  "x-trackstar-access-token": task.accessToken,
  "Idempotency-Key": task.idempotencyKey,
};

/** What a safe call adds to `fetch`: a redirected write is unknown, not done; nothing waits for the 10 s of a hang. */
export const precautions = isSafe ? { redirect: "error", signal: AbortSignal.timeout(9000) } : {};

/** Statuses that say for certain that nothing was written. */
const refusals = [401, 402, 403, 404, 422, 429, 501];

/**
 * Ends with what is known of the write: 0 applied, 10 not applied, 20 unknown.
 *
 * @param data The body, if the client calls it a success.
 * @param status The status; undefined if there was no response.
 */
export function finish(data, status) {
  const isApplied = isSafe ? data?.data?.id !== undefined : data !== undefined;
  process.exitCode = isApplied ? 0 : refusals.includes(status) ? 10 : 20;
}
