import { createClient } from "trackstar-orders-contract";

/** One client for all routes, however often a bundler copies this module. */
export function sharedClient() {
  const { BASE_URL: baseUrl } = process.env;
  globalThis.trackstar ??= createClient({ apiKey: "key", accessToken: "token", baseUrl, retry: { maxAttempts: 1 } });
  return globalThis.trackstar;
}
