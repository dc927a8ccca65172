import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { buildDocs } from "../../scripts/build-docs.ts";
import { generate, writeFiles } from "../../scripts/generate.ts";
import { createProject } from "../support/project.ts";
import type { Project } from "../support/project.ts";

let project: Project;

/** A copy of the project whose YAML has one operation and one field more. */
beforeAll(async () => {
  project = await createProject();
  await edit("openapi/openapi.yaml", ["paths", "/wms/orders/{order_id}", "get"], {
    operationId: "getOrder",
    summary: "Read an order",
    description: "Answers with the order as it is now.",
    tags: ["Orders"],
    parameters: [
      { $ref: "parameters/OrderId.yaml" },
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
  await edit("openapi/schemas/Order.yaml", ["properties", "gift_note"], {
    type: ["string", "null"],
    enum: ["printed", "handwritten", null],
    description: "How the note is written.",
    example: "printed",
  });
  await writeFiles(await generate(join(project.folder, "openapi")), join(project.folder, "generated"));
});

afterAll(() => project.remove());

async function edit(file: string, path: string[], value: unknown): Promise<void> {
  const document = parseDocument(await readFile(join(project.folder, file), "utf8"));
  document.setIn(path, document.createNode(value));
  await writeFile(join(project.folder, file), document.toString());
}

describe("an operation and a field added in YAML alone", () => {
  test("have a type and a method, which the compiler holds to account", async () => {
    await project.write(
      "test/consumer.ts",
      `import type { Order } from "trackstar-orders-contract/schemas";
import { bindOperations } from "../generated/operations.ts";
export const methods = bindOperations<object>(async () => ({}));
export const note: Promise<"printed" | "handwritten" | (string & {}) | null | undefined> = methods.getOrder("order_id", { expand: "shipments" }).then(({ data }) => data.gift_note);
// @ts-expect-error the note is no number
export const wrong: Order["gift_note"] = 17;
// @ts-expect-error the id is required
methods.getOrder();
`,
    );
    await expect(project.typecheck()).resolves.toBeUndefined();
  });

  test("have a validator, strict and tolerant, a value array and a guard", async () => {
    const found = await project.run(`
      import { Order, isKnownOrderGiftNote, orderGiftNoteValues } from "trackstar-orders-contract/schemas";
      import { updateOrderResponse } from "./generated/examples.ts";
      const order = (gift_note: unknown) => ({ ...updateOrderResponse.data, gift_note });
      console.log(JSON.stringify({
        known: Order.check(order("printed"), { mode: "strict" }).ok,
        nothing: Order.check(order(null), { mode: "strict" }).ok,
        unknown: Order.check(order("engraved")),
        broken: Order.check(order(17)).issues.map(({ path, keyword }) => [path, keyword]),
        values: orderGiftNoteValues,
        guard: isKnownOrderGiftNote("engraved"),
        published: "gift_note" in (Order.jsonSchema["properties"] as object),
      }));`);
    expect(found).toEqual({
      known: true,
      nothing: true,
      unknown: { ok: true, issues: [], drift: [{ path: "/gift_note", kind: "unknown-value", value: "engraved" }] },
      broken: [["/gift_note", "type"]],
      values: ["printed", "handwritten"],
      guard: false,
      published: true,
    });
  });

  test("have a sandbox route that answers with the documented example", async () => {
    const found = await project.run(`
      import { createSandbox } from "trackstar-orders-contract/sandbox";
      const headers = { "x-trackstar-api-key": "key", "x-trackstar-access-token": "token" };
      const response = await createSandbox().fetch(new Request("http://localhost/wms/orders/order_id", { headers }));
      console.log(JSON.stringify({ status: response.status, id: (await response.json()).data.id }));`);
    expect(found).toEqual({ status: 200, id: "order_id" });
  });

  test("are in the docs", async () => {
    const output = join(project.folder, "docs");
    await buildDocs({ document: join(project.folder, "generated/openapi.json"), output });
    const page = await readFile(join(output, "reference.html"), "utf8");
    expect(page).toContain("Read an order");
    expect(page).toContain('id="Order.gift_note"');
    expect(page).toContain("client.getOrder(&quot;order_id&quot;)");
    expect(await readFile(join(output, "reference.md"), "utf8")).toContain("`gift_note`");
  });
});
