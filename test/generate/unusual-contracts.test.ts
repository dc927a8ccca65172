import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateFrom, writeFiles } from "../../scripts/generate.ts";
import { contract } from "../support/contract.ts";
import { createProject } from "../support/project.ts";
import type { Project } from "../support/project.ts";

let project: Project;

/** The contract with everything in it that YAML allows and that ours happens not to use. */
beforeAll(async () => {
  project = await createProject();
  const document = structuredClone(contract);
  const { schemas } = document.components;
  Object.assign(schemas["Order"]?.properties ?? {}, {
    short: { type: "string", minLength: 2, maxLength: 4, pattern: "^[a-z]+$" },
    prices: { type: "array", items: { type: "number", multipleOf: 0.01, minimum: 0 }, uniqueItems: true, maxItems: 3 },
    fixed: { anyOf: [{ type: "string", const: "x" }, { type: "null" }] },
    level: { type: "integer", enum: [1, 2] },
    parent: { $ref: "#/components/schemas/Category" },
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
        operationId: "find-things",
        deprecated: true,
        parameters: [
          { name: "q", in: "query", schema: { type: ["array", "null"], items: { type: "integer" } } },
          { name: "status", in: "query", schema: { $ref: "#/components/schemas/OrderStatus" } },
        ],
        responses: { "2XX": order },
      },
      post: {
        operationId: "placeThing",
        requestBody: { $ref: "#/components/requestBodies/Place" },
        responses: { 204: { description: "Done" } },
      },
    },
  });
  await writeFiles(await generateFrom(document), join(project.folder, "generated"));
});

afterAll(() => project.remove());

test("an unusual contract compiles, with types that say what it says", async () => {
  await project.write(
    "test/consumer.ts",
    `import { bindOperations } from "../generated/operations.ts";
const methods = bindOperations<{ signal?: AbortSignal }>(async () => ({}));
export const found = methods.findThings("orders", "b2b", { q: [1, 2], status: "open" }, {});
export const nothing: Promise<void> = methods.placeThing("orders", "b2b", undefined, { q: "near" });
// @ts-expect-error not one of the statuses
export const wrong = methods.findThings("orders", "b2b", { status: "shipped" });
`,
  );
  await expect(project.typecheck()).resolves.toBeUndefined();
});

test("an unusual contract is checked as it says", async () => {
  const found = await project.run(`
    import { Address, Order } from "trackstar-orders-contract/schemas";
    import { bindOperations } from "./generated/operations.ts";
    import { updateOrderResponse } from "./generated/examples.ts";
    const verdict = (extra: object) => Order.check({ ...updateOrderResponse.data, ...extra }).issues.map(({ path, keyword, message }) => path + " " + keyword + " " + message);
    const calls: unknown[] = [];
    const methods = bindOperations<object>(async (operation, input) => void calls.push([operation.path, input]));
    void methods.findThings("orders", "b2b", { q: [1] });
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
    calls: [["/wms/{options}/{class}", { path: { options: "orders", class: "b2b" }, query: { q: [1] } }]],
  });
});

test("an unusual contract is served by the sandbox", async () => {
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
      await ask("GET", "/wms/orders/b2b"),
      await ask("GET", "/wms/orders/latest"),
      await ask("POST", "/wms/orders/b2b", { city: "New York" }),
      (await ask("POST", "/wms/orders/b2b", { city: "" }))[0],
    ]));`);
  expect(found).toEqual([[200, "id"], [200, "New York"], [204, ""], 422]);
});
