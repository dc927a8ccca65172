import { TrackstarError } from "../errors/trackstar-error.ts";

const texts = {
  "not-https": "is no https address",
  "host-not-allowed": "is on a host that allowedHosts does not list",
  refused: "did not answer with a 200",
  unreachable: "could not be reached",
  "timed-out": "took longer than fetchTimeoutMs",
  "too-large": "sent more than is allowed",
  malformed: "did not answer what the contract says",
  "another-event": "served another event than the one that was cut",
} as const;

/** Which of the two requests failed. */
export type FetchStep = "data_url" | "download_url";

/** Why the rest of a cut event could not be had. */
export type FetchFault = keyof typeof texts;

/**
 * The rest of a cut event could not be fetched.
 *
 * Addresses stay out of it: a download address is a credential for 20 minutes.
 */
export class TruncatedEventError extends TrackstarError {
  override readonly name = "TruncatedEventError";
  readonly step: FetchStep;
  readonly reason: FetchFault;

  constructor(step: FetchStep, reason: FetchFault) {
    super(`The ${step} of a cut event ${texts[reason]}.`);
    this.step = step;
    this.reason = reason;
  }
}
