import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { Document } from "yaml";
import { generate } from "../../scripts/generate.ts";

const openapi = fileURLToPath(new URL("../../openapi", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broken-contract-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function generateWith(file: string, edit: (document: Document) => void): Promise<unknown> {
  const copy = await mkdtemp(join(folder, "copy-"));
  await cp(openapi, copy, { recursive: true });
  const document = parseDocument(await readFile(join(copy, file), "utf8"));
  edit(document);
  await writeFile(join(copy, file), document.toString());
  return generate(copy);
}

const set = (path: string[], value: unknown) => (document: Document) =>
  document.setIn(path, document.createNode(value));

describe("a contract that cannot be generated from is refused with the place and the fix", () => {
  test.each<[what: string, file: string, edit: (document: Document) => unknown, message: RegExp]>([
    [
      "a keyword that would be dropped",
      "schemas/Order.yaml",
      set(["properties", "tags", "contains"], { type: "string" }),
      /Order\/tags: the keyword "contains" is not supported/,
    ],
    [
      "an operation without a name",
      "openapi.yaml",
      (document) => document.deleteIn(["paths", "/wms/orders/{order_id}/cancel", "put", "operationId"]),
      /put .*cancel has no operationId/,
    ],
    [
      "an enum inside a schema of both directions",
      "schemas/Tag.yaml",
      set(["properties"], { kind: { type: "string", enum: ["a", "b"] } }),
      /Tag\.yaml holds an enum and is used in requests and in responses/,
    ],
    [
      "an answer whose schema has no name",
      "responses/UpdatedOrder.yaml",
      set(["content", "application/json", "schema"], { type: "object" }),
      /answer of updateOrder is written in place/,
    ],
    [
      "a reference that leads nowhere",
      "schemas/Order.yaml",
      set(["properties", "type"], { $ref: "./Missing.yaml" }),
      /Missing\.yaml/,
    ],
  ])("%s", async (_what, file, edit, message) => {
    await expect(generateWith(file, edit)).rejects.toThrow(message);
  });
});
