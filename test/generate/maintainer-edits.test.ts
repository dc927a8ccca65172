import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDocs } from "../../scripts/build-docs.ts";
import { writeFiles } from "../../scripts/generate/files.ts";
import { generate } from "../../scripts/generate.ts";
import { createProject, type Project } from "../support/project.ts";
import { root, run } from "../support/system.ts";
import { makeEdits, type Edit } from "../support/yaml-edits.ts";

const main = "openapi.yaml";
const order = "schemas/Order.yaml";
const key = { $ref: "parameters.yaml#/IdempotencyKey" };
const id = { $ref: "parameters.yaml#/OrderId" };
const text = { type: "string", description: "Text.", example: "text" };
const answer = { $ref: "responses/UpdatedOrder.yaml" };
const errors = { 404: { $ref: "responses/NotFound.yaml" } };

function operation(method: string, path: string, value: object): Edit {
  const said = { tags: ["Orders"], summary: "A new operation", description: "What it does." };
  return [main, ["paths", path, method], { ...said, responses: { 200: answer, ...errors }, ...value }];
}
const body = (component: string) => ({
  required: true,
  description: "The body",
  content: { "application/json": { schema: { $ref: `schemas/${component}.yaml` } } },
});
const at = "/wms/orders/{order_id}";

/** Everything that a maintainer adds by YAML alone, in one copy. */
const edits: Edit[] = [
  // A read, with a parameter whose values the contract lists and one in brackets.
  operation("get", "/wms/orders", {
    operationId: "listOrders",
    parameters: [
      { name: "status", in: "query", description: "Status.", schema: { $ref: "schemas/OrderStatus.yaml" } },
      { name: "updated_date[gte]", in: "query", description: "From.", schema: text },
    ],
  }),
  // An operation with a body of its own, and a header that a caller may send.
  ["schemas/HoldOrderRequest.yaml", [], holdOrderRequest()],
  [
    "schemas/HoldReason.yaml",
    [],
    { ...text, enum: ["address", "stock"], example: "stock", description: "Why. The values come from a page." },
  ],
  operation("post", `${at}/hold`, {
    operationId: "holdOrder",
    parameters: [id, key, { name: "x-reason", in: "header", description: "Who holds it.", schema: text }],
    requestBody: body("HoldOrderRequest"),
  }),
  // One that shares its body, and is deprecated.
  operation("patch", at, {
    operationId: "draftOrder",
    deprecated: true,
    parameters: [id, key],
    requestBody: body("UpdateOrderRequest"),
    responses: { 200: answer, ...errors },
  }),
  // One without a body either way.
  operation("delete", at, {
    operationId: "archiveOrder",
    parameters: [id, key],
    responses: {
      204: {
        description: "Archived",
        headers: {
          "x-archive-seconds": { description: "How long it took.", schema: { type: "number", example: 1.5 } },
        },
      },
      ...errors,
    },
  }),
  // One with two successes of one type, and an optional body.
  operation("put", `${at}/tags`, {
    operationId: "tagOrder",
    parameters: [id, key],
    requestBody: { ...body("RequestChannel"), required: false },
    responses: { 200: answer, 201: answer, ...errors },
  }),
  // Fields: an enum in place, a date, a reference with a description, an object that lists all its fields.
  [
    order,
    ["properties", "gift_note"],
    { ...text, type: ["string", "null"], enum: ["printed", "handwritten", null], example: "printed" },
  ],
  [order, ["properties", "gift_date"], { ...text, format: "date", example: "2026-05-06", minLength: 10 }],
  [order, ["properties", "billing_address"], { $ref: "./Address.yaml", description: "Where the bill goes." }],
  [
    order,
    ["properties", "gift_wrap"],
    { anyOf: [{ $ref: "./GiftWrap.yaml" }, { type: "null" }], description: "Paper." },
  ],
  [
    "schemas/GiftWrap.yaml",
    [],
    {
      type: "object",
      description: "Paper.",
      properties: { any: { description: "Whatever." }, colour: text },
      additionalProperties: false,
    },
  ],
  [
    order,
    ["properties", "labels"],
    {
      type: "object",
      description: "Labels.",
      properties: { any: { description: "Whatever." } },
      additionalProperties: { type: "integer", example: 1 },
    },
  ],
  // A value of an open enum.
  ["schemas/OrderStatus.yaml", ["enum", 11], "on_hold"],
  // A webhook, an integration, a server.
  [main, ["webhooks", "order.held"], heldWebhook()],
  ["schemas/OrderHeldEvent.yaml", [], heldEvent()],
  [
    "integrations/depot.yaml",
    [],
    { title: "Depot", holdOrder: { type: "object", required: ["dock"], properties: { dock: text } } },
  ],
  [main, ["servers", 1], { url: "https://eu.trackstarhq.com", description: "Europe" }],
];

