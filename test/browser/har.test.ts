import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { briefly } from "../support/report.ts";
import type { JsonReport } from "../support/report.ts";
import { runCheck } from "../support/terminal.ts";
import { wrongTraffic } from "../support/wrong-traffic.ts";
import { launch, temporaryFolder } from "./open-docs.ts";

const folder = temporaryFolder();
const sandbox = createSandbox({ cors: true });
let browser: Browser;
let url: string;
beforeAll(async () => {
  browser = await launch();
  ({ url } = await sandbox.listen(0));
});
afterAll(async () => {
  await browser?.close();
  await sandbox.close();
  await folder.remove();
});

test.each(["embed", "omit"] as const)("traffic that Chromium recorded is read, bodies: %s", async (content) => {
  const path = folder.path(`${content}.har`);
  const context = await browser.newContext({ recordHar: { path, content } });
  const page = await context.newPage();
  await page.goto(`${url}/wms/orders/order_id`);
  for (const { method, path: of, headers, body } of wrongTraffic) {
    const init = JSON.stringify({ method, headers, body });
    await page.evaluate(`fetch(${JSON.stringify(url + of)}, ${init}).then((response) => response.text())`);
  }
  await context.close();
  const { code, text } = await runCheck(["--format", "json", path]);
  const report = JSON.parse(text) as JsonReport;
  expect(briefly(report)).toEqual(wrongTraffic.flatMap(({ findings }) => findings));
  expect(code).toBe(1);
  const responses = Object.keys(report.payloads).filter((name) => name.includes("response"));
  expect(responses.length > 0).toBe(content === "embed");
  expect(await readFile(path, "utf8")).toContain("Chromium");
});
