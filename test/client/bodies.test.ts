import fc from "fast-check";
import { ContractError, type ClientOptions } from "trackstar-orders-contract";
import * as shipHeros from "trackstar-orders-contract/integrations/shiphero";
import * as base from "trackstar-orders-contract/schemas";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { updateOrderResponse } from "../../generated/examples.ts";
import { scriptedClient, shipment, thrownBy } from "../support/calls.ts";

/** A client whose requests all succeed, and those that it sent. */
const guarded = (options: Partial<ClientOptions> = {}) =>
  scriptedClient([() => Response.json(updateOrderResponse)], { baseUrl: "http://localhost", ...options });

it.for(["", ".", "..", "\ud800", undefined, null, 7])(
  "an order id of %j is refused before anything is sent",
  async (id) => {
    const { client, sent } = guarded();
    for (const call of [() => client.cancelOrder(id as string), () => client.shipOrder(id as string, shipment)]) {
      const error = await thrownBy(call());
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ outcome: "not-applied", issues: [{ path: "/order_id", keyword: "path" }] });
    }
    expect(sent).toEqual([]);
  },
);

it.for([
  ["a/b", "a%2Fb"],
  ["../x", "..%2Fx"],
  ["%2e%2e", "%252e%252e"],
  ["a?b#c", "a%3Fb%23c"],
  ["é\n", "%C3%A9%0A"],
  ["...", "..."],
])("an order id of %j is sent as %j", async ([id = "", encoded = ""]) => {
  const { client, sent } = guarded();
  await client.cancelOrder(id);
  expect(sent[0]?.url).toBe(`http://localhost/wms/orders/${encoded}/cancel`);
});

it.for<[string, unknown, string, string]>([
  ["a status of no list", { status: "gone" }, "/status", "enum"],
  ["null", { order_number: null }, "/order_number", "null"],
  ["NaN, which JSON makes null", { total_price: Number.NaN }, "/total_price", "json"],
  ["infinity in a field of an integration's own", { custom: -Infinity }, "/custom", "json"],
  ['the text "none"', { channel: "none" }, "/channel", "refused-text"],
  ["a cycle", cyclic(), "/line_items/0/parent", "cycle"],
  ["a bigint", { total_price: 1n }, "/total_price", "json"],
  ["an invalid Date", { custom: new Date(Number.NaN) }, "/custom", "null"],
  ["an invalid Date where null is allowed", { trackstar_tags: new Date(Number.NaN) }, "/trackstar_tags", "null"],
  ["no body", undefined, "", "type"],
])("%s in a body is refused once, where it is", async ([, body, path, keyword]) => {
  const { client, sent } = guarded();
  const error = await thrownBy(client.updateOrder("id", body as object));
  expect((error as ContractError).issues).toEqual([{ path, keyword, message: expect.any(String) as string }]);
  expect(sent).toEqual([]);
});

function cyclic(): object {
  const body: Record<string, unknown> = {};
  body["line_items"] = [{ parent: body }];
  return body;
}

const toJson = (result: unknown) => ({ toJSON: () => result });

describe.each<[string, unknown, string]>([
  ["an invalid Date", new Date(Number.NaN), "becomes null: its toJSON returns null, as an invalid date's does"],
  ["a toJSON that returns null", toJson(null), "becomes null: its toJSON returns null, as an invalid date's does"],
  ["a toJSON that returns undefined", toJson(undefined), "disappears: its toJSON returns undefined"],
  ["Infinity", Infinity, "is NaN or infinite, which JSON cannot hold"],
  ["a toJSON that returns NaN", toJson(Number.NaN), "is NaN or infinite, which JSON cannot hold"],
  ["null itself", null, "must not be null: leave the field out"],
])("%s is refused with the true reason", (_what, value, message) => {
  it.each<[string, unknown, string]>([
    ["as a field", { custom: value }, "/custom"],
    ["in a list", { custom: [1, value] }, "/custom/1"],
    ["nested", { line_items: [{ custom: { deep: value } }] }, "/line_items/0/custom/deep"],
  ])("%s", (_where, body, path) => {
    expect(base.UpdateOrderRequest.lint(body)).toMatchObject([{ path, message }]);
  });
});

const texts = ["", "none", "text", "gone", "picked"];
const scalars = [undefined, null, 5, -0, Number.NaN, Infinity, 1n, true, ...texts];
const objects = [new Date(0), new Date(NaN), new Map(), {}, { city: undefined }, { city: "York" }, { zip_code: 1 }];
const lists = [[], [undefined], [null], [{ sku: "A", quantity: 1 }], ["tag"]];
const odd = [Symbol("s"), () => 1, toJson(null), toJson(undefined), toJson("a")];
const oddValues = [...scalars, ...objects, ...lists, ...odd];
const oddFields = fc.dictionary(
  fc.constantFrom(..."status order_number trackstar_tags ship_to_address line_items total_price labels own".split(" ")),
  fc.constantFrom<unknown>(...oddValues),
  { maxKeys: 3 },
);

