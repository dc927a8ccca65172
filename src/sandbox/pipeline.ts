import { callHook } from "../core/call-hook.ts";
import type { RecordedCall } from "../core/observation.ts";
import type { OperationContext, RequestContext, SandboxContext } from "./context.ts";
import { eventFileReply } from "./events/make-event.ts";
import { applyFault, replacesReply } from "./faults.ts";
import { HttpError, errorOf, errorReply, pathOf, type Reply, type SandboxRequest } from "./http/messages.ts";
import { executeOperation } from "./operations/execute-operation.ts";
import type { Pages } from "./options.ts";
import { recordOf } from "./request-record.ts";
import { responseWith } from "./route.ts";
import { parseBody } from "./rules/body.ts";
import { accessTokenOf, requireCredentials } from "./rules/credentials.ts";
import { matchRoute } from "./rules/match-route.ts";

/**
 * Answers a request: route → credentials → rate limit → fault → body → idempotency → operation with its event → reply. Each
 * step is a file that states its rule, and throws an `HttpError` with the status that it names if the rule is broken.
 */
export async function handleRequest(sandbox: SandboxContext, request: SandboxRequest): Promise<Reply> {
  const [id, at] = [sandbox.newId("req"), sandbox.clock.now()];
  const context: RequestContext = { sandbox, request, id, at, limits: {}, wrote: false, replayed: false };
  const { headers, ...reply } = await answer(context).catch(replyToError);
  report(context, reply);
  return { ...reply, headers: { ...documentedLimits(context, reply.status), ...headers, "x-request-id": id } };
}

async function answer(context: RequestContext): Promise<Reply> {
  const { sandbox, request } = context;
  requireCurrent(sandbox);
  const open = pageReply(sandbox.pages, request) ?? eventFileReply(sandbox, request);
  if (open) return open;
  const matched = Object.assign(context, matchRoute(request));
  requireCredentials(request);
  matched.limits = sandbox.limiter.take(matched);
  const { fault, undo } = sandbox.faults.take(matched);
  try {
    const body = parseBody(matched.route, request);
    const connection = sandbox.connectionOf(accessTokenOf(request));
    const reply = await writeOnce(Object.assign(matched, { connection, fault, body }));
    if (context.replayed && !replacesReply(fault) && !fault.latencyMs) undo();
    return reply;
  } catch (error) {
    if (error instanceof HttpError) undo();
    throw error;
  }
}

/** The page that a request asks for; undefined if there is none. */
function pageReply(pages: Pages, { method, origin, target }: SandboxRequest): Reply | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const path = pathOf(target);
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return undefined;
  const text = typeof page.text === "string" ? page.text : page.text(origin);
  return { status: 200, headers: { "content-type": page.type }, text };
}

/** Writes once for each idempotency key. */
async function writeOnce(context: OperationContext): Promise<Reply> {
  const key = context.sandbox.keys.use(context);
  context.replayed = key?.replay !== undefined;
  let reply: Reply | undefined;
  try {
    reply = await replyWith(context, key?.replay);
    return reply;
  } finally {
    key?.settle(reply);
  }
}

/** A replay writes nothing again, but it can be late or lost like any other response. */
async function replyWith(context: OperationContext, replay: Reply | undefined): Promise<Reply> {
  const { sandbox, route, fault } = context;
  const { latencyMs = 0, disconnect, when = disconnect === "mid-response" ? "after-write" : "before-write" } = fault;
  const isBefore = !replay && when === "before-write";
  const pause = () => latencyMs > 0 && sandbox.clock.wait(latencyMs, sandbox.closing);
  if (isBefore) await pause();
  if (isBefore && replacesReply(fault)) return applyFault(route, fault);
  if (!replay) requireCurrent(sandbox);
  const reply = replay ?? executeOperation(context);
  if (!isBefore) await pause();
  return replacesReply(fault) ? applyFault(route, fault, reply) : reply;
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
function report(context: RequestContext, reply: Omit<Reply, "headers">): void {
  const { sandbox, request, id, at, route, body, wrote, replayed } = context;
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
  const record = recordOf(facts, body?.text);
  requests.add(record, body?.text.length ?? 0);
  if (onRequest) callHook("onRequest", onRequest, record());
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