function holdOrderRequest(): object {
  const properties = {
    reason: { $ref: "./HoldReason.yaml" },
    until: { ...text, format: "date-time", example: "2026-05-06T01:02:03Z" },
    extra: { description: "Whatever.", example: 1 },
  };
  return { type: "object", description: "A hold.", required: ["reason"], properties, additionalProperties: false };
}
function heldWebhook(): object {
  const said = {
    operationId: "orderHeld",
    tags: ["Webhooks"],
    summary: "Held",
    description: "An order is held.",
    security: [],
  };
  return { post: { ...said, requestBody: body("OrderHeldEvent"), responses: { 200: { description: "Taken" } } } };
}
function heldEvent(): object {
  const properties = {
    event_type: { ...text, const: "order.held", example: "order.held" },
    data: { $ref: "./Order.yaml" },
  };
  return { description: "A held order.", allOf: [{ $ref: "./EventEnvelope.yaml" }], required: ["data"], properties };
}

let project: Project;
beforeAll(async () => {
  project = await createProject();
  for (const part of ["bench", "package-lock.json", "scripts", "test", "vitest.config.ts"])
    await cp(join(root, part), join(project.folder, part), {
      recursive: true,
      // Another suite writes into such folders meanwhile.
      filter: (file) => !/\/(?:node_modules|out|\.next)(?:$|[/-])/.test(file.slice(root.length)),
    });
  await makeEdits(join(project.folder, "openapi"), edits);
  await writeFiles(await generate(join(project.folder, "openapi")), join(project.folder, "generated"));
});
afterAll(() => project.remove());

