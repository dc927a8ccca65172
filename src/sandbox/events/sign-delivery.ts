import { checkOptions } from "../../core/check-options.ts";
import { signatureHeaders } from "../../webhooks/verify/sign-delivery.ts";

export interface SigningOptions {
  /** `whsec_…`, or several while one replaces the other: then there is a signature for each. */
  secret: string | readonly string[];
  /**
   * The message's id, the same each time it is delivered.
   *
   * @default a new one
   */
  id?: string | undefined;
  /**
   * When it is sent. A receiver refuses one that is five minutes off.
   *
   * @default now
   */
  timestamp?: Date | undefined;
}

/** A delivery as it arrives: give it to a receiver as it is. */
export interface SignedDelivery {
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that are signed. Parsing and writing them again breaks the signature. */
  readonly body: string;
}

// A comma would read as two headers joined.
const sendableId = /^[\x21-\x2b\x2d-\x7e]+$/;

/**
 * Signs an event as the delivery service does, under both families of header names.
 *
 * A string is taken as the raw body; anything else is written as JSON first.
 *
 * @throws {TrackstarError} if a secret is malformed or missing.
 * @throws {TypeError} for an option that does not exist, or is not of its type.
 */
export async function signDelivery(event: unknown, options: SigningOptions): Promise<SignedDelivery> {
  checkOptions(options ?? null, { secret: "any", id: "string", timestamp: "object" }, "signDelivery");
  const { secret, id = `msg_${crypto.randomUUID()}`, timestamp = new Date() } = options;
  if (!sendableId.test(id))
    throw new TypeError("signDelivery: id must be printable ASCII text without commas or spaces, and not empty");
  if (!(timestamp instanceof Date) || Number.isNaN(timestamp.getTime()))
    throw new TypeError("signDelivery: timestamp must be a valid Date");
  const body = typeof event === "string" ? event : JSON.stringify(event);
  const [svix, webhook] = await Promise.all([
    signatureHeaders({ id, timestamp, body, secret, family: "svix" }),
    signatureHeaders({ id, timestamp, body, secret, family: "webhook" }),
  ]);
  return { headers: { "content-type": "application/json", ...svix, ...webhook }, body };
}
