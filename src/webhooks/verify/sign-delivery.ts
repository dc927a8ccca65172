import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { createHmac } from "./hmac.ts";
import { decodeSecret } from "./secret.ts";
import type { Secrets } from "./secret.ts";

/** A delivery to sign. */
export interface UnsignedDelivery {
  readonly id: string;
  readonly timestamp: Date;
  readonly body: string | Uint8Array;
  /** Several: one signature each, as while a secret is replaced. */
  readonly secret: Secrets;
  /**
   * Which names the headers have.
   *
   * @default "svix"
   */
  readonly family?: "svix" | "webhook";
}

/**
 * The headers that sign a delivery, as the vendor's delivery service makes them.
 *
 * @throws {TrackstarError} if a secret is malformed.
 */
export async function signatureHeaders(delivery: UnsignedDelivery): Promise<Record<string, string>> {
  const { id, timestamp, body, secret, family = "svix" } = delivery;
  const seconds = String(Math.floor(timestamp.getTime() / 1000));
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const signatures: string[] = [];
  for (const one of [secret].flat()) {
    const signature = await createHmac(decodeSecret(one))({ head: `${id}.${seconds}.`, body: bytes });
    signatures.push(`v1,${signature}`);
  }
  const names = deliveryHeaders[family === "svix" ? 0 : 1];
  return { [names.id]: id, [names.timestamp]: seconds, [names.signature]: signatures.join(" ") };
}
