import { firstFew } from "../core/text.ts";
import { TrackstarError, type Outcome } from "./trackstar-error.ts";

/** One location where a payload breaks the contract. */
export interface Issue {
  /** JSON Pointer (RFC 6901) to the value at fault; for a missing field, to the object that lacks it. */
  readonly path: string;
  /** The expectation and the kind of value that was found; never the value itself. */
  readonly message: string;
  /** The JSON Schema keyword, or for a write rule its name. */
  readonly keyword: string;
}

const appliedWarning =
  "The write was applied, so do not send it again; but its response breaks the contract (see `received`): ";

/** Details of a `ContractError` beside its issues. */
export interface ContractErrorDetails {
  readonly outcome?: Outcome | undefined;
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
  /**
   * `"applied"` for the response to a write; `"not-applied"` for a body, id or key that was not sent, and for the response
   * to a read; undefined for a payload outside of a call.
   */
  override readonly outcome: Outcome | undefined;
  override readonly isTransient = false;
  readonly #received: unknown;

  constructor(schema: string, issues: readonly Issue[], { outcome, received, hint }: ContractErrorDetails = {}) {
    const locations = issues.map(({ path, message }) => `${path || "the payload"} ${message}`);
    const found = `${schema} breaks the contract: ${firstFew(locations, "; ")}`;
    super(`${outcome === "applied" ? appliedWarning : ""}${found}${hint === undefined ? "" : `. ${hint}`}`);
    this.schema = schema;
    this.issues = issues;
    this.outcome = outcome;
    this.#received = received;
  }

  /** The parsed body of a response. It holds personal data: neither the message nor JSON nor an inspection shows it. */
  get received(): unknown {
    return this.#received;
  }
}
