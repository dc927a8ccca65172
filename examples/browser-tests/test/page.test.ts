import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { Sandbox } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import type { OpenPage } from "./open-page.ts";

let browser: Browser;
let sandbox: Sandbox;
let opened: OpenPage;

beforeAll(async () => {
  // Without CHROMIUM: the browser that `npx playwright-core install chromium` has installed.
  const { CHROMIUM } = process.env;
  browser = await chromium.launch(CHROMIUM ? { executablePath: CHROMIUM } : {});
});
beforeEach(async () => {
  sandbox = createSandbox({ orders: [anOrder({ id: "order-1", status: "open" })] });
  opened = await openPage(browser, sandbox, "order-1");
});
afterEach(() => opened.page.close());
afterAll(() => browser.close());

const click = (name: string) => opened.page.getByRole("button", { name }).click();
const text = () => opened.page.innerText("body");

test("cancels the order and shows its new status, without a complaint of the browser", async () => {
  await click("Cancel order");
  await expect.poll(text).toContain("Status: cancelled");
  expect(sandbox.orders.get("order-1")?.status).toBe("cancelled");
  expect(opened.complaints).toEqual([]);
});

test("shows the words of a warehouse that refuses", async () => {
  sandbox.orders.add(anOrder({ id: "order-1", status: "fulfilled" }));
  await click("Cancel order");
  await expect.poll(text).toContain("A fulfilled order can't be cancelled.");
});

test("says what a warehouse cannot do", async () => {
  sandbox.faults.add({ operation: "updateOrder", status: 501 });
  await click("Mark as picked");
  await expect.poll(text).toContain("This warehouse cannot do that.");
});

test("writes once when a response is lost: the same write is sent again, with the same key", async () => {
  sandbox.faults.add({ operation: "updateOrder", disconnect: "before-response", when: "after-write", times: 1 });
  await click("Mark as picked");
  await expect.poll(text).toContain("Status: picked");
  expect(sandbox.requests.map(({ replayed }) => replayed)).toEqual([false, true]);
  expect(new Set(sandbox.requests.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
});

test("shows a status that nobody knew when the page was written", async () => {
  sandbox.faults.add({ operation: "updateOrder", orderStatus: "being_repacked" });
  await click("Mark as picked");
  await expect.poll(text).toContain("Status: being_repacked");
});
