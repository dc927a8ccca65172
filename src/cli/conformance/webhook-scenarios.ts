import { orderUpdatedEvent } from "../../../generated/examples.ts";
import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { createClient } from "../../client/create-client.ts";
import { createSandbox } from "../../sandbox/create-sandbox.ts";
import { signDelivery, type SignedDelivery, type SigningOptions } from "../../sandbox/events/sign-delivery.ts";
import { inFamily, type HeaderFamily } from "../post-delivery.ts";
import type { Scenario } from "./report.ts";

/** A delivery to send. */
interface Part {
  /** Its description in findings. Default: the title of the scenario. */
  readonly what?: string;
  /** The event, or a raw body. Default: the documented event. */
  readonly event?: unknown;
  readonly sign?: Pick<SigningOptions, "id" | "timestamp">;
  /** The secrets that sign it, if they are not just that of the endpoint. */
  readonly secrets?: (own: string) => readonly string[];
  /** Default: as the vendor sends it. */
  readonly family?: HeaderFamily;
  /** Headers and body that replace the signed ones; an undefined header is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/**
 * The answer that deliveries must get. `taken`: a 2xx. `refused`: a 3xx or 4xx. `answered`: anything but a 5xx. `once`: sent at
 * once, one gets a 2xx, the others a 2xx or a status that means "later".
 */
export type Expected = "taken" | "refused" | "answered" | "once";

export interface WebhookScenario extends Scenario {
  readonly expected: Expected;
  readonly parts: readonly Part[];
}

const body = JSON.stringify(orderUpdatedEvent);
const otherSecret = `whsec_${btoa("a secret of another endpoint")}`;
const newId = (): string => `msg_${crypto.randomUUID()}`;
const withOrder = (fields: object): object => ({
  ...orderUpdatedEvent,
  data: { ...orderUpdatedEvent.data, ...fields },
});

/** Signs a delivery for an endpoint, as far as the part does not forge it. */
export async function makeDelivery(part: Part, secret: string): Promise<SignedDelivery> {
  const signed = inFamily(
    await signDelivery(part.event ?? body, { ...part.sign, secret: part.secrets?.(secret) ?? secret }),
    part.family,
  );
  const headers = Object.entries({ ...signed.headers, ...part.headers }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { headers: Object.fromEntries(headers), body: part.body ?? signed.body };
}

/** The scenarios, the plain delivery first. The truncated event can be fetched from this machine until `close` is called. */
export async function webhookScenarios(): Promise<{ scenarios: WebhookScenario[]; close: () => Promise<void> }> {
  const faults = (["unknown", "truncated"] as const).map((event) => ({ event, times: 1 }));
  const sandbox = createSandbox({ faults });
  const { url: baseUrl } = await sandbox.listen(0);
  const client = createClient({ apiKey: "conformance", accessToken: "conformance", baseUrl, fetch: sandbox.fetch });
  for (const status of ["picked", "packed", "fulfilled"] as const) await client.updateOrder("order_id", { status });
  const scenarios = [...genuine(sandbox.deliveries.map(({ event }) => event)), ...deliveryHeaders.flatMap(forged)];
  return { scenarios, close: sandbox.close };
}

function genuine([unknown, earlier, truncated, later]: readonly unknown[]): WebhookScenario[] {
  const { integration_type: _type, ...withoutType } = orderUpdatedEvent;
  const [repeated, sign] = [{ sign: { id: newId() } }, { id: newId() }];
  const copies = ["first", "second", "third"].map((place) => ({ what: `the ${place} copy`, sign }));
  const taken: [name: string, title: string, ...parts: Part[]][] = [
    ["signed", "a signed delivery", {}],
    ["raw-body", "other white space than JSON.stringify", { event: JSON.stringify(orderUpdatedEvent, null, 1) }],
    ["rotated", "signatures of two secrets", { secrets: (own) => [otherSecret, own] }],
    ["repeated", "a delivery that comes again", repeated, { ...repeated, what: "its repetition" }],
    ["reordered", "a newer event before an older one", { event: later }, { what: "the older one", event: earlier }],
    ["truncated", "an event without its order", { event: truncated }],
    ["unknown-type", "an event of another type", { event: unknown }],
    [
      "newer",
      "fields and values that are still to come",
      { what: "an unknown field", event: { ...withOrder({ new_field: {} }), new_field: 1 } },
      { what: "an unknown status", event: withOrder({ status: "returned" }) },
      { what: "an event without integration_type", event: withoutType },
    ],
  ];
  const odd = [
    { what: "a total_price that is a string", event: withOrder({ total_price: "12.50" }) },
    { what: "shipments that are null", event: withOrder({ shipments: null }) },
  ];
  return [
    ...taken.map(([name, title, ...parts]) => ({ name, title, parts, expected: "taken" as const })),
    { name: "concurrent", title: "three copies of a delivery at once", parts: copies, expected: "once" },
    { name: "odd", title: "known fields that break the contract", parts: odd, expected: "answered" },
  ];
}

/** Deliveries that nobody with the secret made, or not just now. Whoever forges one chooses the names of the headers. */
function forged(family: HeaderFamily): WebhookScenario[] {
  const { id, timestamp, signature } = family;
  const old = { timestamp: new Date(Date.now() - 600_000) };
  const now = String(Math.floor(Date.now() / 1000));
  const rows: [name: string, title: string, ...parts: Part[]][] = [
    ["wrong-secret", "signed by another secret", { secrets: () => [otherSecret] }],
    ["changed-body", "a body that was not signed", { body: body.replace("order_number", "order_numbed") }],
    ["changed-id", "an id that was not signed", { headers: { [id]: newId() } }],
    ["changed-time", "an old delivery with a new time", { sign: old, headers: { [timestamp]: now } }],
    ["unsigned", "no signature", ...[undefined, "", "v1,"].map((value) => ({ headers: { [signature]: value } }))],
    ["stale", "signed ten minutes ago", { sign: old }],
  ];
  return rows.map(([name, title, ...parts]) => ({
    name: `${name}${family === deliveryHeaders[0] ? "" : "-unbranded"}`,
    title: `${title} (${signature})`,
    parts: parts.map((part) => ({ ...part, family })),
    expected: "refused",
  }));
}
