import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildDocs } from "../../scripts/build-docs.ts";
import { serve, type Served } from "../../src/cli/serve.ts";
import { launch, openTab } from "./open-docs.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const generated = new URL("../../generated/", import.meta.url);
const document = { json: new URL("openapi.json", generated), yaml: new URL("openapi.yaml", generated) };
const folder = await folderForTests("trackstar-docs");
let browser: Browser;
let served: Served;

beforeAll(async () => {
  const output = `${folder}/site`;
  await buildDocs({ document: fileURLToPath(document.json), output });
  served = await serve({ port: 0, docs: new URL(`file://${output}/index.html`), document });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it("the served front page names the sandbox, and the served reference sends its samples to it", async () => {
  const { page, complaints, requests } = await openTab(browser, { offline: false });
  await page.goto(`${served.url}/`);
  await page.getByRole("heading", { name: "Sandbox" }).waitFor();
  await page.getByRole("link", { name: "Reference", exact: true }).first().click();
  const section = page.locator("section", { has: page.locator("#shipOrder") });
  await section.getByRole("button", { name: "Send to this sandbox" }).click();
  await section.getByRole("status").getByText("200 OK").waitFor();
  const [order] = served.sandbox.orders.list();
  expect(order?.shipments.at(-1)?.packages.map((parcel) => parcel.tracking_number)).toEqual([
    "1Z999AA10123456784",
    "1Z999AA10123456793",
  ]);
  expect(requests.filter((address) => !address.startsWith(served.url))).toEqual([]);
  expect(complaints).toEqual([]);
});
