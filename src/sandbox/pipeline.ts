import { callHook } from "../core/call-hook.ts";
import type { RecordedCall } from "../core/observation.ts";
import type { OperationContext, RequestContext, SandboxContext } from "./context.ts";
import { eventFileReply } from "./events/event-files.ts";
import { emitEvent } from "./events/make-event.ts";
import { actsOnReplay, applyFault, phaseOf, replacesReply } from "./faults/apply-fault.ts";
import { pageReply } from "./http/pages.ts";
import { HttpError, errorOf, errorReply, textOf, type Reply, pathOf, type SandboxRequest } from "./http/messages.ts";
import { executeOperation } from "./operations/execute-operation.ts";
import { StoredRequest } from "./request-record.ts";
import { responseWith } from "./route.ts";
import { parseBody } from "./rules/body.ts";
import { accessTokenOf, requireCredentials } from "./rules/credentials.ts";
import { matchRoute } from "./rules/match-route.ts";

/**
 * Answers a request: route → credentials → rate limit → fault → body → idempotency → execute → reply → event. Each step is a
 * file that states its rule, and throws an `HttpError` with the status that it names if the rule is broken.
 */
export async function handleRequest(sandbox: SandboxContext, request: SandboxRequest): Promise<Reply> {
  const [id, at] = [sandbox.newId("req"), sandbox.clock.now()];
  const context: RequestContext = { sandbox, request, limits: {}, wrote: false, replayed: false };
  const { headers, ...reply } = await answer(context).catch(replyToError);
  report(context, reply, { id, at });
  return { ...reply, headers: { ...documentedLimits(context, reply.status), ...headers, "x-request-id": id } };
}

async function answer(context: RequestContext): Promise<Reply> {
  const { sandbox, request } = context;
  requireCurrent(sandbox);
  const open = pageReply(sandbox.pages, request) ?? eventFileReply(sandbox, request);
  if (open) return open;
  const matched = Object.assign(context, matchRoute(request));
  requireCredentials(request);
  matched.limits = sandbox.limiter.take(matched.route, request);
  const { fault, undo } = sandbox.faults.take(matched, request);
  try {
    const body = parseBody(matched.route, request);
    const connection = sandbox.connectionOf(accessTokenOf(request));
    const reply = await writeOnce(Object.assign(matched, { connection, fault, body }));
    if (context.replayed && !actsOnReplay(fault)) undo();
    return reply;
  } catch (error) {
    if (error instanceof HttpError) undo();
    throw error;
  }
}

/** Writes once for each idempotency key. */
async function writeOnce(context: OperationContext): Promise<Reply> {
  const key = context.sandbox.keys.use(context);
  context.replayed = key?.replay !== undefined;
  let reply: Reply | undefined;
  try {
    reply = key?.replay ? await replay(context, key.replay) : await write(context);
    return reply;
  } finally {
    key?.settle(reply);
  }
}

async function write(context: OperationContext): Promise<Reply> {
  const { sandbox, route, fault } = context;
  const phase = phaseOf(fault);
  if (phase === "before-write") await pause(context);
  if (phase === "before-write" && replacesReply(fault)) return applyFault(route, fault);
  requireCurrent(sandbox);
  const { reply, change } = executeOperation(context);
  context.wrote = change !== undefined;
  if (change) emitEvent(context, change, textOf(reply).length);
  if (phase === "after-write") await pause(context);
  return replacesReply(fault) ? applyFault(route, fault, reply) : reply;
}

/** Nothing is written again, but the response can be late or lost again. */
async function replay(context: OperationContext, reply: Reply): Promise<Reply> {
  const { route, fault } = context;
  await pause(context);
  return replacesReply(fault) ? applyFault(route, fault, reply) : reply;
}

async function pause({ sandbox, fault: { latencyMs = 0 } }: OperationContext): Promise<void> {
  if (latencyMs > 0) await sandbox.clock.wait(latencyMs, sandbox.closing);
}

/** @throws {HttpError} with 410, which no client sends again, if the sandbox was reset since the request arrived. */
function requireCurrent({ isReplaced }: SandboxContext): void {
  if (!isReplaced) return;
  throw new HttpError(errorReply(410, "The sandbox was reset while this request ran, so it was not done."));
}

function replyToError(error: unknown): Reply {
  if (error instanceof HttpError) return error.reply;
  return errorReply(500, "The sandbox itself failed. That is a fault of the sandbox, not of the request.");
}

/** Stores the request and its response, and calls the hooks. */
function report(context: RequestContext, reply: Omit<Reply, "headers">, { id, at }: { id: string; at: number }): void {
  const { sandbox, request, route, body, wrote, replayed } = context;
  const { clock, requests, onRequest, onCall } = sandbox;
  const { status, disconnect } = reply;
  const facts = {
    id,
    at,
    durationMs: clock.now() - at,
    method: request.method,
    path: pathOf(request.target),
    operation: route?.name,
    idempotencyKey: request.headers["idempotency-key"],
    wrote,
    replayed,
    status,
    disconnect,
    error: errorOf(reply),
  };
  const stored = new StoredRequest(facts, body?.text);
  requests.add(stored, body?.text.length ?? 0);
  if (onRequest) callHook("onRequest", onRequest, stored.record);
  if (!onCall || !route) return;
  const response = { status, ...(reply.json !== undefined && { body: reply.json }) };
  // Headers are left out, as credentials are among them.
  const call: RecordedCall = {
    operation: route.name,
    request: body ? { body: body.value } : {},
    ...(!disconnect && { response }),
  };
  callHook("onCall", onCall, structuredClone(call));
}

/** The headers about the rate limit, without those that the contract does not give a response of this status. */
function documentedLimits({ route, limits }: RequestContext, status: number): Readonly<Record<string, string>> {
  const documented = route && responseWith(status, route);
  if (!documented) return limits;
  return Object.fromEntries(Object.entries(limits).filter(([name]) => Object.hasOwn(documented.headers, name)));
}
