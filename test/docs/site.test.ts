import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { integrations } from "trackstar-orders-contract/integrations";
import contract from "../../generated/openapi.json" with { type: "json" };
import { buildDocs } from "../../scripts/build-docs.ts";
import { slug } from "../../scripts/docs/markdown.ts";
import { resolve, type ContractDocument } from "../../scripts/generate/read/document.ts";
import { jsonBody, operationsOf } from "../../scripts/generate/read/operations.ts";
import { serve } from "../../src/cli/serve.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const generated = new URL("../../generated/", import.meta.url);
const published = contract as unknown as ContractDocument;
const folder = await folderForTests("docs");
const read = (name: string) => readFile(join(folder, "site", name), "utf8");

beforeAll(async () => {
  await buildDocs({ document: fileURLToPath(new URL("openapi.json", generated)), output: join(folder, "site") });
});

describe("the site", () => {
  it("weighs at most 750 kB compressed for the reference, and 40 kB for every other page", async () => {
    const files = await readdir(join(folder, "site"), { recursive: true });
    for (const name of files.filter((file) => file.endsWith(".html"))) {
      const most = name === "reference.html" ? 750_000 : 40_000;
      expect(gzipSync(await read(name)).byteLength, name).toBeLessThan(most);
    }
  });

  it("has a page for each integration, which its guide links to", async () => {
    const guide = await read("integrations.html");
    for (const { name, title } of integrations) {
      expect(guide).toContain(`href="integrations/${name}.html"`);
      expect(await read(`integrations/${name}.html`)).toContain(`<h1 id="${slug(title)}">${title}</h1>`);
    }
  });

  it("has a page for every file of openapi/guides", async () => {
    const guides = await readdir(new URL("../../openapi/guides/", import.meta.url));
    const files = await readdir(join(folder, "site"));
    expect(guides.map((name) => name.replace(/md$/, "html")).filter((name) => !files.includes(name))).toEqual([]);
  });

  it("has in llms.txt a link to the text of every guide and of the reference, and each is there", async () => {
    const links = Array.from((await read("llms.txt")).matchAll(/\]\(([^)]+)\)/g), ([, target = ""]) => target);
    const files = await readdir(join(folder, "site"));
    expect(links).toEqual(
      expect.arrayContaining(["reference.md", "openapi.json", "webhooks.md", "upgrading.md", "llms-full.txt"]),
    );
    expect(links.filter((target) => !files.includes(target))).toEqual([]);
  });

  it("has in llms-full.txt the reference, every guide and every integration", async () => {
    const text = await read("llms-full.txt");
    expect(text).toContain((await read("reference.md")).trim());
    for (const name of ["webhooks", "upgrading", "integrations/shiphero"])
      expect(text).toContain((await read(`${name}.md`)).trim());
  });

  it("has in reference.md every operation, status, component and field", async () => {
    const text = await read("reference.md");
    for (const item of Object.values(contract.paths).flatMap((path) => Object.values(path))) {
      expect(text).toContain(`## ${item.summary}`);
      for (const status of Object.keys(item.responses)) expect(text).toContain(`**${status} `);
    }
    for (const [name, schema] of Object.entries(contract.components.schemas)) {
      const section = text.split(`\n### ${name}\n`)[1]?.split("\n### ")[0] ?? "";
      for (const field of Object.keys("properties" in schema ? schema.properties : {})) {
        expect(section, name).toContain(`| \`${field}\``);
      }
    }
  });

  it("has in the reference the examples of each body in their order, and of the webhook its payloads alone", async () => {
    const text = await read("reference.md");
    for (const { operation, requestBody, answers, webhook } of operationsOf(published)) {
      const section = text.split(`\n## ${operation.summary}\n`)[1]?.split("\n## ")[0] ?? "";
      const bodies = [requestBody, ...answers.map(([, answer]) => answer)].map((part) => jsonBody(part?.content));
      const examples = bodies.flatMap((body) => Object.values(body?.examples ?? {}));
      const summaries = examples.map((one) => `Example: ${resolve<{ summary: string }>(published, one).summary}`);
      expect(section.match(/^Example: .*$/gm) ?? []).toEqual(summaries);
      for (const header of answers.flatMap(([, { headers = {} }]) => Object.keys(headers)))
        expect(section).toContain(`| \`${header}\` |`);
      const samples = webhook ? [] : ["### curl", "### TypeScript", "### Python"];
      expect(section.match(/^### (?:curl|TypeScript|Python)$/gm) ?? []).toEqual(samples);
    }
    // Redoc shows the payloads of a webhook under this name.
    expect(await read("reference.html")).toContain('{"lang":"Payload"}');
  });

  it("has the JSON Schema of each component, and the document with code samples", async () => {
    expect(await read("json-schema/Order.json")).toBe(
      await readFile(new URL("json-schema/Order.json", generated), "utf8"),
    );
    const { paths } = JSON.parse(await read("openapi.json")) as typeof contract;
    const cancel = paths["/wms/orders/{order_id}/cancel"].put as { "x-codeSamples"?: { label: string }[] };
    expect(cancel["x-codeSamples"]?.map(({ label }) => label)).toEqual(["curl", "TypeScript", "Python"]);
  });

  it("has a front page that leads to the document, the schemas, the texts and the changelog", async () => {
    const targets = ["reference.html", "reference.md", "llms.txt", "openapi.json", "openapi.yaml", "changelog.html"];
    const page = await read("index.html");
    for (const target of [...targets, "json-schema/Order.json", "webhooks.html"]) {
      expect(page).toContain(`href="${target}"`);
    }
  });

  it("does not load or send anything as published", async () => {
    const page = await read("reference.html");
    expect(page).toContain("connect-src 'none'");
    expect(page).toContain('"disableTelemetry":true');
    expect(page).not.toMatch(/https:[^"`]*logo-mini/);
  });

  it("is served, every file of it", async () => {
    const docs = pathToFileURL(join(folder, "site/"));
    const served = await serve({ port: 0, docs, generated });
    try {
      const files = await readdir(join(folder, "site"), { recursive: true });
      for (const name of ["", ...files.filter((file) => file.includes("."))]) {
        const response = await fetch(`${served.url}/${name}`);
        expect([name, response.status]).toEqual([name, 200]);
        expect((await response.text()).length).toBeGreaterThan(0);
      }
    } finally {
      await served.close();
    }
  });
});

it("HTML that acts does not get into the docs, wherever a description holds it", async () => {
  const hostile = structuredClone(contract);
  const meta = '<meta http-equiv="refresh" content="0;url=https://evil.example">';
  hostile.info.description += `\n\n${meta}`;
  hostile.paths["/wms/orders/{order_id}"].put.description +=
    `\n\n<MeTa http-equiv=refresh content=0><base href="//evil.example">`;
  hostile.components.schemas.Order.description += `\n\n<iframe src="https://evil.example"></iframe>\n\n[a link](javascript:alert)`;
  const document = join(folder, "hostile.json");
  await writeFile(document, JSON.stringify(hostile));
  await buildDocs({ document, output: join(folder, "hostile") });
  const page = await readFile(join(folder, "hostile/reference.html"), "utf8");
  // What is rendered ahead, and the document that Redoc renders.
  const code = page.indexOf('<script type="module">');
  const body = page.slice(page.indexOf("<body"), code) + page.slice(page.indexOf("__redoc_definition ="));
  expect(body.match(/<meta[\s>]/gi)).toBeNull();
  expect(body.match(/<(?:base|iframe)[\s>][^>]*evil/gi)).toBeNull();
  expect(body).not.toContain("javascript:alert");
  expect(body).toContain("evil.example");
});
