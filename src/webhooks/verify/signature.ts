import { SignatureError } from "../../errors/signature-error.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import { createHmac, isSameInConstantTime } from "./hmac.ts";
import type { Hmac } from "./hmac.ts";
import { decodeSecret } from "./secret.ts";
import type { Secrets } from "./secret.ts";
import type { SignatureHeaders } from "./signature-headers.ts";

const version = "v1,";
/** 32 bytes in base64, in canonical form: other spellings of the same bytes are refused. */
const canonical = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * The keys of the secrets.
 *
 * @throws {TrackstarError} if there is none, or one is malformed.
 */
export function keysOf(secrets: Secrets): Hmac[] {
  const list = [secrets].flat();
  if (list.length === 0) throw new TrackstarError("A receiver needs at least one webhook secret.");
  return list.map((secret) => createHmac(decodeSecret(secret)));
}

/**
 * The moment at which a delivery was signed.
 *
 * @param now Milliseconds since 1970.
 * @throws {SignatureError} with the reason `malformed-timestamp`, `stale` or `future`.
 */
export function checkTimestamp(timestamp: string, now: number, toleranceSeconds: number): Date {
  if (!/^\d{1,12}$/.test(timestamp)) throw new SignatureError("malformed-timestamp");
  const age = Math.floor(now / 1000) - Number(timestamp);
  // So put, a clock that gives NaN refuses everything.
  if (!(age <= toleranceSeconds)) throw new SignatureError("stale");
  if (age < -toleranceSeconds) throw new SignatureError("future");
  return new Date(Number(timestamp) * 1000);
}

/**
 * Checks that one of the keys made one of a body's signatures.
 *
 * @throws {SignatureError} with the reason `unsupported-version`, `malformed-signature` or `mismatch`.
 */
export async function checkSignature(
  headers: SignatureHeaders,
  body: Uint8Array,
  keys: readonly Hmac[],
): Promise<void> {
  const signatures = signaturesOf(headers.signature);
  const content = { head: `${headers.id}.${headers.timestamp}.`, body };
  for (const hmac of keys) {
    const signed = hmac(content);
    // Node's own crypto has it at once, and waiting would cost more than it does.
    const expected = typeof signed === "string" ? signed : await signed;
    if (signatures.some((signature) => isSameInConstantTime(signature, expected))) return;
  }
  throw new SignatureError("mismatch");
}

function signaturesOf(header: string): string[] {
  const entries = header.split(" ").filter((entry) => entry.startsWith(version));
  if (entries.length === 0) throw new SignatureError("unsupported-version");
  const signatures = entries.map((entry) => entry.slice(version.length)).filter((entry) => canonical.test(entry));
  if (signatures.length === 0) throw new SignatureError("malformed-signature");
  return signatures;
}
