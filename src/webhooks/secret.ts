import { TrackstarError } from "../errors/trackstar-error.ts";

const prefix = "whsec_";
const leastBytes = 16;

/**
 * The key inside a signing secret, `whsec_` or not.
 *
 * @throws {TrackstarError} if it is not base64 of at least 16 bytes: a secret of another kind would refuse every delivery.
 */
export function decodeSecret(secret: string): Uint8Array<ArrayBuffer> {
  const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  const key = /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? decodeBase64(text) : undefined;
  if (!key) throw new TrackstarError('A webhook secret has to be "whsec_" and base64, as the dashboard shows it.');
  if (key.length < leastBytes) throw new TrackstarError(`A webhook secret has to hold at least ${leastBytes} bytes.`);
  return key;
}

/** The bytes of a base64 text, or undefined if it is none. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
