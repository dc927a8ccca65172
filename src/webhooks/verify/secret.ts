import { TrackstarError } from "../../errors/trackstar-error.ts";

/** One signing secret, or several while one replaces another. */
export type Secrets = string | readonly string[];

const prefix = "whsec_";
const minBytes = 16;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/**
 * The key inside a signing secret, `whsec_` or not.
 *
 * @throws {TrackstarError} if it is not base64 of at least 16 bytes: a secret of another kind would refuse every delivery.
 */
export function decodeSecret(secret: string): Uint8Array<ArrayBuffer> {
  // An unset environment variable gets past the types.
  const encoded = typeof secret !== "string" ? "" : secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  if (encoded === "" || !base64.test(encoded))
    throw new TrackstarError('A webhook secret must be "whsec_" and base64, as the dashboard shows it.');
  const key = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  if (key.length < minBytes) throw new TrackstarError(`A webhook secret must hold at least ${minBytes} bytes.`);
  return key;
}
