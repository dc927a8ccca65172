import { mkdir, readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import document from "../../generated/openapi.json" with { type: "json" };
import { operations } from "../../generated/operations.ts";
import { buildDocs } from "../../scripts/build-docs.ts";
import { launch, openTab, show } from "./open-docs.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

interface Documented {
  info: { title: string; summary: string };
  paths: Record<string, Record<string, { summary: string }>>;
  webhooks: Record<string, { post: { operationId: string; summary: string } }>;
  components: { schemas: Record<string, { properties?: object; enum?: string[] }> };
}

const contract = document as unknown as Documented;
const source = new URL("../../generated/openapi.json", import.meta.url).pathname;
const screenshots = fileURLToPath(new URL("out/", import.meta.url));
const folder = await folderForTests("trackstar-docs");
const site = `${folder}/site`;
const file = `${site}/reference.html`;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  await buildDocs({ document: source, output: site });
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
});

describe("the reference, opened as a file with the network off", () => {
  it("asks for nothing and complains about nothing, from the start to a search", async () => {
    const { page, complaints, requests } = await openTab(browser);
    await show(page, file, "Order");
    await page.keyboard.press("Control+K");
    await page.keyboard.type("tracking_number");
    await page.locator("#results a").first().waitFor();
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

  it("names itself, its language and what it is about, in standards mode", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    expect(await page.evaluate("document.compatMode")).toBe("CSS1Compat");
    expect(await page.title()).toBe(contract.info.title);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("meta[name=description]").getAttribute("content")).toBe(contract.info.summary);
    expect(await page.locator("main").innerText()).toContain("unofficial");
  });

  it.each(Object.values(operations))("shows $name with its address, samples and responses", async (operation) => {
    const { page } = await openTab(browser);
    await show(page, file, operation.name);
    const { summary = "" } = contract.paths[operation.path]?.[operation.method.toLowerCase()] ?? {};
    const section = page.locator("section", { has: page.locator(`#${operation.name}`) });
    const text = await section.innerText();
    for (const part of [summary, operation.path, operation.method]) expect(text).toContain(part);
    const statuses = [
      "200 OK",
      "404 Not Found",
      ...(operation.kind === "write" ? ["422 Unprocessable Entity", "501 Not Implemented"] : []),
    ];
    for (const status of statuses) expect(text).toContain(status);
    await section.getByText("TypeScript", { exact: true }).click();
    await section.getByText(`client.${operation.name}(`).waitFor();
    await section.getByText("Python", { exact: true }).click();
    await section.getByText("urllib.request.Request(").waitFor();
    expect(await section.getByText("import { createClient }").isVisible()).toBe(false);
  });

  it("shows a realistic shipment before the vendor's sample", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    const examples = await page.locator("section:has(#shipOrder) > .example > summary").allInnerTexts();
    expect(examples).toEqual([
      "Example: An order that left in two parcels",
      "Example: The vendor's sample of a shipment",
    ]);
  });

  it.each(Object.values(contract.webhooks))(
    "shows the webhook $post.operationId with its payload",
    async ({ post }) => {
      const { page } = await openTab(browser);
      await show(page, file, post.operationId);
      const section = page.locator("section", { has: page.locator(`#${post.operationId}`) });
      const text = await section.innerText();
      for (const word of ["WEBHOOK", post.summary, "svix-signature", "webhook-signature"]) expect(text).toContain(word);
      await section.getByText("createReceiver({").waitFor();
      await section.getByText("Python", { exact: true }).click();
      await section.getByText("def verify(").waitFor();
      await section.locator(".example > summary").first().click();
      await section.getByText('"event_type": "order.updated"').first().waitFor();
    },
  );

  it("has a section for every component, with every field and every enum value", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    const ids = new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id)));
    for (const [name, schema] of Object.entries(contract.components.schemas)) {
      expect(ids).toContain(name);
      for (const field of Object.keys(schema.properties ?? {})) expect(ids).toContain(`${name}.${field}`);
      const text = await page.locator(`section:has(> #${name})`).innerText();
      for (const value of schema.enum ?? []) expect(text).toContain(value);
    }
  });

  it("has no anchor twice, and no link inside it that leads nowhere", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const inside = links.filter((href) => href.startsWith("#")).map((href) => href.slice(1));
    expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("opens a field from its link, also one inside closed ones", async () => {
    const { page } = await openTab(browser);
    await show(page, file, "orderUpdated.data.shipments.packages.tracking_number");
    const field = page.locator('[id="orderUpdated.data.shipments.packages.tracking_number"]');
    await field.getByText("The carrier's number for the package.").waitFor();
    await expect.poll(() => field.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
  });

  it("finds fields by keyboard alone, and shows their words apart", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("tracking_number");
    await page.locator("#results a").first().waitFor();
    const results = await page.locator("#results a").allInnerTexts();
    expect(results).toContain("Package.tracking_number The carrier's number for the package.");
    await page.keyboard.type(" nowhere");
    await page.getByText("Nothing found").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("orderstatus");
    await page.locator("#results").getByText("KnownOrderStatus").waitFor();
    const about = await page.locator("#results a").filter({ hasText: "KnownOrderStatus" }).innerText();
    expect(about).toMatch(/^KnownOrderStatus The order's status\. Values are listed in life-cycle order\./);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("tracking_number");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/#[\w.]+\.tracking_number$/);
  });

  it("has a link past the menu as its first stop", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("content");
  });

  it.each([400, 390])("fits a window of %i pixels, with a menu that closes once used", async (width) => {
    const { page } = await openTab(browser, { viewport: { width, height: 800 } });
    for (const section of ["updateOrder", "Order"]) {
      await show(page, file, section);
      expect(await page.evaluate("document.documentElement.scrollWidth"), section).toBeLessThanOrEqual(width);
    }
    const menu = page.getByRole("navigation");
    expect(await menu.isVisible()).toBe(false);
    await page.getByText("Menu", { exact: true }).click();
    await menu.getByRole("link", { name: "An order changed" }).click();
    expect(await menu.isVisible()).toBe(false);
    expect(page.url()).toMatch(/#orderUpdated$/);
  });
});

