import { readFile } from "node:fs/promises";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../support/system.ts";

const generated = `${root}generated/`;

async function parse(name: string): Promise<ts.SourceFile> {
  return ts.createSourceFile(name, await readFile(generated + name, "utf8"), ts.ScriptTarget.Latest, true);
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

describe("the generated types", () => {
  it.each(["types.ts", "headers.ts"])("have hover text for every property: %s", async (name) => {
    const source = await parse(name);
    const properties = [...nodesOf(source)].filter(ts.isPropertySignature);
    const silent = properties.filter(
      (property) => !ts.getJSDocCommentsAndTags(property).some(({ comment }) => comment),
    );
    expect(properties.length).toBeGreaterThan(5);
    expect(silent.map((property) => property.getText(source))).toEqual([]);
  });

  it("name the replacement of every deprecated property, in its tag", async () => {
    const tags = [...nodesOf(await parse("types.ts"))]
      .filter(ts.isPropertySignature)
      .flatMap((property) => ts.getJSDocDeprecatedTag(property) ?? []);
    expect(tags.length).toBeGreaterThan(5);
    for (const { comment } of tags) expect(comment).toMatch(/^(?:Read|Send) `\w+`/);
  });

  it("say of a reference what stands beside it, and else what its component says", async () => {
    const text = await readFile(`${generated}types.ts`, "utf8");
    expect(text).toContain("/** The sales channel that the order was placed on. */\n  channel_object?:");
    expect(text).toMatch(
      /\* The order's status\. Values are listed in life-cycle order\.[^/]*\*\/\n {2}status: OrderStatus;/,
    );
  });
});