describe.each([
  ["the base contract", undefined, base],
  ["an integration", shipHeros.shipHero, shipHeros],
] as const)("client, ~standard and lint with check have one verdict on a body of %s", (_of, integration, schemas) => {
  it.each([
    ["an update", "updateOrder", schemas.UpdateOrderRequest, {}],
    ["a shipment", "shipOrder", schemas.ShipOrderRequest, shipment],
  ] as const)("that is %s", async (_what, operation, schema, valid) => {
    const seen = { refused: 0, sent: 0 };
    const anything = fc.oneof(
      oddFields,
      oddFields.map((fields) => Object.assign({}, valid, fields)),
      fc.constantFrom<unknown>(...oddValues),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (body) => {
        const { client, sent } = guarded({ integration: integration as never });
        const error = await client[operation]("id", body as never).then(
          () => undefined,
          (thrown: unknown) => thrown as ContractError,
        );
        const verdict = schema["~standard"].validate(body) as {
          value?: unknown;
          issues?: readonly { message: string }[];
        };
        expect(verdict.issues?.map(({ message }) => message)).toEqual(error?.issues.map(({ message }) => message));
        expect(sent.map((request) => request.body)).toEqual(error ? [] : [JSON.stringify(verdict.value)]);
        const isLinted = schema.lint(body).length > 0;
        expect(isLinted || !schema.check(asJson(body)).ok).toBe(error !== undefined);
        seen[error ? "refused" : "sent"]++;
      }),
      { numRuns: 500, seed: 20_221_130, examples: [[{}], [{ order_number: undefined }], [{ own: new Date(0) }]] },
    );
    expect(Math.min(seen.refused, seen.sent)).toBeGreaterThan(20);
  });
});

/** What JSON has of a value; undefined where it has nothing. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

it.for<[string, object, string, string]>([
  ["in a field of an integration's own", { custom: { toJSON: () => null } }, "/custom", "null"],
  ["around what is refused", { custom: { toJSON: () => ({ zip: "none" }) } }, "/custom/zip", "refused-text"],
  ["of a whole body", { status: "picked", toJSON: () => ({ status: "gone" }) }, "/status", "enum"],
  ["of a part", { ship_to_address: { toJSON: () => ({ zip_code: "1" }) } }, "/ship_to_address/zip_code", "misnamed"],
  ["of a function", { tags: ["a"], custom: Object.assign(() => 1, { toJSON: () => "" }) }, "/custom", "refused-text"],
  ["in a list", { line_items: [{ toJSON: () => ({ quantity: "1" }) }] }, "/line_items/0/quantity", "type"],
])("a toJSON %s is judged by what it writes", async ([, body, path, keyword]) => {
  const { client, sent } = guarded();
  const error = await thrownBy(client.updateOrder("id", body));
  expect((error as ContractError).issues).toEqual(expect.arrayContaining([expect.objectContaining({ path, keyword })]));
  expect(sent).toEqual([]);
});

it.each<[string, unknown, string]>([
  ["a body", new Map(), ""],
  ["a part", { ...shipment, packages: [new Map()] }, "/packages/0"],
])("of %s that JSON cannot hold, only that is said, not what it lacks", async (_what, body, path) => {
  const error = await thrownBy(guarded().client.shipOrder("id", body as typeof shipment));
  expect(error).toMatchObject({ issues: [{ path, keyword: "json" }] });
});

/** A body that holds more than JSON would send. */
class Accessors {
  readonly order_number = "1001";
  get status(): string {
    return "picked";
  }
}
class Methods {
  readonly #status = "picked";
  status(): string {
    return this.#status;
  }
}
class Data {
  readonly status = "picked";
  isPicked(): boolean {
    return this.status === "picked";
  }
}
class Address {
  readonly city = "Reno";
  toJSON(): object {
    return { city: "Sparks" };
  }
}
const form = new FormData();
form.set("status", "picked");
const throwing = {
  get status(): string {
    throw new Error("unreadable");
  },
};

