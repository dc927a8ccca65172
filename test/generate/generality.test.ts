import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { buildDocs } from "../../scripts/build-docs.ts";
import { generate, writeFiles } from "../../scripts/generate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
let project: string;

/** A copy of the project whose YAML has one operation and one field more. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "generality-"));
  for (const part of ["openapi", "src", "package.json", "tsconfig.json"])
    await cp(join(root, part), join(project, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(project, "node_modules"));
  await edit("openapi/openapi.yaml", ["paths", "/wms/orders/{order_id}", "get"], {
    operationId: "getOrder",
    summary: "Read an order",
    description: "Answers with the order as it is now.",
    tags: ["Orders"],
    parameters: [
      { $ref: "#/components/parameters/OrderId" },
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
  await writeFiles(await generate(join(project, "openapi")), join(project, "generated"));
});

afterAll(() => rm(project, { recursive: true }));

async function edit(file: string, path: string[], value: unknown): Promise<void> {
  const document = parseDocument(await readFile(join(project, file), "utf8"));
  document.setIn(path, document.createNode(value));
  await writeFile(join(project, file), document.toString());
}

async function runInProject(code: string): Promise<unknown> {
  await writeFile(join(project, "probe.ts"), code);
  const { stdout } = await run(process.execPath, ["--import", "tsx", "--conditions=trackstar-source", "probe.ts"], {
    cwd: project,
  });
  return JSON.parse(stdout);
}

describe("an operation and a field added in YAML alone", () => {
  test("have a type and a method, which the compiler holds to account", async () => {
    await mkdir(join(project, "test"));
    await writeFile(
      join(project, "test/consumer.ts"),
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
    const check = run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], { cwd: project });
    await expect(check).resolves.toMatchObject({ stdout: "" });
  });

  test("have a validator, strict and tolerant, a value array and a guard", async () => {
    const found = await runInProject(`
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
    const found = await runInProject(`
      import { createSandbox } from "trackstar-orders-contract/sandbox";
      const headers = { "x-trackstar-api-key": "key", "x-trackstar-access-token": "token" };
      const response = await createSandbox().fetch(new Request("http://localhost/wms/orders/order_id", { headers }));
      console.log(JSON.stringify({ status: response.status, id: (await response.json()).data.id }));`);
    expect(found).toEqual({ status: 200, id: "order_id" });
  });

  test("are in the docs", async () => {
    const output = join(project, "docs.html");
    await buildDocs({ document: join(project, "generated/openapi.json"), output });
    const page = await readFile(output, "utf8");
    expect(page).toContain("Read an order");
    expect(page).toContain("gift_note");
  });
});
