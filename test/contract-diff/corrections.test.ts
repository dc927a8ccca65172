import { operations } from "trackstar-orders-contract";
import { beforeAll, describe, expect, it } from "vitest";
import { compareContracts } from "../../scripts/contract-diff/changes.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { add, changedContract, set, take, takeField, type Change } from "./changed-contract.ts";

/** The changes, the impact and the subject of each that is found, and what both contracts have besides. */
type Mutation = [title: string, changes: Change | Change[], found: string, besides?: Change];

const schemas = "/components/schemas";
const order = `${schemas}/Order/properties`;
const update = `${schemas}/UpdateOrderRequest/properties`;
const event = `${schemas}/OrderUpdatedEvent/properties`;
const address = `${schemas}/RequestAddress`;
const put = "/paths/~1wms~1orders~1{order_id}/put";
const cancel = "/paths/~1wms~1orders~1{order_id}~1cancel";
const forms = "/webhooks/order.updated/post/requestBody/content/application~1json/schema/anyOf";
const form = "order.updated post/requestBody/content/application/json/schema/anyOf";
const header = "/components/parameters";
const schemes = "/components/securitySchemes";

const text = { type: "string" };
const body = { content: { "application/json": { schema: { type: "object" } } } };
const to = (component: string) => ({ $ref: `#${schemas}/${component}` });
const orNull = (schema: unknown) => ({ anyOf: [schema, { type: "null" }] });
const required = (component: string) => `${schemas}/${component}/required`;
const values = (component: string) => `${schemas}/${component}/enum`;
/** What is found of each operation. */
const ofAll = (impact: string, part: string) =>
  Object.values(operations)
    .map(({ path, method }) => `${path} ${method}`)
    .sort()
    .map((operation) => operation.split(" "))
    .map(([path, method]) => `${impact} ${method} ${path} ${part}`)
    .join(", ");

const putOrder = "PUT /wms/orders/{order_id}";
const knownAndOpen = "compatible KnownShipmentStatus, compatible ShipmentStatus";

const requestBreaks: Mutation[] = [
  [
    "a new required field",
    [set(`${update}/hub`, text), add(required("UpdateOrderRequest"), "hub")],
    "breaking UpdateOrderRequest, compatible UpdateOrderRequest /hub",
  ],
  ["a field that becomes required", add(required("UpdateOrderRequest"), "status"), "breaking UpdateOrderRequest"],
  ["a field less", takeField("RequestAddress", "city"), "breaking RequestAddress /city"],
  ["a value less", take(values("KnownOrderStatus"), "picked"), "breaking KnownOrderStatus, compatible OrderStatus"],
  ["a type less", set(`${update}/trackstar_tags/type`, "array"), "breaking UpdateOrderRequest /trackstar_tags"],
  [
    "a reference that can't be null now",
    set(`${update}/hub`, to("RequestAddress")),
    "breaking RequestAddress",
    set(`${update}/hub`, orNull(to("RequestAddress"))),
  ],
  ["a bound", set(`${update}/order_number/maxLength`, 20), "breaking UpdateOrderRequest /order_number"],
  ["an excluded value", set(`${update}/status/not`, { const: "open" }), "breaking UpdateOrderRequest /status/not"],
  [
    "a required body",
    set(`${cancel}/put/requestBody`, { ...body, required: true }),
    `breaking ${putOrder}/cancel requestBody`,
  ],
  [
    "a required header",
    set(`${header}/IdempotencyKey/required`, true),
    "breaking components/parameters/IdempotencyKey",
  ],
  ["another style", set(`${header}/OrderId/style`, "label"), "breaking components/parameters/OrderId"],
  ["a refused text", add("/x-refused-in-writes", "nil"), "breaking document"],
  ["a refused name", set(`${address}/x-mistaken-names/town`, "city"), "breaking RequestAddress"],
  ["a name no longer spared", take(`${address}/x-documented-names`, "county"), "breaking RequestAddress"],
  [
    "a credential more",
    set("/security/0/tenant", []),
    ofAll("breaking", "security/0"),
    set(`${schemes}/tenant`, { type: "http" }),
  ],
  ["a credential elsewhere", set(`${schemes}/apiKey/name`, "x-key"), "breaking components/securitySchemes/apiKey"],
];

