import { firstFew } from "./first-few.ts";
import { TrackstarError } from "./trackstar-error.ts";

/** One location where a payload breaks the contract. */
export interface Issue {
  /** JSON Pointer (RFC 6901) to the value at fault; for a missing field, to the object that lacks it. */
  readonly path: string;
  /** What is expected and what kind of value was found; never the value itself. */
  readonly message: string;
  /** The JSON Schema keyword, or for a write rule its name. */
  readonly keyword: string;
}

const acceptedWarning =
  "The API accepted the write, so do not send it again; but its response breaks the contract (see `received`): ";

/** What an error tells beside the issues. */
export interface ContractErrorDetails {
  readonly accepted?: boolean;
  readonly received?: unknown;
  /** A sentence on what may help. */
  readonly hint?: string | undefined;
}

/** A payload that breaks the contract, or a request body that the API would refuse. */
export class ContractError extends TrackstarError {
  protected static override readonly brand: string = "ContractError";
  override readonly name = "ContractError";
  /** The component that the payload was validated against. */
  readonly schema: string;
  readonly issues: readonly Issue[];
  /** Whether this is the response to a write that the API did accept: sending it again would do it twice. */
  override readonly accepted: boolean;
  readonly #received: unknown;

  constructor(
    schema: string,
    issues: readonly Issue[],
    { accepted = false, received, hint }: ContractErrorDetails = {},
  ) {
    const locations = issues.map(({ path, message }) => `${path || "the payload"} ${message}`);
    const found = `${schema} breaks the contract: ${firstFew(locations, "; ")}`;
    super(`${accepted ? acceptedWarning : ""}${found}${hint === undefined ? "" : `. ${hint}`}`);
    this.schema = schema;
    this.issues = issues;
    this.accepted = accepted;
    this.#received = received;
  }

  /**
   * What the API sent, parsed, after it accepted a write; undefined for any other payload. It holds personal data, so
   * neither the message nor JSON nor an inspection of the error shows it.
   */
  get received(): unknown {
    return this.#received;
  }
}