describe("the whole site", () => {
  it("asks for nothing on any page, and every link between its files leads to one", async () => {
    const { page, complaints, requests } = await openTab(browser);
    const files = await readdir(site, { recursive: true });
    const pages = files.filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(10);
    for (const name of pages) {
      await page.goto(`file://${site}/${name}`);
      const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      const between = links.filter((href) => !/^(?:https:|#)/.test(href)).map((href) => href.replace(/#.*/, ""));
      expect(
        between.filter((href) => !files.includes(href)),
        name,
      ).toEqual([]);
    }
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "has no serious fault of accessibility in %s colours",
    async (colorScheme) => {
      const { page } = await openTab(browser, { colorScheme });
      const pages = (await readdir(site)).filter((name) => name.endsWith(".html"));
      const faults: string[] = [];
      for (const name of pages) {
        await page.goto(`file://${site}/${name}`);
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>("axe.run()");
        for (const { id, impact } of violations) if (/serious|critical/.test(impact)) faults.push(`${name}: ${id}`);
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it.each([
    { width: 1440, height: 1000, colorScheme: "light" },
    { width: 390, height: 844, colorScheme: "dark" },
  ] as const)("is photographed at $width pixels", async ({ width, height, colorScheme }) => {
    await mkdir(screenshots, { recursive: true });
    const { page } = await openTab(browser, { viewport: { width, height }, colorScheme });
    for (const name of ["index", "reference", "idempotency"]) {
      await page.goto(`file://${site}/${name}.html${name === "reference" ? "#shipOrder" : ""}`);
      const picture = await page.screenshot({ path: `${screenshots}${name}-${width}.png` });
      expect(picture.byteLength).toBeGreaterThan(10_000);
    }
  });
});

it("two builds of one document are the same to the byte", async () => {
  const again = `${folder}/nested/again`;
  await mkdir(`${folder}/nested`);
  await buildDocs({ document: source, output: again });
  for (const name of ["reference.html", "reference.md", "openapi.yaml"]) {
    expect((await readFile(`${again}/${name}`)).equals(await readFile(`${site}/${name}`)), name).toBe(true);
  }
});

it("a document that cannot be read leaves the pages there were", async () => {
  const before = await readFile(file);
  await expect(buildDocs({ document: `${folder}/missing.json`, output: site })).rejects.toThrow("missing.json");
  expect((await readFile(file)).equals(before)).toBe(true);
});