const requestBears: Mutation[] = [
  ["an optional field", set(`${update}/hub`, text), "compatible UpdateOrderRequest /hub"],
  ["a field less to send", take(required("ShipOrderRequest"), "packages"), "compatible ShipOrderRequest"],
  ["a value more", add(values("KnownOrderStatus"), "lost"), "compatible KnownOrderStatus, compatible OrderStatus"],
  [
    "a type more",
    set(`${update}/order_number/type`, ["string", "null"]),
    "compatible UpdateOrderRequest /order_number",
  ],
  ["a reference that may be null", set(`${update}/status`, orNull), "compatible KnownOrderStatus"],
  ["an optional body", set(`${cancel}/put/requestBody`, body), `compatible ${putOrder}/cancel requestBody`],
  ["a text no longer refused", take("/x-refused-in-writes", "none"), "compatible document"],
  ["other credentials, too", add("/security", { apiKey: [] }), ofAll("compatible", "security/1")],
];

const responseBreaks: Mutation[] = [
  ["a field less", takeField("Order", "raw_status"), "breaking Order /raw_status"],
  ["a field that may be missing", take(required("Order"), "status"), "breaking Order"],
  ["a reference that may be null", set(`${order}/ship_to_address`, orNull), "breaking Address"],
  [
    "a closed enum that opens",
    set(`${order}/hub`, { anyOf: [{ ...text, enum: ["a"] }, text] }),
    "breaking Order /hub, compatible Order /hub",
    set(`${order}/hub`, { ...text, enum: ["a"] }),
  ],
  ["a success more", set(`${put}/responses/202`, { description: "Later" }), `breaking ${putOrder} responses/202`],
  [
    "another status of success",
    set(`${put}/responses`, ({ 200: ok, ...rest }: JsonObject) => ({ ...rest, 201: ok })),
    `breaking ${putOrder} responses/201`,
  ],
  [
    "a header less",
    set("/components/responses/UpdatedOrder/headers/X-Request-Id", undefined),
    "breaking components/responses/UpdatedOrder/headers/X-Request-Id",
  ],
];

const responseBears: Mutation[] = [
  [
    "a required field",
    [set(`${order}/hub`, text), add(required("Order"), "hub")],
    "compatible Order, compatible Order /hub",
  ],
  ["a type less", set(`${order}/raw_status/type`, "string"), "compatible Order /raw_status"],
  ["a value more of an open enum", add(values("KnownShipmentStatus"), "lost"), knownAndOpen],
  ["a value less of an open enum", take(values("KnownShipmentStatus"), "other"), knownAndOpen],
  [
    "an open enum that closes",
    set(`${schemas}/ShipmentStatus`, to("KnownShipmentStatus")),
    "compatible KnownShipmentStatus",
  ],
  [
    "a reference that can't be null now",
    set(`${order}/hub`, to("RequestAddress")),
    "compatible RequestAddress",
    set(`${order}/hub`, orNull(to("RequestAddress"))),
  ],
  ["an error status less", set(`${put}/responses/409`, undefined), `compatible ${putOrder} responses/409`],
  ["an error status more", set(`${put}/responses/418`, { description: "Tea" }), `compatible ${putOrder} responses/418`],
];

const webhookBreaks: Mutation[] = [
  [
    "a field less",
    takeField("OrderUpdatedEvent", "integration_name"),
    "breaking OrderUpdatedEvent, breaking OrderUpdatedEvent /integration_name",
  ],
  [
    "a type more",
    set(`${event}/connection_id/type`, ["string", "integer"]),
    "breaking OrderUpdatedEvent /connection_id",
  ],
  ["a form more", add(forms, { type: "object" }), `breaking ${form}/2`],
  [
    "a header that may be missing",
    set(`${header}/WebhookId/required`, false),
    "breaking components/parameters/WebhookId",
    set(`${header}/WebhookId/required`, true),
  ],
];

const webhookBears: Mutation[] = [
  [
    "a required field",
    [set(`${event}/hub`, text), add(required("OrderUpdatedEvent"), "hub")],
    "compatible OrderUpdatedEvent, compatible OrderUpdatedEvent /hub",
  ],
  ["a form less", set(forms, (all: unknown[]) => all.slice(0, 1)), `compatible ${form}/1`],
];

