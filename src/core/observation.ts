/**
 * A call, a delivery or a payload that a test saw, one JSON object a line, for `trackstar-orders check --coverage`. It holds
 * payloads, which may be personal, and no credentials: whoever writes it leaves out the values of headers that are secret.
 */
export type Observation =
  | RecordedCall
  /** A webhook delivery, its body as the text that was signed. Lines of a webhook log look the same. */
  | { headers: Readonly<Record<string, string>>; body: string }
  /** A value that was matched against a component of the contract, such as `Order`. */
  | { schema: string; payload: unknown };

/** A request to an operation, its response, or both. A request that was refused (4xx) is not checked, only counted. */
export interface RecordedCall {
  /** The operationId. */
  operation: string;
  request?: {
    /** Left out where they are not known. */
    headers?: Readonly<Record<string, string>>;
    /** The parsed body, or its text if it was not JSON; left out where there was none. */
    body?: unknown;
  };
  /** Its body is left out where it is not known, or was none that the contract describes. */
  response?: { status: number; headers?: Readonly<Record<string, string>>; body?: unknown };
}
