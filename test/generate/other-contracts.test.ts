import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { buildDocs } from "../../scripts/build-docs.ts";
import { writeFiles } from "../../scripts/generate/files.ts";
import { bundle } from "../../scripts/generate/read/bundle.ts";
import { generate, generateFrom } from "../../scripts/generate.ts";
import { readIntegrations } from "../../scripts/integrations/read-integrations.ts";
import { createProject, type Project } from "../support/project.ts";
import { addEverythingUnusual } from "../support/unusual-contract.ts";
import { root } from "../support/system.ts";

let project: Project;

async function edit(file: string, path: string[], value: unknown): Promise<void> {
  const document = parseDocument(await readFile(join(project.folder, file), "utf8"));
  document.setIn(path, document.createNode(value));
  await writeFile(join(project.folder, file), document.toString());
}

/** A copy of the project: its YAML changed as CONTRIBUTING says under "Where do I touch", and all that is unusual added. */
beforeAll(async () => {
  project = await createProject();
  await addOperation();
  await addField();
  await addEvent();
  const document = await bundle(join(project.folder, "openapi"));
  addEverythingUnusual(document);
  await writeFiles(
    await generateFrom(document, readIntegrations(join(project.folder, "openapi"))),
    join(project.folder, "generated"),
  );
});

afterAll(() => project.remove());

it("the contract, generated twice in one process, is the same byte for byte", async () => {
  const [first, second] = [await generate(`${root}openapi`), await generate(`${root}openapi`)];
  expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
});

it("another contract compiles, with types that say what it says", async () => {
  await project.write(
    "test/added.ts",
    `import type { Client } from "trackstar-orders-contract";
import type { Order, OrderCreatedEvent } from "trackstar-orders-contract/schemas";
import type { Handlers } from "trackstar-orders-contract/webhooks";
declare const client: Client;
export const note: Promise<"printed" | "handwritten" | (string & {}) | null | undefined> = client.getHistory("order_id", { expand: "shipments" }).then(({ data }) => data.gift_note);
// @ts-expect-error the note is no number
export const wrong: Order["gift_note"] = 17;
// @ts-expect-error the id is required
void client.getHistory();
export const handlers: Handlers = {
  "order.created": (event) => { const order: Order = event.data; const same: OrderCreatedEvent = event; return [order, same]; },
  // @ts-expect-error a new order has no earlier state
  "order.updated": (event) => { const same: OrderCreatedEvent = event; return same; },
};
`,
  );
  await project.write(
    "test/unusual.ts",
    `import type { Client } from "trackstar-orders-contract";
import type { Order } from "trackstar-orders-contract/schemas";
declare const client: Client;
export const found = client.findThings("orders", "b2b", { q: [1, 2], status: "open" }, {});
export const nothing: Promise<void> = client.placeThing("orders", "b2b", undefined, { q: "near" });
// @ts-expect-error not one of the statuses
export const wrong = client.findThings("orders", "b2b", { status: "shipped" });
export const order: Pick<Order, "prices" | "fixed" | "level" | "parent" | "dashed-name" | "words"> = {
  prices: [1], fixed: null, level: 3, parent: { parent: {} }, "dashed-name": "x", words: { any: [["a"], null] },
};
// @ts-expect-error a list of words is no word
export const words: Order["words"] = { any: "a" };
`,
  );
  expect(project.compile()).toBe("");
}, 120_000);