const contractBreaks: Mutation[] = [
  ["an operation less", set(cancel, undefined), "breaking /wms/orders/{order_id}/cancel"],
  ["an operation of another name", set(`${put}/operationId`, "changeOrder"), `breaking ${putOrder}`],
  ["a webhook less", set("/webhooks/order.updated", undefined), "breaking order.updated"],
  ["a component less", set(`${schemas}/Hub`, undefined), "breaking Hub", set(`${schemas}/Hub`, text)],
  ["another server", set("/servers/0/url", "https://other.example"), "breaking servers"],
  // Nobody judges these, so that a person looks at them.
  ["an unknown keyword", set(`${order}/raw_status/unevaluated`, 1), "breaking Order /raw_status"],
  ["an unknown extension", set("/x-writes-per-second", 60), "breaking document"],
  ["a component that nobody sends", set(`${schemas}/Hub/type`, "integer"), "breaking Hub", set(`${schemas}/Hub`, text)],
  [
    "a change below `not`",
    set(`${update}/hub/not/maxLength`, 3),
    "breaking UpdateOrderRequest /hub/not",
    set(`${update}/hub`, { not: { maxLength: 2 } }),
  ],
  [
    "a field that moves into a part",
    [...takeField("Order", "raw_status"), set(`${schemas}/Order/allOf`, [{ properties: { raw_status: text } }])],
    "breaking Order /raw_status, compatible Order /allOf",
  ],
  [
    "a part less",
    set(`${update}/hub/allOf`, [{}]),
    "breaking UpdateOrderRequest /hub/allOf/1",
    set(`${update}/hub`, { allOf: [{}, { properties: { id: text } }] }),
  ],
];

const contractBears: Mutation[] = [
  ["an operation more", set("/paths/~1carriers", { get: { responses: {} } }), "compatible /carriers"],
  ["a deprecated operation", set(`${put}/deprecated`, true), `compatible ${putOrder}`],
  ["a component more", set(`${schemas}/Hub`, text), "compatible Hub"],
  [
    "a schema that becomes a component",
    [set(`${schemas}/Hub`, text), set(`${order}/hub`, to("Hub"))],
    "compatible Hub",
    set(`${order}/hub`, text),
  ],
  ["a sentence", set(`${order}/raw_status/description`, "Other"), "documentation Order /raw_status"],
  ["a sentence beside a reference", set(`${order}/status/description`, "Other"), "documentation Order /status"],
  ["an example", set("/components/examples/update-order-response/summary", "Other"), "documentation components"],
  ["another version", set("/info/version", "0.2.0"), ""],
  ["no change", [], ""],
];

/** Ten schemas that refer to each other. */
const entangled: Change = (contract) => {
  const names = Array.from({ length: 10 }, (_, index) => `Tangle${index}`);
  const links = Object.fromEntries(names.map((name) => [name, orNull(to(name))]));
  for (const name of names) set(`${schemas}/${name}`, { type: "object", properties: links })(contract);
  set(`${order}/tangle`, to("Tangle0"))(contract);
};

const endless: Mutation[] = [
  ["no change", [], "", entangled],
  ["a field less", set(`${schemas}/Tangle7/properties/Tangle3`, undefined), "breaking Tangle7 /Tangle3", entangled],
];

const rules = Object.entries({
  "a request breaks with": requestBreaks,
  "a request bears": requestBears,
  "a response breaks with": responseBreaks,
  "a response bears": responseBears,
  "a webhook breaks with": webhookBreaks,
  "a webhook bears": webhookBears,
  "a contract breaks with": contractBreaks,
  "a contract bears": contractBears,
  "in schemas that refer to each other is found": endless,
});

/** What is found, by rule and title. All contracts are compared at once, as those of integrations are. */
const found = new Map<string, Set<string>>();

beforeAll(async () => {
  const [old, now] = [new Map<string, JsonObject>(), new Map<string, JsonObject>()];
  for (const [rule, mutations] of rules)
    for (const [title, changes, , besides = () => {}] of mutations) {
      found.set(`${rule} ${title}`, new Set());
      old.set(`${rule} ${title}`, changedContract(besides));
      now.set(`${rule} ${title}`, changedContract(besides, ...[changes].flat()));
    }
  for (const { impact, subject, contracts } of await compareContracts(old, now))
    for (const name of contracts) found.get(name)?.add(`${impact} ${subject}`);
});

describe.each(rules)("%s", (rule, mutations) => {
  it.each(mutations)("%s", (title, _changes, expected) => {
    expect([...(found.get(`${rule} ${title}`) ?? [])].join(", ")).toBe(expected);
  });
});

it("a comparison refuses a reference that leads nowhere", async () => {
  const lost = changedContract(set(`${order}/hub`, to("Hub")));
  const comparing = compareContracts(new Map([["api", changedContract()]]), new Map([["api", lost]]));
  await expect(comparing).rejects.toThrow("#/components/schemas/Hub leads nowhere");
});
