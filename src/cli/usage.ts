import { integrationNames } from "./integrations.ts";
import { payloadComponents, schemaNames } from "./check/contract.ts";

/** Breaks a list of names into lines of at most 100 characters. */
function lines(names: readonly string[], indent: string): string {
  const broken: string[] = [];
  let line = indent;
  for (const name of names) {
    if (line.length + name.length > 100) {
      broken.push(line.trimEnd());
      line = indent;
    }
    line += `${name}, `;
  }
  return [...broken, line].join("\n").replace(/, $/, "");
}

export const checkUsage = `trackstar-orders check [paths…]     Holds payloads and recorded traffic to the contract.

Paths are files, folders (.json, .ndjson, .jsonl, .har and .log files in them, over links too), patterns such as "logs/**/*.har", or - for
the standard input, which is also read without any path. What is in them tells what they are:
    JSON                payloads: one, several, or an array
    NDJSON              a payload, a call, or a delivery on each line; memory stays small however long the file
    HAR                 requests and responses of the contract's operations, whatever the host; the rest is skipped
    webhook logs        {"headers": {…}, "body": "…"} on each line
    observations        what tests wrote: {"operation", "request", "response"} or {"schema", "payload"} on each line

    --as <schema>       what the payloads are. Otherwise a payload is recognised by the names of its fields; it must
                        have more than half of those that its schema requires. Calls and deliveries say it themselves
    --integration <name> the warehouse system that request bodies are for: what it requires must be there, and a field
                        that it is not listed to take is drift. Otherwise the base contract decides
    --strict            what the contract does not know (drift) is an error too: unknown fields, values, statuses and
                        events, and dates and tags in another form. Request bodies may still have fields that the
                        contract lacks, as warehouse systems have some of their own
    --secret <whsec_…>  verifies the signatures of logged deliveries, however old; repeat it for several secrets
    --coverage          also says which operations, statuses, fields and values were exercised, and which never
    --show-values       shows the values that are wrong. They are hidden by default, as they may be personal or secret
    --format <name>     text, json, junit or github; with =<file> into a file. Repeat it for several

Schemas that are recognised:
${lines(
  payloadComponents.map(({ name }) => name),
  "    ",
)}
Schemas for --as:
${lines(schemaNames, "    ")}
Warehouse systems for --integration:
${lines(integrationNames, "    ")}

Examples:
    trackstar-orders check order.json --as Order
    trackstar-orders check traffic.har --format junit=report.xml
    trackstar-orders check traffic.har --integration shiphero
    trackstar-orders check "logs/*.ndjson" --strict --format github --format junit=report.xml
    trackstar-orders check deliveries.log --secret "$WEBHOOK_SECRET"
    jq -c .order export.json | trackstar-orders check --as Order -

Exit codes: 0 clean; 1 violations found; 2 nothing was checked, or a
file or folder could not be read. At most 1,000 findings are listed, and all are counted. A single value may have 32 MiB.`;

export const sandboxUsage = `trackstar-orders sandbox           Serves a stand-in for the API on this machine, with the docs at /.
    --port <n>          default: the variable PORT, or 4010; 0 takes a free one
    --webhook-url <url> where order.updated events are posted
    --secret <whsec_…>  what they are signed with; default: the variable TRACKSTAR_WEBHOOK_SECRET
    --orders <file>     a JSON file with one order or a list; default: the documented order, order_id
    --seed <n>          makes ids and chance the same in each run
    --integration <name>        the warehouse system behind the API, such as shiphero (check --help lists them); as
                        <access token>=<name> for one of several connections: repeat it for the others
    --quiet             no line for each request

Exit codes: 0 it was stopped, 1 it failed, 2 it was called wrongly.`;

export const usage = `${checkUsage}

${sandboxUsage}

trackstar-orders --version         Prints the version of the package.`;
