import type { OperationName } from "../../generated/operations.ts";
import { parseJson } from "../core/json.ts";
import { plainLine } from "../core/text.ts";
import type { SandboxDelivery } from "./events/deliveries.ts";

/** A request as the condition of a fault rule sees it. The headers hold no credentials. */
export interface IncomingFacts {
  /** The operationId. */
  readonly operation: OperationName;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly parameters: Readonly<Record<string, string>>;
}

/** One request that the sandbox received. It holds no credentials. */
export interface RequestRecord {
  /** The `X-Request-Id` of the response. */
  readonly id: string;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
  readonly durationMs: number;
  readonly method: string;
  readonly path: string;
  /** The operationId; undefined where the contract has none. */
  readonly operation?: OperationName | undefined;
  readonly idempotencyKey?: string | undefined;
  /** The parsed body; undefined where there was none that could be parsed. */
  readonly body?: unknown;
  /** Whether this request changed an order. The caller of one that did, with `status` 502 or `disconnect`, cannot know. */
  readonly wrote: boolean;
  /** Whether the response came from an earlier request with the same key. */
  readonly replayed: boolean;
  /** The status of the response, even if the connection ended before it. */
  readonly status: number;
  readonly disconnect?: "before-response" | "mid-response" | undefined;
  /** The `error` of the response. */
  readonly error?: string | undefined;
}

/** Makes a record when it is first read, from the body as it came: most bodies are never parsed again. */
export function recordOf(facts: Omit<RequestRecord, "body">, text: string | undefined): () => RequestRecord {
  let record: RequestRecord | undefined;
  return () => (record ??= { ...facts, body: text === undefined ? undefined : parseJson(text) });
}

/** A request as one line of text, safe for a terminal. */
export function describeRequest({ method, path, status, disconnect, operation, ...record }: RequestRecord): string {
  const outcome = disconnect === undefined ? `${status}` : `disconnected ${disconnect}`;
  const notes = [operation, record.replayed && "replayed", record.error].filter(Boolean).join(" · ");
  return plainLine(`${method} ${path} ${outcome} ${Math.round(record.durationMs)} ms ${record.id} ${notes}`);
}

/** The last try of a delivery as one line of text. */
export function describeDelivery({ id, event, attempts, state }: SandboxDelivery): string {
  const status = attempts.at(-1)?.status ?? "no response";
  return plainLine(`  event ${event.event_type} ${event.data.id} try ${attempts.length}: ${status} ${state} ${id}`);
}
