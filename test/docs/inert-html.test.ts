import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildDocs } from "../../scripts/build-docs.ts";
import contract from "../../generated/openapi.json" with { type: "json" };
import { temporaryFolder } from "../support/system.ts";

it("HTML that acts does not get into the docs, wherever a description holds it", async () => {
  const folder = await temporaryFolder("docs");
  try {
    const hostile = structuredClone(contract);
    const meta = '<meta http-equiv="refresh" content="0;url=https://evil.example">';
    hostile.info.description += `\n\n${meta}`;
    hostile.paths["/wms/orders/{order_id}"].put.description +=
      `\n\n<MeTa http-equiv=refresh content=0><base href="//evil.example">`;
    hostile.components.schemas.Order.description += `\n\n<iframe src="https://evil.example"></iframe>\n\n[a link](javascript:alert)`;
    const document = join(folder, "openapi.json");
    await writeFile(document, JSON.stringify(hostile));
    await buildDocs({ document, output: join(folder, "site") });
    const page = await readFile(join(folder, "site/reference.html"), "utf8");
    // What is rendered ahead, and the document that Redoc renders.
    const code = page.indexOf('<script type="module">');
    const body = page.slice(page.indexOf("<body"), code) + page.slice(page.indexOf("__redoc_definition ="));
    expect(body.match(/<meta[\s>]/gi)).toBeNull();
    expect(body.match(/<(?:base|iframe)[\s>][^>]*evil/gi)).toBeNull();
    expect(body).not.toContain("javascript:alert");
    expect(body).toContain("evil.example");
  } finally {
    await rm(folder, { recursive: true });
  }
});
