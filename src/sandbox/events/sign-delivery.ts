import { checkOptions } from "../../core/check-options.ts";
import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { signersOf } from "../../webhooks/signature.ts";

export interface SigningOptions {
  /** `whsec_…`, or several while one replaces the other: then there is a signature for each. */
  secret: string | readonly string[];
  /** The message's id, the same each time it is delivered; by default a new one. */
  id?: string | undefined;
  /** When it is sent, by default now. A receiver refuses one that is five minutes off. */
  timestamp?: Date | undefined;
}

/** A delivery as it arrives: give it to a receiver as it is. */
export interface SignedDelivery {
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that are signed. Parsing and writing them again breaks the signature. */
  readonly body: string;
}

const encoder = new TextEncoder();
// A comma would read as two headers joined.
const sendableId = /^[\x21-\x2b\x2d-\x7e]+$/;

/**
 * Signs an event as the delivery service does, under both families of header names.
 *
 * A string is taken as the raw body; anything else is written as JSON first.
 *
 * @throws {TypeError} for an option that does not exist or is not of its type, or a secret that is malformed or missing.
 */
export async function signDelivery(event: unknown, options: SigningOptions): Promise<SignedDelivery> {
  checkOptions(options ?? null, { secret: "any", id: "string", timestamp: "object" }, "signDelivery");
  const { secret, id = `msg_${crypto.randomUUID()}`, timestamp = new Date() } = options;
  if (!sendableId.test(id))
    throw new TypeError("signDelivery: id must be printable ASCII text without commas or spaces, and not empty");
  if (!(timestamp instanceof Date) || Number.isNaN(timestamp.getTime()))
    throw new TypeError("signDelivery: timestamp must be a valid Date");
  const body = typeof event === "string" ? event : JSON.stringify(event);
  const seconds = String(Math.floor(timestamp.getTime() / 1000));
  const content = { id, timestamp: seconds, body: encoder.encode(body) };
  const signatures = await Promise.all(signersOf(secret, "signDelivery: secret").map(async (sign) => sign(content)));
  const signature = signatures.map((one) => `v1,${one}`).join(" ");
  const headers: Record<string, string> = { "content-type": "application/json" };
  for (const names of deliveryHeaders)
    Object.assign(headers, { [names.id]: id, [names.timestamp]: seconds, [names.signature]: signature });
  return { headers, body };
}
