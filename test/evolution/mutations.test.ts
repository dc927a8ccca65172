import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedContract, removeField, require } from "../support/changed-contract.ts";
import type { ChangedContract } from "../support/changed-contract.ts";
import { runCommand } from "../support/terminal.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trackstar-diff-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function diff(old: unknown, now: unknown, ...args: string[]) {
  const files = [join(folder, "old.json"), join(folder, "new.json")] as const;
  await writeFile(files[0], JSON.stringify(old));
  await writeFile(files[1], JSON.stringify(now));
  const command = runCommand(["diff", ...files, ...args]);
  return { ...command, code: await command.code };
}

interface Change {
  impact: string;
  subject: string;
  message: string;
}

async function changesOf(old: unknown, now: unknown): Promise<string[]> {
  const { lines } = await diff(old, now, "--format", "json");
  const { changes } = JSON.parse(lines.join("\n")) as { changes: Change[] };
  return changes.map(({ impact, subject, message }) => `${impact}: ${subject}: ${message}`);
}

type Mutation = [title: string, change: (contract: ChangedContract) => void, expected: string[]];

const update = ["paths", "/wms/orders/{order_id}", "put"];
const event = ["webhooks", "order.updated", "post", "requestBody", "content", "application/json", "schema"];
const text = { type: "string" };

const breaking: Mutation[] = [
  [
    "a required field in a request",
    ({ at, schema }) => {
      at("components", "schemas", "UpdateOrderRequest", "properties")["hub"] = text;
      require(schema("UpdateOrderRequest"), "hub");
    },
    ["breaking: UpdateOrderRequest /hub: required field added"],
  ],
  [
    "a request field that becomes required",
    ({ schema }) => require(schema("UpdateOrderRequest"), "reference_id"),
    ["breaking: UpdateOrderRequest /reference_id: required from now on"],
  ],
  [
    "a value less in a request, which responses may lose",
    ({ schema }) => (schema("KnownOrderStatus")["enum"] as string[]).splice(3, 1),
    ['breaking: KnownOrderStatus: value removed: "picked"', 'compatible: KnownOrderStatus: value removed: "picked"'],
  ],
  [
    "a type that narrows in a request",
    ({ schema }) => void (schema("UpdateOrderRequest", "trackstar_tags")["type"] = "array"),
    ["breaking: UpdateOrderRequest /trackstar_tags: no longer null"],
  ],
  [
    "a bound in a request",
    ({ schema }) => void (schema("UpdateOrderRequest", "order_number")["maxLength"] = 20),
    ["breaking: UpdateOrderRequest /order_number: maxLength: none → 20"],
  ],
  [
    "a body where none was needed",
    ({ at }) => {
      at("paths", "/wms/orders/{order_id}/cancel", "put")["requestBody"] = {
        required: true,
        content: { "application/json": { schema: { type: "object" } } },
      };
    },
    ["breaking: cancelOrder request /body: required field added"],
  ],
  [
    "a request header that becomes required",
    ({ at }) => void (at("components", "parameters", "IdempotencyKey")["required"] = true),
    ["updateOrder", "cancelOrder", "shipOrder"].map(
      (name) => `breaking: ${name} request /header idempotency-key: required from now on`,
    ),
  ],
  [
    "a field less in a response",
    ({ schema }) => removeField(schema("Order"), "raw_status"),
    ["breaking: Order /raw_status: field removed"],
  ],
  [
    "a response field that may be missing",
    ({ schema }) =>
      void (schema("Order")["required"] = (schema("Order")["required"] as string[]).filter(
        (name) => name !== "status",
      )),
    ["breaking: Order /status: no longer required"],
  ],
  [
    "a reference in a response that may be null",
    ({ at, schema }) => {
      at("components", "schemas", "Order", "properties")["ship_to_address"] = {
        ...schema("Order", "ship_to_address"),
        $ref: undefined,
        anyOf: [{ $ref: "#/components/schemas/Address" }, { type: "null" }],
      };
    },
    ["breaking: Order /ship_to_address: may be null from now on"],
  ],
  [
    "an operation less",
    ({ at }) => void delete at("paths")["/wms/orders/{order_id}/cancel"],
    ["breaking: cancelOrder: operation removed"],
  ],
  [
    "a webhook less",
    ({ at }) => void delete at("webhooks")["order.updated"],
    ["breaking: order.updated: webhook removed"],
  ],
  [
    "a field less in a webhook",
    ({ schema }) => removeField(schema("OrderUpdatedEvent"), "integration_name"),
    ["breaking: OrderUpdatedEvent /integration_name: field removed"],
  ],
  [
    "a type that widens in a webhook",
    ({ schema }) => void (schema("OrderUpdatedEvent", "connection_id")["type"] = ["string", "integer"]),
    ["breaking: OrderUpdatedEvent /connection_id: type: string → string or integer"],
  ],
  [
    "another form of a webhook",
    ({ at }) => void (at(...event)["anyOf"] as unknown[]).push({ title: "Ping", type: "object" }),
    ["breaking: order.updated event /body: form added: Ping"],
  ],
  [
    "a credential more",
    ({ document, at }) => {
      at("components", "securitySchemes")["tenant"] = { type: "apiKey", in: "header", name: "x-tenant" };
      document["security"] = [{ apiKey: [], accessToken: [], tenant: [] }];
    },
    ["updateOrder", "cancelOrder", "shipOrder"].map((name) => `breaking: ${name}: other credentials from now on`),
  ],
];

