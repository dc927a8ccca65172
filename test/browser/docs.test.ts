import { readFile } from "node:fs/promises";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { buildDocs } from "../../scripts/build-docs.ts";
import { launch, openTab, show, temporaryFolder } from "./open-docs.ts";

interface Documented {
  info: { title: string; summary: string };
  paths: Record<string, Record<string, { summary: string }>>;
  webhooks: Record<string, { post: { operationId: string; summary: string } }>;
  components: { schemas: Record<string, { properties?: object; enum?: string[] }> };
}

const source = new URL("../../generated/openapi.json", import.meta.url).pathname;
const contract = JSON.parse(await readFile(source, "utf8")) as Documented;
const folder = temporaryFolder();
const file = folder.path("index.html");
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  await buildDocs({ document: source, output: file });
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await folder.remove();
});

describe("the docs page, opened as a file with the network off", () => {
  it("asks for nothing and complains about nothing, from the start page to a search", async () => {
    const { page, complaints, requests } = await openTab(browser);
    await show(page, file);
    for (const [section, heading] of Object.entries({ orders: "Update an order", "schemas/order": "Order" })) {
      await page.goto(`file://${file}#/${section}`);
      await page.locator("main h2", { hasText: new RegExp(`^${heading}$`) }).waitFor();
    }
    await page.keyboard.press("Control+K");
    await page.keyboard.type("tracking_number");
    await page.getByText("The carrier's number for the package.").first().waitFor();
    await page.mouse.wheel(0, 5000);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("runs no script but its own, and connects nowhere", async () => {
    const { page, complaints } = await openTab(browser);
    await show(page, file);
    const ran = await page.evaluate(`(async () => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
      const connected = await fetch("http://127.0.0.1:9/").then(() => true, () => false);
      return { injected: "injected" in window, connected };
    })()`);
    expect(ran).toEqual({ injected: false, connected: false });
    await expect.poll(() => complaints.filter((text) => text.startsWith("refused: "))).toHaveLength(2);
  });

  it("names itself, its language and what it is about", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    expect(await page.title()).toBe(contract.info.title);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("meta[name=description]").getAttribute("content")).toBe(contract.info.summary);
    const text = await page.locator("main").innerText();
    expect(text).toContain(contract.info.summary);
    expect(text).toContain("unofficial");
  });

  it.each(Object.values(operations))("shows $name with its method, path and summary", async (operation) => {
    const { page } = await openTab(browser);
    await show(page, file, `orders/${operation.name.toLowerCase()}`);
    const { summary = "" } = contract.paths[operation.path]?.[operation.method.toLowerCase()] ?? {};
    await page.locator("main h2", { hasText: summary }).waitFor();
    const text = await page.locator("main").innerText();
    expect(text).toContain(operation.path);
    expect(text).toContain(operation.method);
    for (const status of ["200", "422", "501"]) expect(text).toContain(status);
  });

  it.each(Object.values(contract.webhooks))("shows the webhook $post.operationId", async ({ post }) => {
    const { page } = await openTab(browser);
    await show(page, file, `webhooks/${post.operationId.toLowerCase()}`);
    await page.locator("main h2", { hasText: post.summary }).waitFor();
    const text = await page.locator("main").innerText();
    for (const word of ["Webhook", "svix-signature", "webhook-signature"]) expect(text).toContain(word);
  });

  it("has a section for every component, with every field and every enum value", async () => {
    const { page } = await openTab(browser);
    await show(page, file, "schemas");
    for (const [name, schema] of Object.entries(contract.components.schemas)) {
      const slug = name.toLowerCase();
      await page.goto(`file://${file}#/schemas/${slug}`);
      await page.locator("main h2", { hasText: new RegExp(`^${name}$`) }).waitFor();
      for (const field of Object.keys(schema.properties ?? {})) {
        await page.locator(`main a[href="#/schemas/${slug}#schemas/${slug}/path=${field}"]`).waitFor();
      }
      const text = await page.locator("main").innerText();
      for (const value of schema.enum ?? []) expect(text).toContain(`"${value}"`);
    }
  });

  it("is moved through and searched by keyboard alone", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    const orders = page.locator('.menu-content a[href="#/orders"]');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press("Tab");
      if (await orders.evaluate((link) => link.matches(":focus"))) break;
    }
    await page.keyboard.press("Enter");
    await page.locator("main h2", { hasText: "Update an order" }).waitFor();
    await page.keyboard.press("Control+K");
    await page.keyboard.type("tracking_number");
    await page.getByText("The carrier's number for the package.").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("path=tracking_number");
  });

  it("opens a section from its link in a new tab", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const inside = links.filter((href) => !href.startsWith("https:"));
    expect(inside).toContain("#/schemas");
    expect(inside.filter((href) => !href.startsWith("#/"))).toEqual([]);
  });

  it("fits a window of 400 pixels without scrolling sideways, and has a menu there", async () => {
    const { page } = await openTab(browser, { viewport: { width: 400, height: 800 } });
    for (const section of ["orders/updateorder", "schemas/order"]) {
      await show(page, file, section);
      await page.locator("main h2").first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth"), section).toBeLessThanOrEqual(400);
    }
    await page.getByRole("button", { name: "Open navigation menu" }).click();
    await page.locator(".menu-content").getByText("Webhooks", { exact: true }).waitFor();
  });
});

describe("accessibility", () => {
  /** Redoc's own, beyond reach of a template: the button that picks an example is called "Example". */
  const knownInRedoc = ["label-content-name-mismatch"];

  it.each(["light", "dark"] as const)("has no serious fault in %s colours but those of Redoc", async (colorScheme) => {
    const { page } = await openTab(browser, { colorScheme });
    const faults = new Set<string>();
    for (const section of ["", "orders", "webhooks/orderupdated", "schemas/order"]) {
      await show(page, file, section);
      await page.locator("main h2").first().waitFor();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>("axe.run()");
      for (const { id, impact } of violations) if (/serious|critical/.test(impact)) faults.add(id);
    }
    expect([...faults]).toEqual(knownInRedoc);
  });
});

it("two builds of one document are the same to the byte", async () => {
  const again = folder.path("nested/again.html");
  await buildDocs({ document: source, output: again });
  expect((await readFile(again)).equals(await readFile(file))).toBe(true);
});

it("a document that cannot be read leaves the page there was", async () => {
  const before = await readFile(file);
  await expect(buildDocs({ document: folder.path("missing.json"), output: file })).rejects.toThrow("missing.json");
  expect((await readFile(file)).equals(before)).toBe(true);
});
