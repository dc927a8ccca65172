import * as examples from "../../generated/examples.ts";
import type { Order, ShipOrderRequest, UpdateOrderRequest } from "../../generated/types.ts";
import { answer, failure, invalid } from "./answers.ts";
import { listen } from "./listen.ts";
import type { Listening } from "./listen.ts";
import { checkBody } from "./read-body.ts";
import { matchRoute } from "./routes.ts";
import type { Match } from "./routes.ts";
import { Refusal, cancelOrder, shipOrder, updateOrder } from "./transitions.ts";
import type { Circumstances, Outcome } from "./transitions.ts";

/** A stand-in for the API, in this process or on a port. */
export interface Sandbox {
  /** Answers a request without a socket. */
  fetch(this: void, request: Request): Promise<Response>;
  /**
   * Serves on a loopback port; 0 takes a free one.
   *
   * @throws {Error} if the port is taken.
   */
  listen(this: void, port?: number): Promise<Listening>;
}

type Transition = (order: Order, body: unknown, circumstances: Circumstances) => Outcome;

/** What each write does to an order. An operation that is not here is answered with its documented example. */
const transitions: Readonly<Record<string, Transition>> = {
  updateOrder: (order, body, circumstances) => updateOrder(order, body as UpdateOrderRequest, circumstances),
  cancelOrder: (order, _body, circumstances) => cancelOrder(order, circumstances),
  shipOrder: (order, body, circumstances) => shipOrder(order, body as ShipOrderRequest, circumstances),
};

function circumstancesNow(): Circumstances {
  return { now: new Date(), newId: (kind) => `${kind}_${crypto.randomUUID()}` };
}

/** A sandbox that holds the documented order: `order_id`, `open`, with no shipment yet. */
export function createSandbox(): Sandbox {
  const documented: Order = { ...examples.updateOrderResponse.data, shipments: [] };
  const orders = new Map<string, Order>([[documented.id, documented]]);

  async function handle(request: Request): Promise<Response> {
    const found = matchRoute(request.method, new URL(request.url).pathname);
    if (!found) return failure(404, "The contract has no such path.");
    if ("allowed" in found) return wrongMethod(request.method, found.allowed);
    if (!hasCredentials(request))
      return failure(401, "Both x-trackstar-api-key and x-trackstar-access-token are required.");
    const body = checkBody(found.route, await request.text());
    if (body.issues) return invalid(body.issues);
    return write(found, body.value);
  }

  function write({ route, parameters }: Match, body: unknown): Response {
    const transition = transitions[route.operationId];
    if (!transition) return documentedAnswer(route.examples);
    const order = orders.get(parameters["order_id"] ?? "");
    if (!order) return failure(404, "There is no order with this id.");
    try {
      const { order: data, unusedFields } = transition(order, body, circumstancesNow());
      orders.set(data.id, data);
      return answer(200, { data, id: data.id, unused_fields: unusedFields });
    } catch (error) {
      if (error instanceof Refusal) return failure(422, error.message, "integration");
      throw error;
    }
  }

  return { fetch: handle, listen: (port = 4010) => listen(handle, port) };
}

function hasCredentials({ headers }: Request): boolean {
  return Boolean(headers.get("x-trackstar-api-key")?.trim() && headers.get("x-trackstar-access-token")?.trim());
}

function wrongMethod(method: string, allowed: string[]): Response {
  const response = failure(405, `This path takes ${allowed.join(" or ")}, not ${method}.`);
  response.headers.set("Allow", allowed.join(", "));
  return response;
}

function documentedAnswer(documented: Match["route"]["examples"]): Response {
  const success = [...documented].find(([status]) => status >= 200 && status < 300);
  const [body] = success?.[1].values() ?? [];
  return success && body !== undefined
    ? answer(success[0], body)
    : failure(501, "The contract documents no answer for this operation.");
}
