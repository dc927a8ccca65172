import type { NotFoundErrorResponse, Order, OrderResponse, ReadOrderResponse } from "../../../generated/types.ts";
import { requestFor } from "../../schemas/integration.ts";
import type { OperationContext } from "../context.ts";
import type { Change } from "../events/make-event.ts";
import { HttpError, errorReply, jsonReply, type Reply } from "../http/messages.ts";
import { requireValidBody } from "../rules/body.ts";
import { defaultReply } from "../rules/documented-reply.ts";
import { requireListed } from "../rules/listed-operation.ts";
import { keepKnown, storeBody, withoutFields } from "./store-body.ts";
import { WarehouseRefusal, transitions } from "./transitions.ts";

/** Executes an operation; 404, 422 or 501 if it cannot. Without a change where no state is kept for it. */
export function executeOperation(context: OperationContext): { reply: Reply; change?: Change } {
  const { sandbox, connection, route, parameters, fault, body } = context;
  const { integration, orders } = connection;
  if (sandbox.refusesUnlisted) requireListed(route, integration);
  requireValidBody(route, body, integration);
  const transition = transitions[route.name];
  if (!transition && route.name !== "getOrder") return { reply: defaultReply(route) };
  // The paths of these operations have one parameter.
  const [id = ""] = Object.values(parameters);
  const before = orders.read(id);
  if (!before) throw new HttpError(notFound(id));
  if (!transition) return { reply: jsonReply(200, { data: before } satisfies ReadOrderResponse) };
  const { unusedFields = [], orderStatus } = fault;
  const rules = requestFor(route, integration)?.rules ?? {};
  const taken = keepKnown(withoutFields(body?.value, unusedFields), rules);
  const write = (value: unknown): Order => refusing(() => transition(before, value, sandbox.newId));
  const { order, unused } = integration
    ? storeBody(taken.value, { before, write, baseRules: route.request?.rules ?? {} })
    : { order: write(taken.value), unused: [] };
  const after = {
    ...order,
    ...datesOf(order, sandbox.clock.now()),
    ...(orderStatus !== undefined && { status: orderStatus }),
  };
  orders.write(after);
  const response: OrderResponse = {
    data: after,
    id: after.id,
    unused_fields: [...unusedFields, ...taken.unknown, ...unused],
  };
  return { reply: { ...jsonReply(200, response), text: JSON.stringify(response) }, change: { before, after } };
}

function refusing(write: () => Order): Order {
  try {
    return write();
  } catch (error) {
    if (error instanceof WarehouseRefusal) throw new HttpError(errorReply(422, error.message, "integration"));
    throw error;
  }
}

/** The dates that a write moves. */
function datesOf(order: Order, now: number): Partial<Order> {
  // To the second, as every sample of the API writes its dates.
  const date = `${new Date(now).toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length)}Z`;
  // A record that lacks the second one stays so: previous_attributes have no path for a field that was missing.
  return { updated_date: date, ...("trackstar_updated_date" in order && { trackstar_updated_date: date }) };
}

function notFound(id: string): Reply {
  const error = "The connection has no such order.";
  return jsonReply(404, { error, origin: "trackstar", id } satisfies NotFoundErrorResponse);
}
