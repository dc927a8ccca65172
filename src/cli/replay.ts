import { decodeUtf8 } from "../core/json.ts";
import { plainLine } from "../core/text.ts";
import { signDelivery } from "../sandbox/events/sign-delivery.ts";
import type { RecordedMessage } from "./check/payloads/read-payloads.ts";
import { deliveryIn, idOf, recordsIn } from "./explain/records.ts";
import { endpointUrl, inFamily, postDelivery, signingSecret } from "./post-delivery.ts";
import { UsageError, exitCode, readArguments, type Terminal } from "./terminal.ts";

const options = {
  to: { type: "string" },
  secret: { type: "string" },
  "allow-remote": { type: "boolean", default: false },
} as const;

/** `replay`: signs the deliveries of a file anew, sends them in turn, and shows the answers. */
export async function replay(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const url = endpointUrl("--to", values.to, values["allow-remote"]);
  const secret = signingSecret(values.secret, terminal.env);
  let code: number = exitCode.usage;
  for await (const { record, place } of recordsIn(positionals, terminal)) {
    const delivery = deliveryIn(record);
    const [id, body] = delivery ? [idOf(delivery), textOf(delivery)] : [];
    if (body === undefined) {
      if (id === undefined) continue;
      terminal.print(plainLine(`${place}: ${id}: not sent: no body was recorded, or it is not UTF-8`));
      code = exitCode.found;
      continue;
    }
    const answer = await postDelivery(url, inFamily(await signDelivery(body, { secret, id })), terminal.stop);
    if (answer.isUnsent) throw new UsageError(`Nothing listens at ${url.host}.`);
    const { status, text, durationMs, isTaken } = answer;
    const answered = status === undefined ? text : `${status} in ${durationMs} ms: ${text.trim()}`;
    terminal.print(plainLine(`${place}: ${id ?? "a new id"}: ${answered}`, 1000));
    code = isTaken && code !== exitCode.found ? exitCode.fine : exitCode.found;
  }
  if (code === exitCode.usage) terminal.printError("The input has no delivery.");
  return code;
}

/** The body to sign; undefined if it was not recorded, or is not text. */
function textOf({ body }: RecordedMessage): string | undefined {
  if (body.raw !== undefined) return typeof body.raw === "string" ? body.raw : decodeUtf8(body.raw);
  return body.kind === "json" ? JSON.stringify(body.value) : undefined;
}
