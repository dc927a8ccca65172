import { TrackstarError } from "../../errors/trackstar-error.ts";

const messages = {
  "not-https": "is not an HTTPS URL",
  "host-not-allowed": "is on a host that allowedHosts does not list",
  refused: "did not respond with a 200",
  unreachable: "could not be reached",
  "timed-out": "took longer than fetchTimeoutMs",
  "too-large": "sent more than is allowed",
  malformed: "did not respond with what the contract says",
  "another-event": "served another event than the one that was truncated",
} as const;

/** Which of the two requests failed. */
export type FetchStep = "data_url" | "download_url";

/** Why the whole of a truncated event could not be fetched. */
export type FetchFault = keyof typeof messages;

/**
 * The whole of a truncated event could not be fetched.
 *
 * URLs stay out of it: a download URL is a credential for 20 minutes.
 */
export class TruncatedEventError extends TrackstarError {
  protected static override readonly brand = "TruncatedEventError";
  override readonly name = "TruncatedEventError";
  readonly step: FetchStep;
  readonly reason: FetchFault;

  constructor(step: FetchStep, reason: FetchFault) {
    super(`The ${step} of a truncated event ${messages[reason]}.`);
    this.step = step;
    this.reason = reason;
  }
}