const compatible: Mutation[] = [
  [
    "an optional field in a request",
    ({ at }) => void (at("components", "schemas", "UpdateOrderRequest", "properties")["hub"] = text),
    ["compatible: UpdateOrderRequest /hub: optional field added"],
  ],
  [
    "a type that widens in a request",
    ({ schema }) => void (schema("UpdateOrderRequest", "order_number")["type"] = ["string", "null"]),
    ["compatible: UpdateOrderRequest /order_number: may be null from now on"],
  ],
  [
    "a required field in a response",
    ({ at, schema }) => {
      at("components", "schemas", "Order", "properties")["hub"] = text;
      require(schema("Order"), "hub");
    },
    ["compatible: Order /hub: required field added"],
  ],
  [
    "a type that narrows in a response",
    ({ schema }) => void (schema("Order", "raw_status")["type"] = "string"),
    ["compatible: Order /raw_status: no longer null"],
  ],
  [
    "a value more of an open enum",
    ({ schema }) => void (schema("KnownShipmentStatus")["enum"] as string[]).push("lost"),
    ['compatible: KnownShipmentStatus: value added: "lost"'],
  ],
  [
    "a reference in a response that is no longer null",
    ({ at, schema }) => {
      const { description } = schema("Order", "channel_object");
      const properties = at("components", "schemas", "Order", "properties");
      properties["channel_object"] = { $ref: "#/components/schemas/ChannelObject", description };
    },
    ["compatible: Order /channel_object: no longer null"],
  ],
  [
    "a required field in a webhook",
    ({ at, schema }) => {
      at("components", "schemas", "OrderUpdatedEvent", "properties")["hub"] = text;
      require(schema("OrderUpdatedEvent"), "hub");
    },
    ["compatible: OrderUpdatedEvent /hub: required field added"],
  ],
  [
    "an error status less",
    ({ at }) => void delete at(...update, "responses")["409"],
    ["compatible: updateOrder response 409: status removed"],
  ],
  [
    "a sentence",
    ({ schema }) => void (schema("Order", "raw_status")["description"] = "Another sentence."),
    ["documentation: Order /raw_status: documentation"],
  ],
];

describe("a contract breaks its users with", () => {
  it.each(breaking)("%s", async (_title, change, expected) => {
    const [old, now] = [changedContract(), changedContract(change)];
    expect(await changesOf(old, now)).toEqual(expected);
    expect((await diff(old, now)).code).toBe(1);
  });
});

describe("a contract does not break its users with", () => {
  it.each(compatible)("%s", async (_title, change, expected) => {
    const [old, now] = [changedContract(), changedContract(change)];
    expect(await changesOf(old, now)).toEqual(expected);
    expect((await diff(old, now)).code).toBe(0);
  });
});

/** A contract whose order holds orders, and takes in fields from a part. */
const own = (extra: object) =>
  changedContract(({ at, schema }) => {
    at("components", "schemas", "Order", "properties")["parent"] = { $ref: "#/components/schemas/Order" };
    schema("Order")["allOf"] = [{ properties: extra }];
  });

describe("diff", () => {
  it("says that nothing changed", async () => {
    const { code, lines } = await diff(changedContract(), changedContract());
    expect([code, lines]).toEqual([0, ["Nothing changed."]]);
  });

  it("prints breaking changes first, each once with the places that show it", async () => {
    const now = changedContract(({ at, schema }) => {
      removeField(schema("Order"), "raw_status");
      at("components", "schemas", "UpdateOrderRequest", "properties")["hub"] = text;
    });
    const { lines } = await diff(changedContract(), now);
    expect(lines.filter((line) => line !== "")).toEqual([
      "### Changed: breaking",
      "- `Order /raw_status`: field removed (updateOrder response 200, cancelOrder response 200, shipOrder response 200 and 1 more)",
      "### Changed: not breaking",
      "- `UpdateOrderRequest /hub`: optional field added (updateOrder request)",
      "2 changes, 1 of them breaking.",
    ]);
  });

  it("reads a schema that holds itself, and one in parts", async () => {
    expect(await changesOf(own({}), own({ hub: text }))).toEqual(["compatible: Order /hub: optional field added"]);
  });

  it.each([
    [["diff", "only-one.json"], /two OpenAPI documents/],
    [["diff", "no-such-file.json", "x"], /no-such-file\.json cannot be read/],
    [["diff", "package.json", "package.json"], /not an OpenAPI 3 document/],
    [["diff", "README.md", "README.md"], /README\.md is not JSON/],
    [["diff", "a", "b", "--format", "xml"], /--format must be text or json/],
  ])("exits with 2 for %j", async (args, reason) => {
    const command = runCommand(args);
    expect(await command.code).toBe(2);
    expect(command.complaints.join("\n")).toMatch(reason);
  });

  it("exits with 2 for a document that makes no sense", async () => {
    const lost = changedContract(({ at }) => void (at(...update)["requestBody"] = { $ref: "#/nowhere" }));
    const odd = { openapi: "3.1.0", info: {}, paths: { "/a": { get: { responses: { 200: null } } } } };
    expect((await diff(changedContract(), lost)).code).toBe(2);
    expect((await diff(odd, odd)).code).toBe(2);
  });
});
