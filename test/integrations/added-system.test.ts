import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generate } from "../../scripts/generate.ts";
import { writeFiles } from "../../scripts/generate/files.ts";
import { createProject } from "../support/project.ts";
import type { Project } from "../support/project.ts";

let project: Project;

/** A copy of the project with one more warehouse system: this file, and nothing else. */
beforeAll(async () => {
  project = await createProject();
  await project.write(
    "openapi/integrations/depot.yaml",
    `title: Depot
source: the answer of write-info of May 2026
shipOrder:
  type: object
  required: [dock, leaves_on]
  properties:
    tracking_number: { $ref: ../schemas/ShipOrderRequest.yaml#/properties/tracking_number }
    dock:
      type: string
      enum: [north, south]
      description: Where the lorry stands.
      example: north
    leaves_on:
      type: string
      format: date
      description: The day on which it leaves.
      example: "2026-05-06"
`,
  );
  await writeFiles(await generate(join(project.folder, "openapi")), join(project.folder, "generated"));
});

afterAll(() => project.remove());

it("a file in YAML adds a system with types", async () => {
  await project.write(
    "test/depot.ts",
    `import { depot } from "trackstar-orders-contract/integrations/depot";
import type { ShipOrderRequest, UpdateOrderRequest } from "trackstar-orders-contract/integrations/depot";
import type { Integration } from "../src/schemas/integration.ts";
export const system: Integration = depot;
export const shipment: ShipOrderRequest = { dock: "north", leaves_on: "2026-05-06" };
export const update: UpdateOrderRequest = { order_number: "1" };
// @ts-expect-error not a dock
export const wrong: ShipOrderRequest = { dock: "west", leaves_on: "2026-05-06" };
`,
  );
  expect(project.compile()).toBe("");
}, 120_000);

it("a file in YAML adds a system with checks, an example, and the base variant for what it does not list", async () => {
  const found = await project.run(`
    import { depot, ShipOrderRequest, UpdateOrderRequest } from "trackstar-orders-contract/integrations/depot";
    import { integrations } from "trackstar-orders-contract/integrations";
    const issues = (body: object) => ShipOrderRequest.check(body).issues.map(({ path, message }) => path + " " + message);
    console.log(JSON.stringify({
      entry: integrations.find(({ name }) => name === "depot"),
      example: depot.requests.shipOrder.example,
      whole: issues(depot.requests.shipOrder.example),
      nothing: issues({}),
      wrong: issues({ dock: "west", leaves_on: "2026-02-30" }),
      update: [UpdateOrderRequest.is({}), UpdateOrderRequest.is({ order_number: 1 })],
    }));`);
  expect(found).toEqual({
    entry: { name: "depot", title: "Depot", exportName: "depot", operations: ["shipOrder"] },
    example: { tracking_number: "tracking_number", dock: "north", leaves_on: "2026-05-06" },
    whole: [],
    nothing: [' lacks the required field "dock"', ' lacks the required field "leaves_on"'],
    wrong: ['/dock must be one of "north", "south"', "/leaves_on must be a date such as 2022-01-02"],
    update: [true, false],
  });
});

it("a file in YAML adds a system to the page and as a document", async () => {
  const page = await readFile(join(project.folder, "generated/integrations/integrations.md"), "utf8");
  expect(page).toContain("| [Depot](#depot) | not listed | `dock`, `leaves_on` |");
  expect(page).toContain("Source: the answer of write-info of May 2026.");
  const document = await readFile(join(project.folder, "generated/integrations/depot.openapi.json"), "utf8");
  expect(JSON.parse(document)).toMatchObject({ info: { title: "Trackstar orders API: Depot" } });
});

it("what cannot be generated is said of the file of the system", async () => {
  const file = "openapi/integrations/depot.yaml";
  const before = await readFile(join(project.folder, file), "utf8");
  await project.write(file, before.replace("format: date", "format: week"));
  const generating = generate(join(project.folder, "openapi"));
  await expect(generating).rejects.toThrow(
    'openapi/integrations/depot.yaml#/shipOrder/properties/leaves_on: the format "week"',
  );
  await project.write(file, before);
});
