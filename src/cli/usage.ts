import { integrationNames } from "./bundled.ts";
import { payloadComponents, schemaNames } from "./check/contract.ts";

/** A list of names in lines of at most 100 characters. */
function listed(names: readonly string[]): string {
  return `    ${names.join(", ")}`.replaceAll(/(.{1,98}),(?: |$)/g, "$1,\n    ").replace(/,\s+$/, "");
}

/** The help text of `check`. */
export const checkUsage = `trackstar-orders check [options] [paths…]
Checks payloads and recorded traffic against the contract.

Paths are files, folders (their .json, .ndjson, .jsonl, .har and .log files, also behind links), patterns such as
"logs/**/*.har", or - for the standard input, which is read if there is no path. The content tells the format:
    JSON                one payload, several, or an array
    NDJSON              a payload, a call or a delivery on each line. Memory stays small, however long the file
    HAR                 requests and responses of the contract's operations, on any host. The rest is skipped
    webhook logs        {"headers": {…}, "body": "…"} on each line
    observations        {"operation", "request", "response"} or {"schema", "payload"} on each line, as tests write them
A JSON or HAR document may have 128 MiB, a line 32 MiB. Convert longer documents to NDJSON:
    jq -c '.[]' big.json > big.ndjson; jq -c '.log.entries[]' big.har > big.ndjson

    --as <schema>        the schema of the payloads. Without it, a payload is recognised by the names of its fields: it
                         must have more than half of those that its schema requires. Calls and deliveries need none
    --integration <name> checks request bodies by the rules of this integration instead of the base contract: its
                         required fields must be there, and fields that it does not list are drift
    --write-info <file>  checks them by a response of the vendor's write-info endpoint: the connection's own values hold.
                         It needs ajv 8 (npm install ajv@8). --integration then is the vendor's name, as "ongoing"
    --strict             fails on drift, too: unknown fields, values, statuses and events, and dates and tags in another
                         form. Request bodies may still have fields that the contract lacks, as integrations do
    --secret <whsec_…>   verifies the signatures of logged deliveries, of any age. Repeat it for several secrets
    --coverage           lists which operations, statuses, fields and values the input uses, and which it never does
    --show-values        shows wrong values. They are hidden by default, as they may be personal or secret
    --format <name>      text, json, junit or github; <name>=<file> writes to a file. Repeat it for several

Recognised schemas:
${listed(payloadComponents.map(({ name }) => name))}
Schemas for --as:
${listed(schemaNames)}
Integrations:
${listed(integrationNames)}

Examples:
    trackstar-orders check order.json --as Order
    trackstar-orders check traffic.har --format junit=report.xml
    trackstar-orders check traffic.har --integration shiphero
    trackstar-orders check traffic.har --write-info write-info.json
    trackstar-orders check "logs/*.ndjson" --strict --format github --format junit=report.xml
    trackstar-orders check deliveries.log --secret "$WEBHOOK_SECRET"
    jq -c .order export.json | trackstar-orders check --as Order -

Exit codes: 0 clean; 1 violations found; 2 nothing was checked, or something could not be read, or invalid arguments.
At most 1,000 findings are listed, and all are counted.`;

/** The help text of `sandbox`. */
export const sandboxUsage = `trackstar-orders sandbox [options]
Serves a stand-in for the API on this machine, with the contract and the guides at /.

    --port <n>           default: the variable PORT, or 4010; 0 takes a free one
    --host <address>     default: 127.0.0.1, this machine alone; 0.0.0.0 lets other containers and machines in
    --webhook-url <url>  where order.updated events are posted
    --secret <whsec_…>   the secret that signs them; default: the variable TRACKSTAR_WEBHOOK_SECRET
    --orders <file>      a JSON file with one order or a list; default: the documented order, order_id
    --seed <n>           makes ids and chance the same in each run
    --integration <name> the integration behind the API, such as shiphero (check --help lists them), or
                         <access token>=<name> for one of several connections: repeat it for the others
    --quiet              prints no line for each request

Exit codes: 0 stopped; 1 failed; 2 invalid arguments.`;

/** The help text of the command as a whole. */
export const usage = `${checkUsage}

${sandboxUsage}

trackstar-orders --version
Prints the version of the package.`;
