import { ApiError, createClient } from "trackstar-orders-contract";
import type { OrderResponse } from "trackstar-orders-contract/schemas";

// A page must not hold credentials: the server puts the real ones in their place.
const client = createClient({ baseUrl: `${location.origin}/trackstar`, apiKey: "none", accessToken: "none" });
const orderId = new URLSearchParams(location.search).get("order") ?? "";

onClick("pick", () => client.updateOrder(orderId, { status: "picked" }));
onClick("cancel", () => client.cancelOrder(orderId));

function onClick(button: string, write: () => Promise<OrderResponse>): void {
  byId(button).addEventListener("click", async () => {
    byId("problem").textContent = "";
    try {
      byId("status").textContent = (await write()).data.status;
    } catch (error) {
      byId("problem").textContent = explain(error);
    }
  });
}

function explain(error: unknown): string {
  if (!(error instanceof ApiError)) return "The order could not be reached. Try again.";
  if (error.isCapabilityGap) return "This warehouse cannot do that.";
  // The reason is a text for a person.
  return error.reason ?? `The order was not changed (${error.status}).`;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
