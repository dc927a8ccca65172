import type { NotFoundErrorResponse, Order, OrderResponse } from "../../../generated/types.ts";
import { requestFor } from "../../schemas/integration.ts";
import type { OperationContext } from "../context.ts";
import type { Change } from "../events/make-event.ts";
import { HttpError, errorReply, jsonReply } from "../http/reply.ts";
import type { Reply } from "../http/reply.ts";
import { requireValidBody } from "../rules/body.ts";
import { defaultReply } from "../rules/documented-reply.ts";
import { keepKnown, withoutFields } from "./known-fields.ts";
import { WarehouseRefusal, transitions } from "./transitions.ts";
import type { Transition } from "./transitions.ts";

/** The result of an operation. */
export interface Executed {
  readonly reply: Reply;
  /** Missing where no state is kept for the operation. */
  readonly change?: Change;
}

/**
 * Executes an operation.
 *
 * @throws {HttpError} with 404 or 422.
 */
export function executeOperation(context: OperationContext): Executed {
  const { sandbox, route, integration, parameters, fault, body } = context;
  requireValidBody(route, body, integration);
  const transition = transitions[route.name];
  if (!transition) return { reply: defaultReply(route) };
  // The paths of these operations have one parameter.
  const [id = ""] = Object.values(parameters);
  const before = sandbox.orders.read(id);
  if (!before) throw new HttpError(notFound(id));
  const { unusedFields = [], orderStatus } = fault;
  const request = requestFor(route, integration);
  const { value, unknown } = keepKnown(withoutFields(body?.value, unusedFields), request?.rules ?? {});
  // An integration takes fields of its own, which an order has no place for.
  const storable = integration ? keepKnown(value, route.request?.rules ?? {}).value : value;
  const order = apply(transition, { before, body: storable }, context);
  const after: Order = orderStatus === undefined ? order : { ...order, status: orderStatus };
  sandbox.orders.write(after);
  const response = { data: after, id: after.id, unused_fields: [...unusedFields, ...unknown] } satisfies OrderResponse;
  return { reply: jsonReply(200, response), change: { before, after } };
}

function apply(
  transition: Transition,
  { before, body }: { before: Order; body: unknown },
  { sandbox: { clock, newId } }: OperationContext,
): Order {
  try {
    return transition(before, body, { now: timestampOf(clock.now()), newId });
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
