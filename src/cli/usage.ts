export const usage = `trackstar-orders check <schema> [file]    Holds a JSON file, or the standard input, to the contract.
    --strict            fields and values that the contract does not know are errors too

trackstar-orders diff <old> <new>         Says what changed between two OpenAPI documents (JSON), and what breaks.
    --format <f>        text (default) or json

trackstar-orders sandbox                  Serves a stand-in for the API on this machine, with the docs at /.
    --port <n>          default: the variable PORT, or 4010; 0 takes a free one
    --webhook-url <url> where order.updated events are posted
    --secret <whsec_…>  what they are signed with; default: the variable TRACKSTAR_WEBHOOK_SECRET
    --orders <file>     a JSON file with one order or a list; default: the documented order, order_id
    --seed <n>          makes ids and chance the same in each run
    --quiet             no line for each request

Exit codes: 0 fine, 1 the payload breaks the contract, the contract breaks its users, or the command failed, 2 it was called wrongly.`;
