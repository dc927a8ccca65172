import type { OperationName } from "../../generated/operations.ts";
import { parseJson } from "../core/json.ts";
import { plainLine } from "../core/text.ts";
import type { SandboxDelivery } from "./events/delivery.ts";

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
  /** The `X-Request-Id` of the response. */
  readonly id: string;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
  readonly durationMs: number;
  readonly method: string;
  readonly path: string;
  /** The operationId; missing where the contract has none. */
  readonly operation?: OperationName;
  readonly idempotencyKey?: string;
  /** The parsed body; missing where there was none that could be parsed, and for one of more than 65,536 characters. */
  readonly body?: unknown;
  /** Whether the write was done. True and `status` 502 or `cut`: the caller cannot know. */
  readonly accepted: boolean;
  /** Whether the response came from an earlier request with the same key. */
  readonly replayed: boolean;
  /** The status of the response, also when the connection was cut. */
  readonly status: number;
  readonly cut?: "before-answer" | "mid-answer";
  /** The `error` of the response. */
  readonly error?: string;
}

/** What is kept of a request until somebody reads its record. */
export interface RequestFacts extends Omit<RequestRecord, "operation" | "idempotencyKey" | "body" | "cut" | "error"> {
  readonly operation: OperationName | undefined;
  readonly idempotencyKey: string | undefined;
  /** The body as it came: it costs less to keep than what it parses to. */
  readonly text: string | undefined;
  readonly cut: RequestRecord["cut"] | undefined;
  readonly error: string | undefined;
}

const maxKeptText = 65_536;

/** A request whose record is made when it is read: most never are. */
export class KeptRequest {
  readonly #facts: RequestFacts;
  #record: RequestRecord | undefined;

  constructor(facts: RequestFacts) {
    // A thousand of the longest bodies would fill the memory.
    const isKept = (facts.text?.length ?? 0) <= maxKeptText;
    this.#facts = isKept ? facts : { ...facts, text: undefined };
  }

  get record(): RequestRecord {
    return (this.#record ??= recordOf(this.#facts));
  }
}

function recordOf({ operation, idempotencyKey, text, cut, error, ...facts }: RequestFacts): RequestRecord {
  return {
    ...facts,
    ...(operation !== undefined && { operation }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(text !== undefined && { body: parseJson(text) }),
    ...(cut && { cut }),
    ...(error !== undefined && { error }),
  };
}

/** A request as one line of text, safe for a terminal. */
export function describeRequest({ method, path, status, cut, operation, ...record }: RequestRecord): string {
  const outcome = cut === undefined ? `${status}` : `cut ${cut}`;
  const notes = [operation, record.replayed && "replayed", record.error].filter(Boolean).join(" · ");
  return plainLine(`${method} ${path} ${outcome} ${Math.round(record.durationMs)} ms ${record.id} ${notes}`);
}

/** The last try of a delivery as one line of text. */
export function describeDelivery({ id, event, attempts, state }: SandboxDelivery): string {
  const status = attempts.at(-1)?.status ?? "no response";
  return plainLine(`  event ${event.event_type} ${event.data.id} try ${attempts.length}: ${status} ${state} ${id}`);
}
