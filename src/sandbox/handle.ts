import { Denial, failure } from "./answers.ts";
import type { BoundedList } from "./bounded-list.ts";
import { requireCredentials, withoutCredentials } from "./credentials.ts";
import type { Incoming, Reply } from "./exchange.ts";
import type { Epoch } from "./epoch.ts";
import type { FaultBook } from "./fault-book.ts";
import type { Fault } from "./faults.ts";
import { tell } from "./hooks.ts";
import type { Hook } from "./hooks.ts";
import type { IdempotencyKeys } from "./idempotency.ts";
import { pageFor } from "./pages.ts";
import type { Pages } from "./pages.ts";
import { perform } from "./perform.ts";
import type { World } from "./perform.ts";
import { parseBody } from "./read-body.ts";
import type { RequestRecord } from "./request-log.ts";
import { matchRoute } from "./routes.ts";
import type { Match, Route } from "./routes.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { countedIfItActs, replayWithFault, writeWithFault } from "./with-fault.ts";

export interface Parts extends World {
  faults: FaultBook;
  keys: IdempotencyKeys;
  pages: Pages;
  /** Aborted when the sandbox closes: then no answer is kept back any longer. */
  closing: AbortSignal;
  limiter: RateLimiter;
  epoch: Epoch;
  requests: BoundedList<RequestRecord>;
  onRequest: Hook<RequestRecord> | undefined;
}

/** What becomes known of a request while it is handled. */
interface Progress {
  match?: Match;
  body?: unknown;
  accepted: boolean;
  replayed: boolean;
  /** The epoch in which the request came in. */
  began: number;
  limits: Record<string, string>;
}

/** Answers a request; `began` is the epoch in which it was made, if that may be over. */
export type Handler = (incoming: Incoming, began?: number) => Promise<Reply>;

/** Puts the parts of a sandbox together into what answers requests. */
export function createHandler(parts: Parts): Handler {
  return async (incoming, began = parts.epoch.current) => {
    const id = parts.newId("req");
    const at = parts.clock.now();
    const progress: Progress = { accepted: false, replayed: false, began, limits: {} };
    const found = await replyTo(parts, incoming, progress).catch(replyToError);
    const reply = { ...found, headers: { ...limitsFor(progress, found.status), ...found.headers, "x-request-id": id } };
    const weight = incoming.body === "too-large" ? 1 : incoming.body.length;
    const record = recordOf(incoming, progress, reply);
    const entry = { id, at, durationMs: parts.clock.now() - at, ...record };
    if (began === parts.epoch.current) parts.requests.add(entry, 512 + 4 * weight);
    tell("onRequest", parts.onRequest, entry);
    return reply;
  };
}

/** The headers about the rate limit, without those that the contract does not give a response of this status. */
function limitsFor({ match, limits }: Progress, status: number): Record<string, string> {
  const documented = match?.route.responses.get(status);
  if (!documented) return limits;
  return Object.fromEntries(Object.entries(limits).filter(([name]) => documented.headers.has(name)));
}

async function replyTo(parts: Parts, incoming: Incoming, progress: Progress): Promise<Reply> {
  parts.epoch.require(progress.began);
  const open = pageFor(parts.pages, incoming) ?? parts.files.answer(incoming);
  if (open) return open;
  const match = recognise(incoming);
  progress.match = match;
  const { route, parameters } = match;
  requireCredentials(route, incoming);
  progress.limits = parts.limiter.take(route, incoming.headers["x-trackstar-access-token"] ?? "");
  const { method, target } = incoming;
  const headers = withoutCredentials(incoming.headers);
  const taken = parts.faults.take({ operation: route.operationId, method, target, headers, parameters });
  return countedIfItActs(taken, async () => {
    progress.body = parseBody(route, incoming);
    const reply = await parts.keys.run(route, incoming, workWith(parts, taken.fault, progress));
    return { reply, isReplay: progress.replayed };
  });
}

function workWith(parts: Parts, fault: Fault, progress: Progress) {
  const { match, body } = progress as { match: Match; body: unknown };
  const around = { route: match.route, fault, clock: parts.clock, closing: parts.closing };
  const write = () => {
    parts.epoch.require(progress.began);
    const reply = perform(parts, { match, body, fault });
    progress.accepted = true;
    return reply;
  };
  return {
    work: () => writeWithFault(around, write),
    again: (reply: Reply) => {
      progress.replayed = true;
      return replayWithFault(around, reply);
    },
  };
}

/** @throws {Denial} with 404 or 405 if the contract has no such operation. */
function recognise({ method, target }: Incoming): Match {
  const [path = ""] = target.split(/[?#]/);
  const found = matchRoute(method, path);
  if (!found) throw new Denial(failure(404, "The contract has no such path."));
  if (!("allowed" in found)) return found;
  const allowed = found.allowed.map(({ route }) => describeRoute(route)).join(" or ");
  const reply = failure(405, `This path does not take ${method}. Send ${allowed}.`);
  reply.headers["allow"] = found.allowed.map(({ route }) => route.method).join(", ");
  throw new Denial(reply);
}

function describeRoute({ method, path, operationId, request }: Route): string {
  return `${method} ${path} ${request === undefined ? "without a body " : ""}(${operationId})`;
}

function replyToError(error: unknown): Reply {
  if (error instanceof Denial) return error.reply;
  return failure(500, "The sandbox itself failed. That is a fault of the sandbox, not of the request.");
}

type Recorded = Omit<RequestRecord, "id" | "at" | "durationMs">;

function recordOf({ method, target, headers }: Incoming, progress: Progress, reply: Reply): Recorded {
  const { match, body, accepted, replayed } = progress;
  const idempotencyKey = headers["idempotency-key"];
  const { error } = (reply.json ?? {}) as { error?: string };
  return {
    method,
    path: target.split("?")[0] ?? "",
    ...(match && { operation: match.route.operationId }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(body !== undefined && { body }),
    accepted,
    replayed,
    status: reply.status,
    ...(reply.cut && { cut: reply.cut }),
    ...(error !== undefined && { error }),
  };
}