describe("an operation, a field and an event added in YAML alone", () => {
  it("have validators, strict and tolerant, value arrays and guards", async () => {
    const found = await project.run(`
      import { Order, OrderCreatedEvent, isKnownOrderGiftNote, orderGiftNoteValues } from "trackstar-orders-contract/schemas";
      import { orderCreatedEvent, updateOrderResponse } from "./generated/examples.ts";
      const order = (gift_note: unknown) => ({ ...updateOrderResponse.data, gift_note });
      console.log(JSON.stringify({
        known: Order.check(order("printed"), { mode: "strict" }).ok,
        nothing: Order.check(order(null), { mode: "strict" }).ok,
        unknown: Order.check(order("engraved")),
        broken: Order.check(order(17)).issues.map(({ path, keyword }) => [path, keyword]),
        values: orderGiftNoteValues,
        guard: isKnownOrderGiftNote("engraved"),
        published: "gift_note" in (Order.jsonSchema["properties"] as object),
        event: OrderCreatedEvent.check(orderCreatedEvent, { mode: "strict" }).ok,
      }));`);
    expect(found).toEqual({
      known: true,
      nothing: true,
      unknown: { ok: true, issues: [], drift: [{ path: "/gift_note", kind: "unknown-value", value: "engraved" }] },
      broken: [["/gift_note", "type"]],
      values: ["printed", "handwritten"],
      guard: false,
      published: true,
      event: true,
    });
  });

  it("have a sandbox route that answers with the documented example, and a receiver that takes the event", async () => {
    const found = await project.run(`
      import { createSandbox } from "trackstar-orders-contract/sandbox";
      import { signDelivery } from "trackstar-orders-contract/testing";
      import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
      import { orderCreatedEvent } from "./generated/examples.ts";
      const headers = { "x-trackstar-api-key": "key", "x-trackstar-access-token": "token" };
      const response = await createSandbox().fetch(new Request("http://localhost/wms/orders/order_id/history", { headers }));
      const secret = "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAx";
      const seen: unknown[] = [];
      const handle = webhookHandler(createReceiver({ secret }), {
        "order.created": (event) => void seen.push([event.event_type, event.data.id, event.kind]),
        unknown: (event) => void seen.push(["unknown", event.event_type]),
      });
      const deliver = async (event: unknown) =>
        (await handle(new Request("http://localhost/", { method: "POST", ...(await signDelivery(event, { secret })) }))).status;
      const taken = await deliver(orderCreatedEvent);
      const { data, ...incomplete } = orderCreatedEvent;
      const refused = await deliver(incomplete);
      console.log(JSON.stringify({ status: response.status, id: (await response.json()).data.id, taken, refused, seen }));`);
    expect(found).toEqual({
      status: 200,
      id: "ord_8f2k1x",
      taken: 200,
      refused: 422,
      seen: [["order.created", "order_id", null]],
    });
  });

  it("are in the docs", async () => {
    const output = join(project.folder, "docs");
    await buildDocs({ document: join(project.folder, "generated/openapi.json"), output });
    const page = await readFile(join(output, "reference.html"), "utf8");
    for (const text of ["Read the history", "An order came in"]) expect(page).toContain(text);
    expect(page).toContain('"gift_note":');
    expect(page).toContain('client.getHistory(\\"order_id\\")');
    expect(await readFile(join(output, "reference.md"), "utf8")).toContain("`gift_note`");
  });
});