describe.each<[string, unknown]>([
  ["a class with an accessor", new Accessors()],
  ["a class with its data to itself", new Methods()],
  ["a Map", new Map([["status", "picked"]])],
  ["a Set", new Set(["picked"])],
  ["a FormData", form],
  ["a URLSearchParams", new URLSearchParams({ status: "picked" })],
  ["a Promise", Promise.resolve({ status: "picked" })],
  ["a RegExp", /picked/],
  ["an Error", new Error("picked")],
  ["a typed array", new Uint8Array([1])],
  ["a boxed string", Object("picked")],
  ["an object that inherits its fields", Object.create({ status: "picked" })],
  ["an object that inherits them without a class", Object.create(Object.create(null, { a: { value: 1 } }))],
  ["an object with a hidden field", Object.defineProperty({}, "status", { value: "picked", enumerable: false })],
  ["an object whose fields are all undefined", { order_number: undefined }],
  ["a getter that throws", throwing],
  ["a toJSON that throws", { toJSON: () => throwing.status }],
  ["a function", () => "picked"],
  ["a symbol", Symbol("picked")],
])("%s", (_what, value) => {
  it.each<[string, (inner: unknown) => unknown, string]>([
    ["as a body", (inner) => inner, ""],
    ["as a field", (custom) => ({ custom }), "/custom"],
    ["in a list", (item) => ({ line_items: [{ custom: [1, item] }] }), "/line_items/0/custom/1"],
  ])("%s is refused where it is: it would be sent as less than it is", async (_where, bodyOf, path) => {
    const { client, sent } = guarded();
    const error = await thrownBy(client.updateOrder("id", bodyOf(value) as object));
    expect(error).toBeInstanceOf(ContractError);
    expect((error as ContractError).issues[0]?.path.startsWith(path)).toBe(true);
    expect(sent).toEqual([]);
  });
});

it.each<[string, unknown]>([
  ["a hole", Object.assign([1], { 2: 3 })],
  ["undefined", [1, undefined]],
  ["a field of its own", Object.assign([1], { status: "picked" })],
])("a list with %s is refused", async (_what, custom) => {
  const error = await thrownBy(guarded().client.updateOrder("id", { custom } as object));
  expect(error).toMatchObject({ name: "ContractError", issues: [{ keyword: "json" }] });
});

it.each<[string, object, string]>([
  ["a class of data and methods", new Data(), '{"status":"picked"}'],
  ["an object without a prototype", Object.assign(Object.create(null), { status: "picked" }), '{"status":"picked"}'],
  ["an object of another realm", runInNewContext("({ status: 'picked' })") as object, '{"status":"picked"}'],
  ["an own accessor, which is read once", once(), '{"status":"picked"}'],
  ["a field that is undefined", { status: "picked", order_number: undefined }, '{"status":"picked"}'],
  ["an empty list, or object", { status: "picked", custom: [], own: {} }, '{"status":"picked","custom":[],"own":{}}'],
  [
    "one object twice",
    { custom: [shipment.packages, shipment.packages] },
    JSON.stringify({ custom: [shipment.packages, shipment.packages] }),
  ],
  ["a Date, as its text,", { custom: new Date(0) }, '{"custom":"1970-01-01T00:00:00.000Z"}'],
  ["what a toJSON returns, whose own is not asked,", { custom: toJson(new Address()) }, '{"custom":{"city":"Reno"}}'],
  ["a field named __proto__", JSON.parse('{"custom":{"__proto__":1}}') as object, '{"custom":{"__proto__":1}}'],
])("%s is sent as it is", async (_what, body, text) => {
  const { client, sent } = guarded();
  await client.updateOrder("id", body);
  expect(sent.map(({ body: written }) => written)).toEqual([text]);
});

function once(): object {
  let reads = 0;
  return {
    get status() {
      return ++reads === 1 ? "picked" : "no status";
    },
  };
}

it("an update that says nothing is refused", async () => {
  const { client, sent } = guarded();
  const error = await thrownBy(client.updateOrder("id", {}));
  expect(error).toMatchObject({ outcome: "not-applied", issues: [{ path: "", keyword: "empty" }] });
  expect(sent).toEqual([]);
});

it("a body that is nested too deep is refused by name", async () => {
  let custom: unknown = 1;
  for (let level = 0; level < 100_000; level++) custom = [custom];
  const error = await thrownBy(guarded().client.updateOrder("id", { custom } as object));
  expect(error).toMatchObject({ issues: [{ keyword: "depth", message: "is nested more than 500 levels deep" }] });
});

it.for(["", "a b", "é", "x".repeat(256), "a\r\nb"])("an idempotency key of %j is refused", async (idempotencyKey) => {
  const { client, sent } = guarded();
  await expect(client.cancelOrder("id", { idempotencyKey })).rejects.toMatchObject({
    schema: "cancelOrder",
    issues: [{ path: "/Idempotency-Key", keyword: "header" }],
  });
  expect(sent).toEqual([]);
});
