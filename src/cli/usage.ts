/** The forms of a delivery that are always read, for whoever has another. */
export const deliveryForm = 'Write a delivery as {"headers": {…}, "body": "…"}, or as sent: headers, empty line, body.';

/** The help texts of the commands, by their names. */
export const usageOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    check: `Usage: trackstar-orders check [options] [path…]

Check payloads and recorded traffic against the contract.

A path is a file, a folder, a pattern such as "logs/**/*.har", or - for the
standard input, which is also read without a path. In a folder, files that end
in .json, .ndjson, .jsonl, .har or .log are read, and no link that leads out of
it is followed. The content tells the format:

  JSON           one payload, several, or an array
  NDJSON         a payload, a call or a delivery on each line
  HAR            requests and responses of the API, on any host
  webhook logs   {"headers": {…}, "body": "…"} on each line; events of Lambda;
                 exports of Svix, Hookdeck, webhook.site, ngrok, CloudWatch;
                 lines of pino and winston
  observations   what recordObservations wrote in your tests

Options:
  --as <schema>          Schema of the payloads, such as Order. Default: it is
                         recognised by the names of its fields
  --integration <name>   Check request bodies by one integration, such as
                         shiphero. A name that is unknown lists them
  --write-info <file>    Check them by a response of the vendor's write-info
                         endpoint. It needs ajv 8. --integration is then the
                         vendor's name, such as ongoing
  --strict               Fail on unknown fields, values, statuses and events;
                         on those of request bodies with --integration
  --secret <whsec_…>     Verify the signatures of logged deliveries, of any
                         age. Repeat it for several secrets
  --base-path <path>     What a gateway puts before the API's paths, as /prod
  --ignore <what>=<why>  Leave out findings of a rule, or of a field and all
                         below it, as "/line_items/*/sku=legacy". Repeat it
  --coverage             List what the input uses of the contract, and what not
  --min-coverage <n>     Fail below n percent, and cut the lists short
  --show-values          Show wrong values: they may be personal or secret
  --format <name>        text, json, junit or github; <name>=<file> writes to a
                         file. Repeat it for several
  -h, --help             Show this help

Examples:
  trackstar-orders check order.json --as Order
  trackstar-orders check traffic.har --integration shiphero
  trackstar-orders check "logs/*.ndjson" --strict --format junit=report.xml
  trackstar-orders check deliveries.log --secret "$WEBHOOK_SECRET"
  jq -c .order export.json | trackstar-orders check --as Order -

Limits: 128 MiB for a JSON or HAR document, 32 MiB for a line of NDJSON.

Exit codes: 0 clean; 1 violations found; 2 nothing was checked, an input could
not be read, or the arguments are invalid.`,
    conformance: `Usage: trackstar-orders conformance [options] -- <command>

Try a client in any language: run it against a sandbox where calls fail, and
tell from what the sandbox saw whether it ships twice, changes its key or is
wrong about what happened.

The command is run once for each scenario and operation. It makes one call with
the client, as these variables say, and tells by its exit code what it believes:

  TRACKSTAR_BASE_URL, TRACKSTAR_API_KEY, TRACKSTAR_ACCESS_TOKEN
  TRACKSTAR_OPERATION        updateOrder, cancelOrder or shipOrder
  TRACKSTAR_ORDER_ID
  TRACKSTAR_BODY             JSON; absent for a cancellation
  TRACKSTAR_IDEMPOTENCY_KEY

  0 applied; 10 not applied; 20 unknown. Any other code is not judged, except
  after a success.

Options:
  --operation <name>     Try only this one. Repeat it for several
  --scenario <name>      Run only this one. Repeat it for several
  --list                 List the scenarios
  --format <name>        text, json or junit; <name>=<file> writes to a file.
                         Repeat it for several
  -h, --help             Show this help

Examples:
  trackstar-orders conformance -- python3 adapter.py
  trackstar-orders conformance --format junit=report.xml -- java Adapter.java

A command is ended after 40 seconds, and the whole within three minutes.

Exit codes: 0 clean; 1 findings; 2 the command could not be run or called none
of the operations, or the arguments are invalid.`,
    sandbox: `Usage: trackstar-orders sandbox [options]

Serve a stand-in for the API on this machine, with the contract and the docs
at /.

Options:
  --port <n>             Default: the variable PORT, or 4010. 0 takes a free one
  --host <address>       Default: 127.0.0.1, this machine alone. 0.0.0.0 lets
                         other containers and machines in
  --webhook-url <url>    Where order.updated events are posted
  --secret <whsec_…>     The secret that signs them. Default: the variable
                         TRACKSTAR_WEBHOOK_SECRET
  --orders <file>        A JSON file with one order or a list. Default: the
                         documented order, order_id
  --integration <name>   The integration behind the API, such as shiphero, or
                         <access token>=<name> for one of several connections.
                         Repeat it for the others
  --quiet                Print no line for each request
  -h, --help             Show this help

Exit codes: 0 stopped; 1 failed; 2 invalid arguments.`,
    "conformance webhooks": `Usage: trackstar-orders conformance webhooks --url <url> --secret <whsec_…>

Send deliveries to a webhook endpoint, and judge its answers: what it takes
that it must refuse, refuses that it must take, and does not answer in 15 s.
It handles what it takes, so try an endpoint whose data do not matter.

Options:
  --url <url>            The endpoint, on this machine
  --secret <whsec_…>     Its signing secret. Default: the variable
                         TRACKSTAR_WEBHOOK_SECRET
  --allow-remote         Allow an endpoint on another machine
  --scenario <name>      Run one scenario. Repeat it for several
  --list                 List the scenarios
  --format <name>        text, json or junit; <name>=<file> writes to a file.
                         Repeat it for several
  -h, --help             Show this help

The truncated event is fetched from 127.0.0.1, by any API key: allow that host
in the endpoint.

Exit codes: 0 clean; 1 findings; 2 nothing listens there, or the arguments are
invalid.`,
    explain: `Usage: trackstar-orders explain [options] [file…]

Say of a delivery whose signature it has, or why it has none, which order it is
about, what changed, and what breaks the contract; of a call, what became of
the write. A file has any form that check reads, or a request as it was sent:

  POST /hook HTTP/1.1
  svix-id: msg_…
  …

  {"event_type": "order.updated", …}

- is the standard input, which is also read without a file.

Options:
  --secret <whsec_…>     Verify the signature. Repeat it for several secrets.
                         Default: the variable TRACKSTAR_WEBHOOK_SECRET
  --base-path <path>     What a gateway puts before the API's paths, as /prod
  --show-values          Show values: they may be personal or secret
  -h, --help             Show this help

The first 20 deliveries and calls are explained.

Exit codes: 0 explained; 1 a signature or the contract is broken; 2 there is no
delivery and no call, a file could not be read, or the arguments are invalid.`,
    replay: `Usage: trackstar-orders replay --to <url> --secret <whsec_…> [file…]

Sign the deliveries of a file anew, with their ids, and send them one after
another, as the vendor does. A file has any form that explain reads; - is the
standard input, which is also read without a file.

Options:
  --to <url>             The endpoint, on this machine
  --secret <whsec_…>     Its signing secret. Default: the variable
                         TRACKSTAR_WEBHOOK_SECRET
  --allow-remote         Allow an endpoint on another machine
  -h, --help             Show this help

Exit codes: 0 each was answered with a 2xx; 1 one was not; 2 there is no
delivery, nothing listens there, or the arguments are invalid.`,
  }),
);

/** The help text of the command as a whole. */
export const usage = `Usage: trackstar-orders <command> [options]

The contract of Trackstar's orders API and its webhook. Unofficial.

Commands:
  check          Check payloads, recorded traffic and webhook logs
  explain        Say what a delivery or a call is, and what is wrong with it
  replay         Send a delivery again, signed anew
  sandbox        Serve a stand-in for the API, with the docs
  conformance    Try a client in any language against calls that fail
  conformance webhooks
                 Try a webhook endpoint with good, bad and odd deliveries

Options:
  -h, --help       Show this help, or that of a command
  -v, --version    Show the version of the package

Run trackstar-orders <command> --help for the options of a command.`;
