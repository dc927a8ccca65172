import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readContract } from "../../scripts/generate/contract.ts";
import { bundle } from "../../scripts/generate/read/bundle.ts";
import { generate } from "../../scripts/generate.ts";
import { split } from "../../src/core/json.ts";
import { withEdits, type Edit } from "../support/yaml-edits.ts";

interface Refusal {
  what: string;
  said: string;
  edits: Record<string, unknown>;
}

const table = await readFile(new URL("refused-edits.yaml", import.meta.url), "utf8");
const lists = Object.entries(parse(table) as Record<string, Refusal[]>);
const key = { $ref: "parameters.yaml#/IdempotencyKey" };
const done = { 204: { description: "Done" } };

/** The edit of a row: of a place in a file, or a new operation, which is named after the end of its path. */
function editOf([place, value]: [string, unknown]): Edit {
  const [method = "", path] = place.split(" ");
  const [file = "", pointer = ""] = place.split("#");
  if (path === undefined) return [file, split(pointer), value ?? undefined];
  const named = { operationId: path.slice(path.lastIndexOf("/") + 1), parameters: method === "get" ? [] : [key] };
  return ["openapi.yaml", ["paths", path, method], { ...named, responses: done, ...(value as object) }];
}

describe.each(lists)(
  "an edit of %s that would be generated wrong is refused, with the place and the cure:",
  (_of, refusals) => {
    let lines: string[] = [];
    beforeAll(async () => {
      const edits = refusals.flatMap((refusal) => Object.entries(refusal.edits).map(editOf));
      const message = await withEdits(edits, async (folder) => {
        const document = await bundle(folder);
        return messageOf(() => readContract(document));
      });
      lines = message.split("\n- ").slice(1);
    });

    it.each(refusals)("$what", ({ said }) => {
      expect(
        lines.filter((line) => line.includes(said)),
        lines.join("\n"),
      ).toHaveLength(1);
    });

    it("and nothing else is", () => {
      expect(lines.filter((line) => !refusals.some(({ said }) => line.includes(said)))).toEqual([]);
    });
  },
);

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

it("bodies of an integration for operations that share one are refused, with the place and the cure", async () => {
  const draft = {
    operationId: "draftOrder",
    parameters: [key, { $ref: "parameters.yaml#/OrderId" }],
    requestBody: { content: { "application/json": { schema: { $ref: "schemas/UpdateOrderRequest.yaml" } } } },
  };
  const note = { type: "string", example: "text", description: "Text." };
  const edits = [
    editOf(["put /wms/orders/{order_id}/draft", draft]),
    editOf(["integrations/shiphero.yaml#/draftOrder", { type: "object", properties: { note } }]),
  ];
  await expect(withEdits(edits, generate)).rejects.toThrow(
    "openapi/integrations/shiphero.yaml: updateOrder and draftOrder share UpdateOrderRequest, so they take the same body: write one of them only",
  );
});
