import type { OperationName } from "../../generated/operations.ts";
import type { Delivery } from "./deliveries.ts";

/** What a fault's condition may look at. The credentials are not among the headers. */
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
  /** The `X-Request-Id` of the answer. */
  readonly id: string;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
  readonly durationMs: number;
  readonly method: string;
  readonly path: string;
  /** The operationId; missing where the contract has none. */
  readonly operation?: OperationName;
  readonly idempotencyKey?: string;
  /** The parsed body; missing where there was none that could be parsed. */
  readonly body?: unknown;
  /** Whether the write was done. True and `status` 502 or `cut`: the caller cannot know. */
  readonly accepted: boolean;
  /** Whether the answer came from an earlier request with the same key. */
  readonly replayed: boolean;
  /** The status that was answered, also when the connection was cut. */
  readonly status: number;
  readonly cut?: "before-answer" | "mid-answer";
  /** The `error` of the answer. */
  readonly error?: string;
}

/** A request as one line of text, safe for a terminal. */
export function describeRequest({ method, path, status, cut, operation, ...record }: RequestRecord): string {
  const outcome = cut === undefined ? `${status}` : `cut ${cut}`;
  const notes = [operation, record.replayed && "replayed", record.error].filter(Boolean).join(" · ");
  return plainLine(`${method} ${path} ${outcome} ${Math.round(record.durationMs)} ms ${record.id} ${notes}`);
}

/** The last try of a delivery as one line of text. */
export function describeDelivery({ id, event, attempts, state }: Delivery): string {
  const status = attempts.at(-1)?.status ?? "no answer";
  return plainLine(`  event ${event.event_type} ${event.data.id} try ${attempts.length}: ${status} ${state} ${id}`);
}

/** One line without control characters: a path or a name could hold what a terminal takes for a command. */
export function plainLine(text: string): string {
  return text.replaceAll(/\p{C}/gu, "?").slice(0, 500).trimEnd();
}
