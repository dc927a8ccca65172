import { shipOrderRequestParcels, updateOrderRequestClean } from "../../../generated/examples.ts";
import type { OperationName } from "../../../generated/operations.ts";
import type { Fault } from "../../sandbox/faults.ts";
import type { Scenario } from "./report.ts";

/** A write that a command is asked for. */
export interface Task {
  readonly name: OperationName;
  readonly body?: object;
}

export const tasks: readonly Task[] = [
  { name: "updateOrder", body: updateOrderRequestClean },
  { name: "cancelOrder" },
  { name: "shipOrder", body: shipOrderRequestParcels },
];

/** A scenario for callers. Everything in it acts once, on the first request for the operation that could be done. */
export interface CallScenario extends Scenario {
  /** The deviation of the sandbox. */
  readonly fault?: Fault;
  /** How the response travels: it never comes, or it comes in two halves. */
  readonly travel?: "hang" | "slow";
  /** A copy of the request that the API gets first: one that still runs, or one for another order. */
  readonly earlier?: "running" | "other-order";
  /** Two commands get the same key. */
  readonly twice?: "in-turn" | "at-once";
  /** The exit codes of a client that read the response to its success; without them, the code is compared with the truth alone. */
  readonly codes?: readonly number[];
}

const after = { when: "after-write" } as const;
const lost = { disconnect: "before-response" } as const;
const badGateway = { status: 502, body: "html" } as const;
const late = { latencyMs: 1000, ...after };
const newStatus = { orderStatus: "awaiting_customs" };
const unused = { unusedFields: ["service_level", "shipping_cost"] };

/** Every scenario for callers. A name is an interface: teams have it in their scripts. */
export const callScenarios: readonly CallScenario[] = [
  { name: "success", title: "A plain success", codes: [0] },
  { name: "replay", title: "Two commands in turn with one key", twice: "in-turn", codes: [0] },
  { name: "at-once", title: "Two commands at once with one key", twice: "at-once", fault: late },
  { name: "bad-gateway-before-write", title: "502, and nothing was written", fault: badGateway },
  { name: "bad-gateway-after-write", title: "502 after the write", fault: { ...badGateway, ...after } },
  { name: "unavailable-before-write", title: "503, and nothing was written", fault: { status: 503 } },
  { name: "unavailable-after-write", title: "503 after the write", fault: { status: 503, ...after } },
  { name: "cut-before-write", title: "The connection is cut, and nothing was written", fault: lost },
  { name: "cut-after-write", title: "The connection is cut after the write", fault: { ...lost, ...after } },
  { name: "time-out-before-write", title: "No response, and nothing was written", travel: "hang", fault: lost },
  { name: "time-out-after-write", title: "No response after the write", travel: "hang", fault: { ...lost, ...after } },
  { name: "still-running", title: "409: an earlier request with the key still runs", earlier: "running" },
  { name: "key-reused", title: "400: the key belongs to another write", earlier: "other-order" },
  { name: "rate-limited", title: "429 that asks for a wait of 2 s", fault: { status: 429, retryAfter: 2 } },
  { name: "unauthorized", title: "401", fault: { status: 401 } },
  { name: "not-found", title: "404", fault: { status: 404 } },
  { name: "invalid", title: "422", fault: { status: 422 } },
  { name: "not-supported", title: "501", fault: { status: 501 } },
  { name: "new-status", title: "A success whose order has an unknown status", fault: newStatus, codes: [0, 20] },
  { name: "unused-fields", title: "A success that names ignored fields", fault: unused, codes: [0, 20] },
  { name: "redirect", title: "A redirect to a page, and nothing was written", fault: { status: 302 } },
  { name: "slow-body", title: "A success whose body takes 2 s", travel: "slow" },
];
