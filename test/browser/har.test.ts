import type { Browser } from "playwright-core";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";
import { briefly, runCheck, type JsonReport } from "../support/terminal.ts";
import { wrongTraffic } from "../support/wrong-traffic.ts";
import { launch } from "./open-docs.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const folder = await folderForTests("trackstar-docs");
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
});

async function record(content: "embed" | "omit"): Promise<JsonReport> {
  const path = `${folder}/${content}.har`;
  const context = await browser.newContext({ recordHar: { path, content } });
  const page = await context.newPage();
  await page.goto(`${url}/__sandbox/requests`);
  for (const { method, path: of, headers, body } of wrongTraffic) {
    const init = JSON.stringify({ method, headers, body });
    await page.evaluate(`fetch(${JSON.stringify(url + of)}, ${init}).then((response) => response.text())`);
  }
  await context.close();
  const { code, text } = await runCheck(["--format", "json", path]);
  expect(code).toBe(1);
  return JSON.parse(text) as JsonReport;
}

it("traffic that Chromium recorded yields what is wrong with each call, and nothing else", async () => {
  const report = await record("embed");
  expect(briefly(report)).toEqual(wrongTraffic.flatMap(({ findings }) => findings));
  expect(Object.keys(report.payloads)).toContain("updateOrder response 422");
});

it("traffic that it recorded without bodies yields what is wrong with the headers, and the rest is counted", async () => {
  const report = await record("omit");
  const withoutBodies = /credentials|method/;
  const expected = wrongTraffic.flatMap(({ findings, body }) =>
    findings.filter((finding) => withoutBodies.test(finding) || body === undefined),
  );
  expect(briefly(report)).toEqual(expected);
  expect(report.payloads).toEqual({});
  expect(report.skipped["bodies that were not recorded"]).toBeGreaterThan(wrongTraffic.length);
});
