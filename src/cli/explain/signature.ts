import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { createReceiver, SignatureError, type Receiver, type VerifiedDelivery } from "../../webhooks/index.ts";
import { verifierFor, type RecordedMessage } from "../check/payloads/read-payloads.ts";

/** Which secret signed a delivery, and when; or why none did. */
export async function explainSignature(
  { headers, body }: RecordedMessage,
  secrets: readonly string[],
): Promise<{ text: string; isFault: boolean }> {
  if (headers.size === 0) return { text: "not checked: the headers were not recorded", isFault: false };
  const missing = missingIn(headers);
  if (missing.length > 0) return { text: `cannot be checked: ${missing.join(", ")} missing`, isFault: true };
  if (secrets.length === 0) return { text: "not checked: name the secret with --secret", isFault: false };
  let first: SignatureError | undefined;
  for (const [at, secret] of secrets.entries())
    for (const { form, note = "", isFault = false } of formsOf(body)) {
      const request = { headers, body: form };
      const verified = await verify(verifierFor([secret]), request);
      const signer = secrets.length === 1 ? "by the secret" : `by secret ${at + 1} of ${secrets.length}`;
      if (!(verified instanceof SignatureError)) {
        const now = await verify(createReceiver({ secret, maxBodyBytes: Buffer.byteLength(form) }), request);
        const age = now instanceof SignatureError ? `, so that a receiver refuses it now (${now.reason})` : "";
        return { text: `${signer}, at ${verified.timestamp.toISOString()}${age}${note}`, isFault };
      }
      if (verified.reason === "re-serialised")
        return { text: `${signer}. ${verified.message}`, isFault: body.raw !== undefined };
      first ??= verified;
    }
  return { text: first?.message ?? "not checked: the body was not recorded", isFault: first !== undefined };
}

/** The headers that sign a delivery and are missing, in the family of names that is there. */
function missingIn(headers: RecordedMessage["headers"]): string[] {
  const families = deliveryHeaders.map((family) => Object.values(family).filter((name) => !headers.get(name)));
  return families.sort((a, b) => a.length - b.length)[0] ?? [];
}

interface SignedForm {
  readonly form: string | Uint8Array;
  readonly note?: string;
  readonly isFault?: boolean;
}

/** The bodies that may have been signed: as recorded, out of base64, or written again where the log has it parsed. */
function formsOf(body: RecordedMessage["body"]): SignedForm[] {
  const { raw } = body;
  if (raw === undefined) {
    const note = ". The log has the body parsed; without spaces it matches";
    return body.kind === "json" ? [{ form: JSON.stringify(body.value), note }] : [];
  }
  if (typeof raw !== "string" || !/^[\w+/-]+=*$/.test(raw)) return [{ form: raw }];
  const note = ". The body is still in base64: decode it before you verify it";
  return [{ form: raw }, { form: Buffer.from(raw, "base64"), note, isFault: true }];
}

async function verify(
  receiver: Receiver,
  request: { headers: RecordedMessage["headers"]; body: string | Uint8Array },
): Promise<VerifiedDelivery | SignatureError> {
  try {
    return await receiver.verify(request);
  } catch (error) {
    if (error instanceof SignatureError) return error;
    throw error;
  }
}
