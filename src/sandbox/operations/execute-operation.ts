import type { OperationName } from "../../../generated/operations.ts";
import type { NotFoundErrorResponse, Order, OrderResponse } from "../../../generated/types.ts";
import type { Exchange } from "../exchange.ts";
import { HttpError, errorReply, jsonReply } from "../http/reply.ts";
import type { Reply } from "../http/reply.ts";
import { requestFor } from "../../schemas/integration.ts";
import { requireValidBody } from "../rules/body.ts";
import { defaultReply } from "../rules/documented-reply.ts";
import { cancelOrder } from "./cancel-order.ts";
import { keepKnown } from "./known-fields.ts";
import { shipOrder } from "./ship-order.ts";
import { WarehouseRefusal } from "./transition.ts";
import type { Circumstances, Transition } from "./transition.ts";
import { withoutFields } from "./unused-fields.ts";
import { updateOrder } from "./update-order.ts";

/** What each write does to an order. An operation that is not here is answered with its documented example. */
const transitions: { readonly [Name in OperationName]?: Transition } = { updateOrder, cancelOrder, shipOrder };

/** A write that was done. */
export interface Executed {
  readonly reply: Reply;
  /** The order before and after; missing where no state is kept for the operation. */
  readonly change?: { readonly before: Order; readonly after: Order };
}

/**
 * Does what an operation does.
 *
 * @throws {HttpError} with 404 or 422.
 */
export function executeOperation(exchange: Exchange): Executed {
  const { context, state, route, integration, parameters, fault, body } = exchange;
  requireValidBody(route, body, integration);
  const transition = transitions[route.operationId];
  if (!transition) return { reply: defaultReply(route) };
  // The paths of these operations have one parameter.
  const [id = ""] = Object.values(parameters);
  const before = state.orders.read(id);
  if (!before) throw new HttpError(notFound(id));
  const { unusedFields = [], orderStatus } = fault;
  const request = requestFor({ name: route.operationId, request: route.request }, integration);
  const { value, unknown } = keepKnown(withoutFields(body?.value, unusedFields), request?.rules ?? {});
  // A warehouse system takes fields of its own, which an order has no place for.
  const storable = integration ? keepKnown(value, route.request?.rules ?? {}).value : value;
  const circumstances = { now: timestampOf(context.clock.now()), newId: context.newId };
  const order = apply(transition, { before, body: storable, circumstances });
  const after: Order = orderStatus === undefined ? order : { ...order, status: orderStatus };
  state.orders.write(after);
  const response = { data: after, id: after.id, unused_fields: [...unusedFields, ...unknown] } satisfies OrderResponse;
  return { reply: jsonReply(200, response), change: { before, after } };
}

interface Application {
  before: Order;
  body: unknown;
  circumstances: Circumstances;
}

function apply(transition: Transition, { before, body, circumstances }: Application): Order {
  try {
    return transition(before, body, circumstances);
  } catch (error) {
    if (error instanceof WarehouseRefusal) throw new HttpError(errorReply(422, error.message, "integration"));
    throw error;
  }
}

function notFound(id: string): Reply {
  const error = "The connection has no such order.";
  return jsonReply(404, { error, origin: "trackstar", id } satisfies NotFoundErrorResponse);
}

/** To the second, as every sample of the API writes its dates. */
function timestampOf(now: number): string {
  return `${new Date(now).toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length)}Z`;
}
