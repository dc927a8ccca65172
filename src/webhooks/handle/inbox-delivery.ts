import { childOf, decodeUtf8, parseJson } from "../../core/json.ts";
import { orderKey, orderVersion } from "../order-version.ts";
import type { DeliveryParts, DeliveryRequest } from "../receive/delivery-request.ts";
import { readSignatureHeaders } from "../verify/verify-signature.ts";

/**
 * A verified delivery to keep. It is plain JSON, and `receiver.receive` takes it again, given a `toleranceSeconds` that covers
 * its age.
 *
 * A database takes each string as text: none has a NUL or half a surrogate pair. `event_type` and `orderKey` fit into an index.
 */
export interface InboxDelivery extends DeliveryParts {
  /** The same each time the delivery comes: the key of its row. */
  readonly id: string;
  /** Undefined where the body names none. */
  readonly event_type: string | undefined;
  /** Of the order in the event, as `orderKey` makes it; undefined where the body names none. */
  readonly orderKey: string | undefined;
  /** Of the order in the event, as `orderVersion` makes it; undefined without a date, as in a truncated event. */
  readonly orderVersion: string | undefined;
  /** By the clock of this machine, in UTC: `2026-03-02T15:04:05.678Z`. */
  readonly receivedAt: string;
  /** The three that sign the delivery, by their `svix-` names. No other is kept, so no cookie and no credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as they came, as text; in base64 where they are not text. */
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

const storable = /^[^\0\p{Surrogate}]{1,200}$/u;
/** The first byte of a byte order mark, which decoding drops. No JSON begins with it. */
const markStart = 0xef;

/** The row of a delivery that was verified. An event that breaks the contract has one, too: reading it is up to the worker. */
export function toInboxDelivery({ headers }: DeliveryRequest, rawBody: Uint8Array): InboxDelivery {
  const { id, timestamp, signature } = readSignatureHeaders(headers);
  const text = decodeUtf8(rawBody);
  const isBase64Encoded = text === undefined || rawBody[0] === markStart || text.includes("\0");
  return {
    id,
    ...factsOf(parseJson(text ?? "")),
    receivedAt: new Date().toISOString(),
    headers: { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": signature },
    body: isBase64Encoded ? btoa(Array.from(rawBody, (byte) => String.fromCharCode(byte)).join("")) : text,
    isBase64Encoded,
  };
}

function factsOf(payload: unknown): Pick<InboxDelivery, "event_type" | "orderKey" | "orderVersion"> {
  const data = childOf(payload, "data");
  const [connection_id, id] = [textAt(payload, "connection_id"), textAt(data, "id")];
  const [trackstar_updated_date, updated_date] = ["trackstar_updated_date", "updated_date"].map((k) => textAt(data, k));
  return {
    event_type: textAt(payload, "event_type"),
    orderKey: connection_id && id ? orderKey({ connection_id, data: { id } }) : undefined,
    orderVersion: orderVersion({ trackstar_updated_date, updated_date }) || undefined,
  };
}

function textAt(value: unknown, key: string): string | undefined {
  const child = childOf(value, key);
  return typeof child === "string" && storable.test(child) ? child : undefined;
}
