import { TrackstarError } from "../errors/trackstar-error.ts";
import { decodeBase64, isBase64 } from "./base64.ts";

const prefix = "whsec_";
const leastBytes = 16;

/**
 * The key inside a signing secret, `whsec_` or not.
 *
 * @throws {TrackstarError} if it is not base64 of at least 16 bytes: a secret of another kind would refuse every delivery.
 */
export function decodeSecret(secret: string): Uint8Array<ArrayBuffer> {
  // An unset environment variable gets past the types.
  const text = typeof secret !== "string" ? "" : secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  if (!isBase64(text))
    throw new TrackstarError('A webhook secret has to be "whsec_" and base64, as the dashboard shows it.');
  const key = decodeBase64(text);
  if (key.length < leastBytes) throw new TrackstarError(`A webhook secret has to hold at least ${leastBytes} bytes.`);
  return key;
}
