import { shipOrderRequest, updateOrderRequest } from "../../generated/examples.ts";
import { compact, type CallOptions, type Client, type ClientOptions } from "trackstar-orders-contract";

/** Credentials, which no error may show. */
export const secrets = { apiKey: "key-4f1e77d0", accessToken: "token-9b2c6a31" };

/** A value of a payload, which no error may show either. */
export const addressLine = "17 Hidden Lane";

/** A whole update, with an address of which nothing may leak. */
export const update = {
  ...compact(updateOrderRequest),
  ship_to_address: { address1: addressLine, city: "Paris" },
};

/** A whole shipment, with a field of an integration's own. */
export const shipment = { ...shipOrderRequest, ship_from: { address1: addressLine } };

export const operationNames = ["updateOrder", "cancelOrder", "shipOrder"] as const;
export type Operation = (typeof operationNames)[number];

/** Calls an operation with a body that is as it should be. */
export function callOperation(client: Client, operation: Operation, id: string, options?: CallOptions) {
  if (operation === "cancelOrder") return client.cancelOrder(id, options);
  return operation === "updateOrder"
    ? client.updateOrder(id, update, options)
    : client.shipOrder(id, shipment, options);
}

/** Options for a server on this machine, with waits that a test has time for. */
export function quickOptions(baseUrl: string): ClientOptions {
  return { ...secrets, baseUrl, retry: { initialDelayMs: 4, maxDelayMs: 200 } };
}
