import { outcomeOf, ReceivedResponse, type Ending } from "../../client/received-response.ts";
import { plainLine } from "../../core/text.ts";
import { FindingCollector } from "../check/findings/finding-collector.ts";
import { basePathOf } from "../check/options.ts";
import { checkCall, checkDelivery, type CallToCheck, type RecordedMessage } from "../check/payloads/read-payloads.ts";
import { describeFinding } from "../check/report/write-reports.ts";
import { signingSecrets } from "../post-delivery.ts";
import { UsageError, exitCode, readArguments, type Terminal } from "../terminal.ts";
import { deliveryForm } from "../usage.ts";
import { explainDelivery, type ExplainOptions } from "./delivery.ts";
import { deliveryIn, recordsIn } from "./records.ts";

const options = {
  secret: { type: "string", multiple: true },
  "base-path": { type: "string" },
  "show-values": { type: "boolean", default: false },
} as const;

/** More are only counted. */
const maxExplained = 20;

/** `explain`: says of each delivery and each call in a file what it is, and what is wrong with it. */
export async function explain(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const wishes = { secrets: signingSecrets(values.secret, terminal.env), showValues: values["show-values"] };
  let count = 0;
  let code: number = exitCode.fine;
  for await (const { place, record } of recordsIn(positionals, terminal, basePathOf(values["base-path"]))) {
    const explained = deliveryIn(record) ?? (record.kind === "call" && record);
    if (!explained || ++count > maxExplained) continue;
    const explanation = await explainRecord(explained, wishes);
    if (explanation.isFault) code = exitCode.found;
    for (const line of [`${place}: ${explanation.title}`, ...explanation.lines]) terminal.print(plainLine(line));
  }
  if (count > maxExplained)
    terminal.printError(`${count - maxExplained} more are not explained: give one of them, such as its line alone.`);
  if (count > 0) return code;
  throw new UsageError(`The input has neither a delivery nor a call. ${deliveryForm}`);
}

async function explainRecord(record: RecordedMessage | CallToCheck, wishes: ExplainOptions) {
  const findings = new FindingCollector({ ...wishes, isStrict: false });
  const isCall = "operation" in record;
  if (isCall) checkCall(record, findings);
  else void checkDelivery(record, undefined, findings);
  const { title, rows, isFault } = isCall ? explainCall(record) : await explainDelivery(record, wishes);
  const { findings: found } = findings.report();
  const texts = found.map((one) => `${one.level === "drift" ? "new: " : ""}${one.subject}: ${describeFinding(one)}`);
  const contract = texts.length > 0 ? texts : ["keeps it"];
  const lines = Object.entries({ ...rows, contract }).flatMap(([name, row]) =>
    row.map((text, at) => `  ${(at === 0 ? name : "").padEnd(11)}${text}`),
  );
  return { title, lines, isFault: isFault || found.some(({ level }) => level === "violation") };
}

/** Explains a call: its outcome by the table of the guide, and whether it can be repeated. */
function explainCall(call: CallToCheck) {
  const { operation, request, response } = call;
  const title = `${operation.name}, ${response ? `answered with ${response.status}` : "not answered"}`;
  const rows = { outcome: [explainOutcome(call)] };
  if (operation.kind === "read" || !request || request.headers.size === 0) return { title, rows, isFault: false };
  const key = request.headers.get("idempotency-key") ? "sent" : "missing: sent again, it is a new write";
  return { title, rows: { ...rows, key: [key] }, isFault: false };
}

function explainOutcome({ operation, response }: CallToCheck): string {
  if (operation.kind === "read") return "a read: it changes nothing, and can be sent again";
  if (response?.body.kind === "unrecorded" && response.status < 300)
    return `cannot be told: the body of the ${response.status} was not recorded`;
  const outcome = outcomeOf(endingOf(response), operation, "not-applied");
  if (outcome === "applied") return "applied";
  if (outcome === "not-applied") return "not applied: nothing was written";
  return operation.method === "PUT"
    ? "unknown: it may have been written; send it again with the same idempotency key"
    : "unknown: it may have been written; look at the order before you send it again";
}

function endingOf(response: CallToCheck["response"]): Ending {
  if (!response) return { error: undefined, isUnsent: false, isFinal: true };
  const { status, body } = response;
  const text = body.kind === "json" ? JSON.stringify(body.value) : "";
  return new ReceivedResponse({ status, headers: new Headers(), text: async () => text }, text);
}
