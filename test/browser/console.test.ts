import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { builtSite, launch, openTab, show, type OpenPage } from "./open-docs.ts";

let browser: Browser;
let site: string;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser?.close());

async function openConsole(): Promise<OpenPage> {
  const tab = await openTab(browser);
  await show(tab.page, `${site}/console.html`);
  return tab;
}

async function send(page: Page, operation: string): Promise<string> {
  await page.getByLabel("Operation").selectOption(operation);
  return press(page);
}

async function press(page: Page): Promise<string> {
  await page.locator("#event").evaluate((element) => (element.textContent = ""));
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator("#event:not(:empty)").waitFor();
  return page.locator("#response").innerText();
}

it("the console sends each operation of a fresh order, shows request, response and event, and asks the network for nothing", async () => {
  const { page, complaints, requests } = await openConsole();
  expect(await send(page, "updateOrder")).toMatch(/^200\n/);
  expect(await page.locator("#request").innerText()).toMatch(/^PUT \/wms\/orders\/order_id\n/);
  expect(await page.locator("#event").innerText()).toMatch(/^order\.updated\n[^]*\nstatus: "open" → "picked"/);
  expect(await send(page, "cancelOrder")).toMatch(/^200\n/);
  expect(await send(page, "shipOrder")).toMatch(/^200\n/);
  expect(await page.locator("#event").innerText()).toContain("shipments");
  expect(await send(page, "getOrder")).toMatch(/^200\n/);
  expect(requests).toEqual([`file://${site}/console.js`]);
  expect(complaints).toEqual([]);
});

it("the console sends the body as it was edited, and goes on with the same order if told so", async () => {
  const { page } = await openConsole();
  await page.getByLabel("Operation").selectOption("updateOrder");
  await page.getByLabel("Body").fill('{ "status": "gone" }');
  expect(await press(page)).toMatch(/^422\n/);
  await page.getByLabel("Body").fill('{ "status": "picked", "gift_note": "hello" }');
  expect(await press(page)).toMatch(/^200\n/);
  expect(await page.locator("#unused").innerText()).toBe("gift_note");
  await page.getByLabel("Start from a fresh order").uncheck();
  await page.getByLabel("Body").fill('{ "status": "packed" }');
  await press(page);
  expect(await page.locator("#event").innerText()).toContain('status: "picked" → "packed"');
});

it("the console takes the bodies of an integration", async () => {
  const { page } = await openConsole();
  await page.getByLabel("Integration").selectOption("shiphero");
  await page.getByLabel("Operation").selectOption("shipOrder");
  await expect.poll(() => page.getByLabel("Example").innerText()).toContain("Every field of ShipHero");
  expect(await press(page)).toMatch(/^200\n/);
  await page.getByLabel("Body").fill("{}");
  expect(await press(page)).toMatch(/^422\n[^]*warehouse_id/);
});
