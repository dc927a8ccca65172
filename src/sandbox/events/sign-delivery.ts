import { signatureHeaders } from "../../webhooks/sign-delivery.ts";

export interface SigningOptions {
  /** `whsec_…`, or several while one replaces the other: then there is a signature for each. */
  secret: string | readonly string[];
  /**
   * The message's id, the same each time it is delivered.
   *
   * @default a new one
   */
  id?: string;
  /**
   * When it is sent. A receiver refuses one that is five minutes off.
   *
   * @default now
   */
  timestamp?: Date;
}

/** A delivery as it arrives: give it to a receiver as it is. */
export interface SignedDelivery {
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that are signed. Parsing and writing them again breaks the signature. */
  readonly body: string;
}

/**
 * Signs an event as the delivery service does, under both families of header names.
 *
 * A string is taken as the raw body; anything else is written as JSON first.
 *
 * @throws {TrackstarError} if a secret is malformed.
 */
export async function signDelivery(event: unknown, options: SigningOptions): Promise<SignedDelivery> {
  const { secret, id = `msg_${crypto.randomUUID()}`, timestamp = new Date() } = options;
  const body = typeof event === "string" ? event : JSON.stringify(event);
  const [svix, webhook] = await Promise.all([
    signatureHeaders({ id, timestamp, body, secret, family: "svix" }),
    signatureHeaders({ id, timestamp, body, secret, family: "webhook" }),
  ]);
  return { headers: { "content-type": "application/json", ...svix, ...webhook }, body };
}
