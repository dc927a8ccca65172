import { plainLine } from "../../core/text.ts";
import { FindingCollector } from "../check/findings/finding-collector.ts";
import { checkCall, checkDelivery, verifierFor } from "../check/payloads/read-payloads.ts";
import { describeFinding } from "../check/report/write-reports.ts";
import { exitCode, readArguments, type Terminal } from "../terminal.ts";
import { explainCall } from "./call.ts";
import { explainDelivery } from "./delivery.ts";
import { deliveryIn, recordsIn, type ExplainOptions, type LocatedRecord } from "./records.ts";

const options = {
  secret: { type: "string", multiple: true },
  "show-values": { type: "boolean", default: false },
} as const;

/** More are only counted. */
const maxExplained = 20;

/** `explain`: says of each delivery and each call in a file what it is, and what is wrong with it. */
export async function explain(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const { secret: secrets = [], "show-values": showValues } = values;
  if (secrets.length > 0) verifierFor(secrets);
  let count = 0;
  let code: number = exitCode.fine;
  for await (const located of recordsIn(positionals, terminal)) {
    const explanation = await explainRecord(located, { secrets, showValues });
    if (!explanation || ++count > maxExplained) continue;
    if (explanation.isFault) code = exitCode.found;
    for (const line of explanation.lines) terminal.print(plainLine(line));
  }
  if (count > maxExplained)
    terminal.printError(
      `${count - maxExplained} more are not explained: give one of them, such as one line of the file.`,
    );
  if (count > 0) return code;
  terminal.printError(
    'The input has neither a delivery nor a call. Write a delivery as {"headers": {…}, "body": "…"}.',
  );
  return exitCode.usage;
}

/** Undefined for a record that is neither a delivery nor a call. */
async function explainRecord(located: LocatedRecord, wishes: ExplainOptions) {
  const { record, place } = located;
  const delivery = deliveryIn(record);
  const explanation = delivery
    ? await explainDelivery(delivery, wishes)
    : record.kind === "call"
      ? explainCall(record)
      : undefined;
  if (!explanation) return undefined;
  const { title, rows, isFault } = explanation;
  const contract = findingsIn(located, wishes, (findings) => {
    if (delivery) void checkDelivery(delivery, undefined, findings);
    else if (record.kind === "call") checkCall(record, findings);
  });
  const lines = Object.entries({ ...rows, contract: contract.texts }).flatMap(([name, texts]) =>
    texts.map((text, at) => `  ${(at === 0 ? name : "").padEnd(11)}${text}`),
  );
  return { isFault: isFault || contract.isViolated, lines: [`${place}: ${title}`, ...lines] };
}

function findingsIn(
  { source }: LocatedRecord,
  { showValues }: ExplainOptions,
  check: (findings: FindingCollector) => void,
) {
  const findings = new FindingCollector({ isStrict: false, showValues, integration: undefined, coverage: undefined });
  check(findings);
  findings.endValue({ value: undefined, source });
  const { findings: found } = findings.report();
  const texts = found.map((one) => `${one.level === "drift" ? "new: " : ""}${one.subject}: ${describeFinding(one)}`);
  return {
    texts: texts.length > 0 ? texts : ["keeps it"],
    isViolated: found.some(({ level }) => level === "violation"),
  };
}
