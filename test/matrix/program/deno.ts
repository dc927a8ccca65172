import { createClient, TrackstarError } from "trackstar-orders-contract";
import { aShipOrderRequest } from "trackstar-orders-contract/testing";

declare const Deno: {
  createHttpClient(options: { poolMaxIdlePerHost: number }): object;
};

/** For Deno alone: ships twice over a `fetch` that keeps no connection open, and prints what became of each. */
const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
const { shipOrder } = createClient({
  apiKey: "key",
  accessToken: "token",
  baseUrl: process.argv[2] ?? "",
  retry: false,
  fetch: (url, init) => fetch(url, { ...init, client } as RequestInit),
});
for (const _ of [1, 2]) {
  const error: unknown = await shipOrder("order_id", aShipOrderRequest()).catch((thrown: unknown) => thrown);
  console.log(error instanceof TrackstarError ? error.outcome : "applied");
  await new Promise((resolve) => setTimeout(resolve, 50));
}
