import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFiles } from "../../scripts/generate/files.ts";
import { bundle } from "../../scripts/generate/read/bundle.ts";
import type { ContractDocument } from "../../scripts/generate/read/document.ts";
import { generate, generateFrom } from "../../scripts/generate.ts";
import { readIntegrations } from "../../scripts/integrations/read-integrations.ts";
import { createProject, type Project } from "../support/project.ts";
import { root } from "../support/system.ts";

let project: Project;

/** A copy of the project whose contract has all that is unusual. */
beforeAll(async () => {
  project = await createProject();
  const openapi = join(project.folder, "openapi");
  const document = await bundle(openapi);
  addEverythingUnusual(document);
  await writeFiles(await generateFrom(document, readIntegrations(openapi)), join(project.folder, "generated"));
});

afterAll(() => project.remove());

it("the contract, generated twice in one process, is the same byte for byte", async () => {
  const [first, second] = [await generate(`${root}openapi`), await generate(`${root}openapi`)];
  expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
});

it("another contract compiles, with types that say what it says", async () => {
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

/** Puts everything into a contract that YAML allows and that ours happens not to use. */
function addEverythingUnusual(document: ContractDocument): void {
  const { schemas } = document.components;
  Object.assign(schemas["Order"]?.properties ?? {}, {
    short: { type: "string", minLength: 2, maxLength: 4, pattern: "^[a-z]+$" },
    prices: { type: "array", items: { type: "number", multipleOf: 0.01, minimum: 0 }, uniqueItems: true, maxItems: 3 },
    fixed: { anyOf: [{ type: "string", const: "x" }, { type: "null" }] },
    level: { type: "integer", enum: [1, 2] },
    parent: { $ref: "#/components/schemas/Category" },
    words: {
      type: "object",
      additionalProperties: { type: "array", items: { type: ["array", "null"], items: { type: "string" } } },
    },
    "dashed-name": { type: "string" },
    "`${globalThis.injected = 1}`": { type: "object", additionalProperties: true },
  });
  schemas["Category"] = { type: "object", properties: { parent: { $ref: "#/components/schemas/Category" } } };
  document.components["requestBodies"] = {
    Place: { content: { "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/Address" } } } },
  };
  Object.assign(document.components["responses"] ?? {}, {
    Latest: {
      description: "An address",
      content: {
        "application/json; charset=utf-8": {
          schema: { $ref: "#/components/schemas/Address" },
          example: { city: "New York" },
        },
      },
    },
  });
  const order = { $ref: "#/components/responses/UpdatedOrder" };
  const text = { type: "string" };
  Object.assign(document.paths ?? {}, {
    "/wms/{options}/latest": {
      get: { operationId: "latestThing", responses: { 200: { $ref: "#/components/responses/Latest" } } },
    },
    "/wms/{options}/{class}": {
      parameters: [
        { name: "options", in: "path", required: true, schema: text },
        { name: "class", in: "path", required: true, schema: text },
        { name: "q", in: "query", required: true, schema: text },
      ],
      get: {
        operationId: "findThings",
        deprecated: true,
        parameters: [
          { name: "q", in: "query", schema: { type: ["array", "null"], items: { type: "integer" } } },
          { name: "status", in: "query", schema: { $ref: "#/components/schemas/OrderStatus" } },
        ],
        responses: { 200: order },
      },
      post: {
        operationId: "placeThing",
        parameters: [{ $ref: "#/components/parameters/IdempotencyKey" }],
        requestBody: { $ref: "#/components/requestBodies/Place" },
        responses: { 204: { description: "Done" } },
      },
    },
  });
}
