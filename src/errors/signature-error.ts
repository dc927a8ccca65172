import { TrackstarError } from "./trackstar-error.ts";

const texts = {
  "missing-header": "A header that signs the delivery is missing: its id, its timestamp or its signature.",
  "duplicate-header": "A header that signs the delivery is there more than once.",
  "malformed-timestamp": "The timestamp of the delivery is not a whole number of seconds.",
  stale: "The delivery was signed too long ago. If all deliveries are stale, check the clock of this machine.",
  future: "The delivery was signed in the future. If all deliveries are, check the clock of this machine.",
  "malformed-signature": "No signature of version v1 is 32 bytes in base64.",
  "unsupported-version": "No signature is of version v1.",
  mismatch:
    "No signature matches the body. The secret is another endpoint's, or the body, the id or the timestamp was changed on its way.",
  "re-serialised":
    "The body was parsed and serialised again before it came here: it matches its signature in another form only. Pass the " +
    "raw bytes on.",
  "parsed-body":
    "The body was parsed or read before it came here, and the signature covers its raw bytes. Take the JSON body " +
    'parser off this route, or use one that keeps the bytes, such as express.raw({ type: "application/json" }); and ' +
    "don't call setEncoding() on the request.",
  "missing-body": "There is no body: give the raw bytes or text of the request.",
  "incomplete-body": "The body broke off before its end.",
  "too-large": "The body is larger than maxBodyBytes.",
} as const;

/** Why a delivery is not trusted. */
export type SignatureFault = keyof typeof texts;

/** A delivery that can't be trusted; `reason` says why. Neither it nor the message holds a header, the secret or the body. */
export class SignatureError extends TrackstarError {
  protected static override readonly brand = "SignatureError";
  override readonly name = "SignatureError";
  readonly reason: SignatureFault;

  constructor(reason: SignatureFault) {
    super(texts[reason]);
    this.reason = reason;
  }
}
