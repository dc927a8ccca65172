import type { Order } from "../../generated/types.ts";
import { Denial, answer, failure } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Deliveries } from "./deliveries.ts";
import { defaultAnswer, documentedAnswer } from "./documented.ts";
import type { EventFiles } from "./event-files.ts";
import { orderUpdated, truncated, unknownEvent } from "./events.ts";
import type { Reply } from "./exchange.ts";
import type { Fault } from "./faults.ts";
import type { OrderStore } from "./order-store.ts";
import { checkBody } from "./read-body.ts";
import type { Match } from "./routes.ts";
import { withoutFields } from "./unused-fields.ts";
import { Refusal, transitions } from "./transitions.ts";
import type { Outcome, Transition } from "./transitions.ts";

export interface World {
  clock: Clock;
  newId: (kind: string) => string;
  store: OrderStore;
  deliveries: Deliveries;
  files: EventFiles;
}

/** A call that has come as far as its operation. */
export interface Call {
  match: Match;
  body: unknown;
  fault: Fault;
}

/**
 * Does what an operation does, or answers with its documented example where no state is kept for it.
 *
 * @throws {Denial} with 404 or 422.
 */
export function perform(world: World, { match: { route, parameters }, body, fault }: Call): Reply {
  checkBody(route, body);
  const transition = transitions.get(route.operationId);
  if (!transition) return defaultAnswer(route);
  const before = world.store.read(parameters["order_id"] ?? "");
  if (!before) throw new Denial(notFound(route, parameters["order_id"] ?? ""));
  const { order, unusedFields } = apply(world, transition, before, withoutFields(body, fault.unusedFields ?? []));
  const after: Order = fault.orderStatus === undefined ? order : { ...order, status: fault.orderStatus };
  world.store.write(after);
  announce(world, fault, { before, after });
  return answer(200, { data: after, id: after.id, unused_fields: [...(fault.unusedFields ?? []), ...unusedFields] });
}

function notFound(route: Match["route"], id: string): Reply {
  const { json, ...reply } = documentedAnswer(route, { status: 404 }) ?? failure(404, "There is no such order.");
  return { ...reply, json: { ...(json as object), id } };
}

function apply({ clock, newId }: World, transition: Transition, before: Order, body: unknown): Outcome {
  try {
    return transition(before, body, { now: new Date(clock.now()), newId });
  } catch (error) {
    if (error instanceof Refusal) throw new Denial(failure(422, error.message, "integration"));
    throw error;
  }
}

function announce(
  { newId, deliveries, files }: World,
  { event }: Fault,
  change: { before: Order; after: Order },
): void {
  const make = () => orderUpdated(change.before, change.after);
  if (event === "unknown") deliveries.add(() => unknownEvent(make()));
  if (event !== "truncated") return deliveries.add(make, { copies: event === "duplicate" ? 2 : 1 });
  const id = newId("msg");
  deliveries.add(() => truncated(make(), files.keep(id, make())), { id });
}
