import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { staleFiles, writeFiles } from "../../scripts/generate/files.ts";
import { generate } from "../../scripts/generate.ts";
import { root, run, temporaryFolder } from "../support/system.ts";

const first = await generate(`${root}openapi`);

describe("generated/", () => {
  it("is what openapi/ gives, byte for byte, each time: run `npm run generate` if this fails", async () => {
    expect(await staleFiles(first, `${root}generated`)).toEqual([]);
  });

  it("a changed, a missing and a left-over file are all noticed", async () => {
    const other = new Map(first).set("types.ts", "changed").set("new.ts", "missing");
    other.delete("openapi.yaml");
    expect(await staleFiles(other, `${root}generated`)).toEqual(["new.ts", "openapi.yaml", "types.ts"]);
  });

  it("holds validators that run where code generation from strings is forbidden, and need no other module", async () => {
    const source = first.get("validators.js") ?? "";
    expect(source).not.toMatch(/\brequire\(|\bimport\b|\beval\(|new Function/);
    const script = `const v = await import(${JSON.stringify(`${root}generated/validators.js`)});
      const event = JSON.parse(process.argv[1]);
      console.log(v.validateOrderUpdatedEvent(event), v.driftOfOrderUpdatedEvent(event), v.validateOrderUpdatedEvent({}));`;
    const event = await readFile(`${root}test/fixtures/s3-order-updated.json`, "utf8");
    const args = ["--disallow-code-generation-from-strings", "--input-type=module", "-e", script, event];
    const { stdout } = await run(process.execPath, args);
    expect(stdout.trim()).toBe("true true false");
  });
});

it("a contract is not generated from a folder that is not there", async () => {
  await expect(generate("/nowhere")).rejects.toThrow(/nowhere/);
});

it("a folder that has other files than generated ones is left alone", async () => {
  const folder = await temporaryFolder("precious");
  await writeFile(join(folder, "thesis.txt"), "the only copy");
  await expect(writeFiles(new Map([["types.ts", ""]]), folder)).rejects.toThrow(/has other files than generated ones/);
  await rm(join(folder, "thesis.txt"));
  await rm(folder, { recursive: true });
});

async function parse(name: string): Promise<ts.SourceFile> {
  return ts.createSourceFile(name, await readFile(`${root}generated/${name}`, "utf8"), ts.ScriptTarget.Latest, true);
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
    const text = await readFile(`${root}generated/types.ts`, "utf8");
    expect(text).toContain("/** The sales channel that the order was placed on. */\n  channel_object?:");
    expect(text).toMatch(
      /\* The order's status\. Values are listed in life-cycle order\.[^/]*\*\/\n {2}status: OrderStatus;/,
    );
  });
});
