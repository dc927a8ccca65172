import { Webhook } from "svix";
import { orderUpdatedEvent } from "../../generated/examples.ts";

/** A made-up secret; 24 bytes, as the vendor's are. */
export const secret = "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAx";
export const otherSecret = "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAy";

/** The moment at which deliveries of the tests are signed. */
export const signedAt = new Date("2026-01-02T03:04:05Z");
export const clock = (): number => signedAt.getTime();

export const orderUpdatedBody = JSON.stringify(orderUpdatedEvent);

export interface Part {
  id?: string;
  body?: string;
  secret?: string;
  timestamp?: Date;
}

/** A delivery of the documented event, signed by the `svix` package: an implementation that is not ours. */
export function svixDelivery(part: Part = {}): { headers: Record<string, string>; body: string } {
  const { id = "msg_1", body = orderUpdatedBody, timestamp = signedAt } = part;
  const signature = new Webhook(part.secret ?? secret).sign(id, timestamp, body);
  return {
    headers: {
      "svix-id": id,
      "svix-timestamp": String(Math.floor(timestamp.getTime() / 1000)),
      "svix-signature": signature,
    },
    body,
  };
}

/** The same as a web request. */
export function svixRequest(part: Part = {}): Request {
  return new Request("http://127.0.0.1/webhooks", { method: "POST", ...svixDelivery(part) });
}
