import { shipOrderRequest, updateOrderRequest } from "../../generated/examples.ts";
import { compact, createClient, type CallOptions, type Client, type ClientOptions } from "trackstar-orders-contract";
import { inspect } from "node:util";

/** Credentials, which no error may show. */
export const secrets = { apiKey: "key-4f1e77d0", accessToken: "token-9b2c6a31" };

/** A value of a payload, which no error may show either. */
export const addressLine = "17 Hidden Lane";

/** A whole update, with an address of which nothing may leak. */
export const update = { ...compact(updateOrderRequest), ship_to_address: { address1: addressLine, city: "Paris" } };

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

/** Options for a server on this machine, with waits that a test has time for, and without limits that a stall would reach. */
export function quickOptions(baseUrl: string): ClientOptions {
  const retry = { initialDelayMs: 4, maxDelayMs: 200 };
  return { ...secrets, baseUrl, retry, timeoutMs: { attempt: Infinity, overall: Infinity } };
}

/** What becomes of one request: an answer, or a rejection. */
export type Step = (init: RequestInit) => Response | Promise<Response>;

/** A client whose requests end as they are told to, in turn; the last step stays. */
export function scriptedClient(
  steps: readonly Step[],
  options: Partial<ClientOptions> = {},
): { client: Client; sent: (RequestInit & { url: string })[] } {
  const sent: (RequestInit & { url: string })[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const step = steps[Math.min(sent.length, steps.length - 1)];
    sent.push({ ...init, url });
    if (!step) throw new Error("The script has no steps");
    return step(init);
  };
  return { sent, client: createClient({ ...quickOptions("https://x.test"), fetch, ...options }) };
}

/** A rejection as of `fetch`, with an error of the system beneath. */
export function failing(fields: object): Step {
  return () => Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("beneath"), fields) }));
}

/** What a call was rejected with; undefined for a success. */
export function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Everything that a log could show of an error: its texts, its causes, and what serialisers make of it. */
export function everythingShownOf(error: unknown): string {
  const shown: string[] = [];
  for (let at = error, depth = 0; at !== undefined && depth < 10; depth++) {
    const { message, stack, cause } = at as Partial<Error>;
    shown.push(
      `${at as Error}`,
      message ?? "",
      stack ?? "",
      JSON.stringify(at),
      inspect(at, { depth: Infinity, showHidden: true }),
    );
    at = cause;
  }
  return shown.join("\n");
}