describe("what YAML allows and our contract does not use", () => {
  it("is checked as it says", async () => {
    const found = await project.run(`
      import { createClient } from "trackstar-orders-contract";
      import { Address, Order } from "trackstar-orders-contract/schemas";
      import { updateOrderResponse } from "./generated/examples.ts";
      const verdict = (extra: object) => Order.check({ ...updateOrderResponse.data, ...extra }).issues.map(({ path, keyword, message }) => path + " " + keyword + " " + message);
      const calls: string[] = [];
      const fetch = async (...args: ConstructorParameters<typeof Request>) => {
        const { method, url } = new Request(...args);
        calls.push(method + " " + decodeURIComponent(new URL(url).pathname + new URL(url).search));
        return Response.json(updateOrderResponse);
      };
      await createClient({ apiKey: "key", accessToken: "token", fetch }).findThings("orders", "b2b", { q: [1] });
      console.log(JSON.stringify({
        good: verdict({ short: "abc", prices: [19.99, 0.1], fixed: null, level: 3, parent: { parent: { parent: {} } }, "dashed-name": "x" }),
        bad: verdict({ short: "a", prices: [0.001, 1, 1, 2], fixed: "y", level: 1.5, parent: { parent: { parent: [] } }, "dashed-name": 1 }),
        astral: verdict({ short: "𝒳" }).length,
        lint: Address.lint({ city: "" }).length,
        drift: Order.check({ ...updateOrderResponse.data, level: 9 }).drift,
        calls,
      }));`);
    expect(found).toEqual({
      good: [],
      bad: expect.arrayContaining([
        "/short minLength must have at least 2 character(s)",
        "/prices maxItems must have at most 3 item(s)",
        "/prices/0 multipleOf must be a multiple of 0.01",
        "/prices uniqueItems must not hold the same item twice (2 and 1)",
        '/fixed enum must be one of "x", null',
        "/level type must be integer, but is a fraction",
        "/parent/parent/parent type must be object, but is array",
        "/dashed-name type must be string, but is number",
      ]) as unknown,
      astral: 2,
      lint: 1,
      drift: [{ path: "/level", kind: "unknown-value", value: 9 }],
      calls: ["GET /wms/orders/b2b?q=1"],
    });
  });

  it("is served by the sandbox", async () => {
    const found = await project.run(`
      import { createSandbox } from "trackstar-orders-contract/sandbox";
      const { fetch } = createSandbox();
      const headers = { "x-trackstar-api-key": "key", "x-trackstar-access-token": "token", "content-type": "application/json" };
      const ask = async (method: string, path: string, body?: object) => {
        const response = await fetch("http://localhost" + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
        const text = await response.text();
        return [response.status, text && (JSON.parse(text).city ?? JSON.parse(text).id ?? JSON.parse(text).error)];
      };
      console.log(JSON.stringify([
        await ask("GET", "/wms/returns/b2b"),
        await ask("GET", "/wms/returns/latest"),
        await ask("POST", "/wms/returns/b2b", { city: "New York" }),
        (await ask("POST", "/wms/returns/b2b", { city: "" }))[0],
      ]));`);
    expect(found).toEqual([[200, "ord_8f2k1x"], [200, "New York"], [204, ""], 422]);
  });
});

function addOperation(): Promise<void> {
  return edit("openapi/openapi.yaml", ["paths", "/wms/orders/{order_id}/history", "get"], {
    operationId: "getHistory",
    summary: "Read the history",
    description: "Answers with the order as it is now.",
    tags: ["Orders"],
    parameters: [
      { $ref: "parameters.yaml#/OrderId" },
      {
        name: "expand",
        in: "query",
        description: "What to include.",
        required: false,
        schema: { type: "string", example: "shipments" },
      },
    ],
    responses: { 200: { $ref: "responses/UpdatedOrder.yaml" }, 404: { $ref: "responses/NotFound.yaml" } },
  });
}

function addField(): Promise<void> {
  return edit("openapi/schemas/Order.yaml", ["properties", "gift_note"], {
    type: ["string", "null"],
    enum: ["printed", "handwritten", null],
    description: "How the note is written.",
    example: "printed",
  });
}

/** Three files: the webhook, its schema and its example. */
async function addEvent(): Promise<void> {
  await edit("openapi/openapi.yaml", ["webhooks", "order.created"], {
    post: {
      operationId: "orderCreated",
      tags: ["Webhooks"],
      summary: "An order came in",
      description: "Trackstar posts this after it saw an order for the first time.",
      security: [],
      requestBody: {
        required: true,
        description: "The event",
        content: {
          "application/json": {
            schema: { $ref: "schemas/OrderCreatedEvent.yaml" },
            examples: { "order-created-event": { $ref: "examples/order-created-event.yaml" } },
          },
        },
      },
      responses: { 200: { description: "Acknowledges the delivery." } },
    },
  });
  await project.write(
    "openapi/schemas/OrderCreatedEvent.yaml",
    `description: What Trackstar posts after an order came in.
allOf:
  - $ref: ./EventEnvelope.yaml
required: [data]
properties:
  event_type:
    type: string
    const: order.created
    description: The kind of event.
    example: order.created
  data:
    $ref: ./Order.yaml
    description: The whole order.
`,
  );
  const { data } = (await import("../../generated/examples.ts")).updateOrderResponse;
  const value = {
    connection_id: "connection_id",
    integration_name: "integration_name",
    integration_type: "wms",
    event_type: "order.created",
    data,
  };
  await project.write(
    "openapi/examples/order-created-event.yaml",
    JSON.stringify({ summary: "An order came in", value }),
  );
}
