import type { ErrorResponse, ValidationErrorResponse } from "../../../generated/types.ts";
import { childOf, split } from "../../core/json.ts";
import { BodyTooLargeError, chunksOf, readBody } from "../../core/read-body.ts";
import type { Issue } from "../../errors/contract-error.ts";

/** A request, from a socket or from `fetch`. */
export interface SandboxRequest {
  readonly method: string;
  /** The address that it was sent to, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array | "too-large";
}

/** The most bytes that the sandbox reads of a body. */
export const maxBodyBytes = 1_048_576;

/** The path of a target, without its query. */
export function pathOf(target: string): string {
  const end = target.search(/[?#]/);
  return end < 0 ? target : target.slice(0, end);
}

/** A response before it is written to a socket or made into a `Response`. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as a value. */
  readonly json?: unknown;
  /** The body as text; made of `json` where it is missing. */
  readonly text?: string;
  /** Where the connection ends, if the response is not delivered whole. */
  readonly disconnect?: "before-response" | "mid-response";
}

/** Ends the handling of a request with an error response, whose `error` is the message. */
export class HttpError extends Error {
  readonly reply: Reply;
  /** Every fault of the body, if the body is at fault. */
  readonly issues: readonly Issue[];

  constructor(reply: Reply, issues: readonly Issue[] = []) {
    super(errorOf(reply) ?? `${reply.status}`);
    this.reply = reply;
    this.issues = issues;
  }
}

/** The `error` of a response; undefined if it has none. */
export function errorOf({ json }: Pick<Reply, "json">): string | undefined {
  const error = childOf(json, "error");
  return typeof error === "string" ? error : undefined;
}

/** A response with a JSON body. */
export function jsonReply(status: number, json: unknown): Reply {
  return { status, headers: { "content-type": "application/json" }, json };
}

/** An error of the API itself, or of the warehouse system behind it. */
export function errorReply(status: number, error: string, origin: "trackstar" | "integration" = "trackstar"): Reply {
  return jsonReply(status, { error, origin } satisfies ErrorResponse);
}

/**
 * 422 with every issue under the name of its field, in its part of the request. `refuser` is the title of the integration
 * that refuses; undefined for the API itself.
 */
export function invalidReply(issues: readonly Issue[], part: "json" | "headers" = "json", refuser?: string): Reply {
  const messages = new Map<string, string[]>();
  for (const { path, message } of issues) {
    const field = split(path).join(".") || "_schema";
    messages.set(field, [...(messages.get(field) ?? []), message]);
  }
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  const subject = refuser === undefined ? "The request is not valid" : `${refuser} does not take the request`;
  const error = `${subject}: ${first?.path || "its body"} ${first?.message}${more}`;
  const detail = { [part]: Object.fromEntries(messages) };
  const origin = refuser === undefined ? "trackstar" : "integration";
  return jsonReply(422, { error, origin, detail } satisfies ValidationErrorResponse);
}

/** Whether a response of this status may have a body; `Response` refuses one that must not. */
export function mayHaveBody(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}

/** The text of a response's body. */
export function textOf({ json, text }: Reply): string {
  return text ?? (json === undefined ? "" : JSON.stringify(json));
}

/** Reads a web request. */
export async function readRequest(request: Request): Promise<SandboxRequest> {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    origin,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: request.body ? await readBody(chunksOf(request.body), maxBodyBytes).catch(tooLarge) : new Uint8Array(),
  };
}

function tooLarge(error: unknown): "too-large" {
  if (error instanceof BodyTooLargeError) return "too-large";
  throw error;
}

/**
 * Makes a web response. The body of one that is disconnected half-way fails while it is read; where the connection ends before
 * the response, it throws a `TypeError`, as `fetch` does.
 */
export function toResponse(reply: Reply): Response {
  const { status, headers, disconnect } = reply;
  if (disconnect === "before-response") throw new TypeError("fetch failed", { cause: socketError() });
  const text = textOf(reply);
  return new Response(mayHaveBody(status) ? (disconnect ? halfOf(text) : text) : null, { status, headers });
}

function halfOf(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2))),
    pull: (controller) => controller.error(new TypeError("terminated", { cause: socketError() })),
  });
}

function socketError(): Error {
  return Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
}
