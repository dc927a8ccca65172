import { SignatureError, createReceiver } from "../../../webhooks/index.ts";
import type { Receiver } from "../../../webhooks/index.ts";
import { maxPieceBytes } from "../read/piece.ts";
import { bodyOf, payloadOf } from "./body.ts";
import { inspectEvent } from "./event.ts";
import { readHeaders } from "./headers.ts";
import type { Inspector } from "./inspector.ts";

/**
 * Verifies logged deliveries, however old they are.
 *
 * @throws {TrackstarError} if a secret is malformed.
 */
export function verifierFor(secrets: readonly string[]): Receiver {
  return createReceiver({
    secret: secrets,
    toleranceSeconds: Number.MAX_SAFE_INTEGER,
    maxBodyBytes: maxPieceBytes,
  });
}

/** A line of a webhook log: the headers and the body of one delivery. */
export async function verifyDelivery(
  { headers, body }: Readonly<Record<string, unknown>>,
  verifier: Receiver,
  inspector: Inspector,
): Promise<void> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the verifier says what is wrong with any other body
    await verifier.verify({ headers: readHeaders(headers), body: body as string });
  } catch (error) {
    // What else is wrong with it is found without the signature, too.
    if (!(error instanceof SignatureError)) return;
    inspector.problem({ rule: `signature-${error.reason}`, subject: "delivery", message: error.message, at: "" });
  }
}

/** The event in a line of a webhook log. */
export function inspectDelivery({ body }: Readonly<Record<string, unknown>>, inspector: Inspector): void {
  const read = bodyOf(body, "/body");
  const payload = read.kind === "text" || read.kind === "json" ? payloadOf(read) : undefined;
  if (!payload)
    return inspector.problem({
      rule: "json",
      subject: "delivery",
      message: "must have a body that is JSON",
      at: "/body",
    });
  return inspectEvent(payload.value, { at: "/body", isParsedFromString: payload.isParsedFromString }, inspector);
}