describe("operations, webhooks, fields, values and an integration that are added by YAML alone", () => {
  it("compile together with every test of the project, with types that say what the YAML says", async () => {
    await project.write("test/added.ts", typesOfEdits);
    const compiler = join(root, "node_modules/typescript7/bin/tsc");
    const { stdout } = await run(process.execPath, [compiler, "-p", project.folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  });

  it("are linted as the contract is", async () => {
    const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const config = join(project.folder, "openapi/redocly.yaml");
    const args = [redocly, "lint", join(project.folder, "openapi/openapi.yaml"), "--config", config];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stderr } = await run(process.execPath, args, { env });
    expect(stderr).toContain("Your API description is valid");
  });

  it("are called, checked, and served by the sandbox", async () => {
    const found = await project.run(`
      import { createClient, ApiError } from "trackstar-orders-contract";
      import { depot } from "trackstar-orders-contract/integrations/depot";
      import { createSandbox } from "trackstar-orders-contract/sandbox";
      import { HoldOrderRequest, Order, isKnownHoldReason, holdReasonValues } from "trackstar-orders-contract/schemas";
      import { signDelivery } from "trackstar-orders-contract/testing";
      import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
      import { updateOrderResponse } from "./generated/examples.ts";
      import { eventPaths } from "./generated/webhooks.ts";
      const calls: string[] = [];
      const sandbox = createSandbox({ rateLimit: false });
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        calls.push(request.method + " " + new URL(request.url).pathname + " " + request.headers.has("idempotency-key"));
        return sandbox.fetch(request);
      };
      const client = createClient({ apiKey: "key", accessToken: "token", fetch });
      const failed = (promise: Promise<unknown>) => promise.then(() => "done", (error: Error) => error.name);
      const order = (extra: object) => Order.check({ ...updateOrderResponse.data, ...extra });
      const ofDepot = createClient({ apiKey: "key", accessToken: "token", fetch, integration: depot });
      const secret = "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAx";
      const events: string[] = [];
      const handle = webhookHandler(createReceiver({ secret }), {
        "order.held": (event) => void events.push(event.event_type + " " + event.data.id),
        unknown: () => void events.push("unknown"),
        onError: () => undefined,
      });
      const deliver = async (event: object) =>
        (await handle(new Request("http://localhost/", { method: "POST", ...(await signDelivery(event, { secret })) }))).status;
      const heldEvent = { connection_id: "c", integration_name: "n", event_type: "order.held", data: updateOrderResponse.data };
      console.log(JSON.stringify({
        // An event that says nothing of what was before has no paths.
        paths: Object.keys(eventPaths),
        delivered: [await deliver(heldEvent), await deliver({ ...heldEvent, data: undefined }), ...events],
        listed: typeof (await client.listOrders({ status: "open" })).id,
        held: await failed(client.holdOrder("order_id", { reason: "stock", extra: [] })),
        refused: await failed(client.holdOrder("order_id", { reason: "weather" as "stock" })),
        drafted: await failed(client.draftOrder("order_id", { order_number: "1" })),
        archived: await client.archiveOrder("order_id"),
        tagged: await failed(client.tagOrder("order_id")),
        ofDepot: await failed(ofDepot.holdOrder("order_id", {} as { dock: string })),
        calls,
        unlisted: HoldOrderRequest.check({ reason: "stock", other: 1 }).issues.map(({ path }) => path),
        wrap: [order({ gift_wrap: { any: 1 } }).ok, order({ gift_wrap: { other: 1 } }).ok, order({ labels: { any: "x", a: 1 } }).ok, order({ labels: { a: "x" } }).ok],
        drift: order({ status: "on_hold", gift_note: "engraved" }).drift.map(({ path }) => path),
        guard: [isKnownHoldReason("stock"), isKnownHoldReason("rain"), holdReasonValues],
      }));`);
    const at1 = "/wms/orders/order_id";
    expect(found).toEqual({
      paths: ["order.updated"],
      delivered: [200, 422, "order.held order_id"],
      listed: "string",
      held: "done",
      refused: "ContractError",
      drafted: "done",
      tagged: "done",
      ofDepot: "ContractError",
      calls: [
        "GET /wms/orders false",
        `POST ${at1}/hold true`,
        `PATCH ${at1} true`,
        `DELETE ${at1} true`,
        `PUT ${at1}/tags true`,
      ],
      unlisted: ["/other"],
      wrap: [true, false, true, false],
      drift: ["/gift_note"],
      guard: [true, false, ["address", "stock"]],
    });
  });

  it("are in the docs", async () => {
    const output = join(project.folder, "site");
    await buildDocs({ document: join(project.folder, "generated/openapi.json"), output });
    const page = await readFile(join(output, "reference.html"), "utf8");
    for (const said of ["A new operation", "An order is held.", '"gift_note":']) expect(page).toContain(said);
    expect(page).toContain('client.archiveOrder(\\"order_id\\")');
    expect(await readFile(join(output, "reference.md"), "utf8")).toContain("`gift_note`");
  });

  it("are generated the same where the packages are a link", async () => {
    const code = await readFile(join(project.folder, "generated/validators.js"), "utf8");
    expect(code).toContain('"node_modules/ajv/dist/runtime/ucs2length.js"(');
  });
});

const typesOfEdits = `import { createClient, type Client } from "trackstar-orders-contract";
import { depot } from "trackstar-orders-contract/integrations/depot";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import type { HoldOrderRequest, Order, OrderHeldEvent } from "trackstar-orders-contract/schemas";
import type { Handlers } from "trackstar-orders-contract/webhooks";
import { expectTypeOf } from "vitest";
declare const client: Client;
const credentials = { apiKey: "key", accessToken: "token" };
const ofDepot = createClient({ ...credentials, integration: depot });
const ofShipHero = createClient({ ...credentials, integration: shipHero });
type BodyOf<Method extends (id: string, body: never) => unknown> = Parameters<Method>[1];
expectTypeOf<HoldOrderRequest>().toExtend<BodyOf<Client["holdOrder"]>>();
void ofDepot.holdOrder("id", { dock: "north" });
// @ts-expect-error what the integration requires
void ofDepot.holdOrder("id", {});
// @ts-expect-error what the integration does not take
void ofDepot.holdOrder("id", { dock: "north", reason: "stock" });
expectTypeOf<BodyOf<typeof ofShipHero.holdOrder>["reason"]>().toEqualTypeOf<"address" | "stock">();
expectTypeOf<BodyOf<typeof ofShipHero.draftOrder>>().toEqualTypeOf<BodyOf<typeof ofShipHero.updateOrder>>();
expectTypeOf<Order["gift_note"]>().toEqualTypeOf<"printed" | "handwritten" | (string & {}) | null | undefined>();
expectTypeOf(client.archiveOrder("id")).resolves.toEqualTypeOf<void>();
void client.listOrders({ status: "open", "updated_date[gte]": "2026" });
// @ts-expect-error not one of the statuses
void client.listOrders({ status: "shipped" });
// @ts-expect-error a reason that is not listed
void client.holdOrder("id", { reason: "weather" });
export const handlers: Handlers = { "order.held": (event) => { const same: OrderHeldEvent = event; return same; } };
`;
