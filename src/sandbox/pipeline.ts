import { credentialHeaders } from "../../generated/operations.ts";
import { callHook } from "../core/call-hook.ts";
import { emitEvent } from "./events/emit-event.ts";
import type { Exchange } from "./exchange.ts";
import { actsOnReplay, applyFault, momentOf, replacesReply } from "./faults/apply-fault.ts";
import { pageReply } from "./http/pages.ts";
import { HttpError, errorOf, errorReply } from "./http/reply.ts";
import type { Reply } from "./http/reply.ts";
import { pathOf } from "./http/request.ts";
import type { SandboxRequest } from "./http/request.ts";
import { observeExchange } from "./observe-exchange.ts";
import { executeOperation } from "./operations/execute-operation.ts";
import { KeptRequest } from "./request-record.ts";
import type { Route } from "./route.ts";
import { parseBody } from "./rules/body.ts";
import { requireCredentials } from "./rules/credentials.ts";
import { matchRoute } from "./rules/match-route.ts";
import type { SandboxContext, SandboxState } from "./state.ts";

/** What becomes known of a request on its way, for its record and its headers. */
interface Progress {
  route?: Route;
  text?: string | undefined;
  limits?: Record<string, string>;
  accepted: boolean;
  replayed: boolean;
}

/**
 * Answers a request: route → credentials → rate limit → fault → body → idempotency → execute → reply → event.
 *
 * Each step is a file that says its rule, and ends the way with an `HttpError` if the rule is broken.
 *
 * @param state The one in which the request arrived.
 */
export async function handleRequest(
  context: SandboxContext,
  state: SandboxState,
  request: SandboxRequest,
): Promise<Reply> {
  const { clock, newId, onRequest, onExchange } = context;
  const [id, at] = [newId("req"), clock.now()];
  const progress: Progress = { accepted: false, replayed: false };
  const { headers, ...found } = await replyTo(context, state, request, progress).catch(replyToError);
  const kept = new KeptRequest({
    id,
    at,
    durationMs: clock.now() - at,
    method: request.method,
    path: pathOf(request.target),
    operation: progress.route?.operationId,
    idempotencyKey: request.headers["idempotency-key"],
    text: progress.text,
    accepted: progress.accepted,
    replayed: progress.replayed,
    status: found.status,
    cut: found.cut,
    error: errorOf(found),
  });
  state.requests.add(kept);
  if (onRequest) callHook("onRequest", onRequest, kept.record);
  if (onExchange && progress.route)
    callHook("onExchange", onExchange, structuredClone(observeExchange(progress.route, progress.text, found)));
  return { ...found, headers: { ...limitsFor(progress, found.status), ...headers, "x-request-id": id } };
}

/** The headers about the rate limit, without those that the contract does not give a response of this status. */
function limitsFor({ route, limits = {} }: Progress, status: number): Record<string, string> {
  const documented = route?.responses.find((response) => response.status === status);
  if (!documented) return limits;
  return Object.fromEntries(Object.entries(limits).filter(([name]) => Object.hasOwn(documented.headers, name)));
}

// oxlint-disable-next-line max-params -- the three that every step works on, and what becomes known
async function replyTo(
  context: SandboxContext,
  state: SandboxState,
  request: SandboxRequest,
  progress: Progress,
): Promise<Reply> {
  requireCurrent(state);
  const open = pageReply(context.pages, request) ?? state.files.reply(request);
  if (open) return open;
  const match = matchRoute(request);
  progress.route = match.route;
  requireCredentials(request);
  progress.limits = state.limiter.take(match.route, request);
  const { fault, giveBack } = state.faults.take(match, request);
  try {
    const body = parseBody(match.route, request);
    progress.text = body?.text;
    const integration = context.integrationOf(request.headers[credentialHeaders.accessToken] ?? "");
    const reply = await replyOnce({ ...match, context, state, integration, fault, body }, request, progress);
    if (progress.replayed && !actsOnReplay(fault)) giveBack();
    return reply;
  } catch (error) {
    if (error instanceof HttpError) giveBack();
    throw error;
  }
}

/** Does a write once for each idempotency key. */
async function replyOnce(exchange: Exchange, request: SandboxRequest, progress: Progress): Promise<Reply> {
  const { state, route, body } = exchange;
  const key = await state.keys.use(route, request, body?.text ?? "");
  progress.replayed = key?.replay !== undefined;
  let reply: Reply | undefined;
  try {
    reply = key?.replay ? await replay(exchange, key.replay) : await write(exchange, progress);
    return reply;
  } finally {
    key?.settle(reply);
  }
}

async function write(exchange: Exchange, progress: Progress): Promise<Reply> {
  const { state, route, fault } = exchange;
  const moment = momentOf(fault);
  if (moment === "before-write") await pause(exchange);
  if (moment === "before-write" && replacesReply(fault)) return applyFault(route, fault);
  requireCurrent(state);
  const { reply, change } = executeOperation(exchange);
  progress.accepted = true;
  if (change) emitEvent(exchange, change);
  if (moment === "after-write") await pause(exchange);
  return replacesReply(fault) ? applyFault(route, fault, reply) : reply;
}

/** Nothing is written again, but the response can be late or lost again. */
async function replay(exchange: Exchange, reply: Reply): Promise<Reply> {
  await pause(exchange);
  return replacesReply(exchange.fault) ? applyFault(exchange.route, exchange.fault, reply) : reply;
}

async function pause({ context, fault: { latencyMs = 0 } }: Exchange): Promise<void> {
  if (latencyMs > 0) await context.clock.wait(latencyMs, context.closing);
}

/** @throws {HttpError} with 410, which no client sends again, if the sandbox was reset since the request came. */
function requireCurrent({ isReplaced }: SandboxState): void {
  if (!isReplaced) return;
  throw new HttpError(errorReply(410, "The sandbox was reset while this request ran, so it was not done."));
}

function replyToError(error: unknown): Reply {
  if (error instanceof HttpError) return error.reply;
  return errorReply(500, "The sandbox itself failed. That is a fault of the sandbox, not of the request.");
}
