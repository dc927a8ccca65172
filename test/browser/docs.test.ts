import { mkdir, readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import document from "../../generated/openapi.json" with { type: "json" };
import { operations } from "../../generated/operations.ts";
import { buildDocs } from "../../scripts/build-docs.ts";
import { builtSite, launch, openTab, show } from "./open-docs.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

interface Documented {
  info: { title: string; summary: string };
  paths: Record<string, Record<string, { summary: string; tags: string[] }>>;
  components: { schemas: Record<string, object> };
}

const contract = document as unknown as Documented;
const source = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
const screenshots = fileURLToPath(new URL("out/", import.meta.url));
const folder = await folderForTests("trackstar-docs");
/** Redoc looks once whether it may make code of strings, and does without. */
const probe = "refused: script-src eval";
const views = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1440, 390].map((width) => ({ colorScheme, viewport: { width, height: 844 } })),
);
let browser: Browser;
let site: string;
let file: string;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
  file = `${site}/reference.html`;
});

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser?.close());

async function search(page: Page, words: string): Promise<string[]> {
  await page.keyboard.press("Control+K");
  await page.keyboard.type(words);
  const results = page.locator("dialog.search li");
  await results.first().waitFor();
  return results.allInnerTexts();
}

describe("the reference, opened as a file with the network off", () => {
  it("asks for nothing but the search, and complains about nothing", async () => {
    const { page, complaints, requests } = await openTab(browser);
    await show(page, file, "/orders/shiporder");
    await page.getByRole("heading", { name: "Ship an order" }).waitFor();
    await search(page, "tracking_number");
    await page.mouse.wheel(0, 5000);
    expect(requests).toEqual([`file://${site}/search.js`]);
    expect(complaints.filter((text) => text !== probe)).toEqual([]);
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
    const refused = () => complaints.filter((text) => text.startsWith("refused: ") && text !== probe);
    await expect.poll(refused).toHaveLength(2);
  });

  it("names itself, its language and what it is about, in standards mode", async () => {
    const { page } = await openTab(browser);
    await show(page, file);
    expect(await page.evaluate("document.compatMode")).toBe("CSS1Compat");
    expect(await page.title()).toBe(contract.info.title);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("meta[name=description]").getAttribute("content")).toBe(contract.info.summary);
    await page.getByText("unofficial").first().waitFor();
  });

  it.each(Object.values(operations))("shows $name with its address, responses and samples", async (operation) => {
    const { summary = "", tags: [tag = ""] = [] } =
      contract.paths[operation.path]?.[operation.method.toLowerCase()] ?? {};
    const samples = { Python: "urllib.request.Request(", TypeScript: `client.${operation.name}(` };
    for (const [language, code] of Object.entries(samples)) {
      // In a tab of its own, as Redoc keeps the language.
      const { page } = await openTab(browser);
      await show(page, file, `/${tag.toLowerCase().replaceAll(" ", "-")}/${operation.name.toLowerCase()}`);
      await page.getByRole("heading", { name: summary }).first().waitFor();
      const text = await page.locator("#redoc").innerText();
      for (const part of [operation.path, operation.method, "200", "404"]) expect(text).toContain(part);
      await page.getByText("curl", { exact: true }).first().click();
      await page.getByText(language, { exact: true }).click();
      await page.getByText(code).first().waitFor();
    }
  });

  it("lists every schema in its menu, and offers the document for download", async () => {
    const { page } = await openTab(browser);
    await show(page, file, "/schemas");
    const addresses = () => page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const listed = Object.keys(contract.components.schemas).map((name) => `#/schemas/${name.toLowerCase()}`);
    await expect.poll(addresses).toEqual(expect.arrayContaining(listed));
    await show(page, file);
    await expect.poll(addresses).toEqual(expect.arrayContaining(["openapi.json", "openapi.yaml"]));
  });
});

describe("the search", () => {
  it.each([
    ["retry", "errors.html", /^Errors|[Rr]etr/],
    ["x-ratelimit", "errors.html", /^x-ratelimit-limit/],
    ["zip_code", "webhooks.html", /^zip_code .*\s*Refused: the field is called postal_code/],
    ["shiphero", "index.html", /^ShipHero/],
    ["trackng", "reference.html", /^tracking/],
  ])("answers %s on %s", async (words, name, expected) => {
    const { page } = await openTab(browser);
    await show(page, `${site}/${name}`);
    const [first] = await search(page, words);
    expect(first).toMatch(expected);
  });

  it.each([
    ["tracking_number", "Package", /reference\.html#.*path=tracking_number$/],
    ["idempotency-key", "Ship an order", /reference\.html#.*path=idempotency-key$/],
    ["retry-after", "Ship an order", /reference\.html#.*c=429&path=retry-after$/],
  ])("leads to %s of %s in the reference", async (words, kind, address) => {
    const { page } = await openTab(browser);
    await show(page, `${site}/integrations/shiphero.html`);
    await search(page, words);
    await page
      .locator("dialog.search a", { hasText: new RegExp(`^${words} ${kind}`, "i") })
      .first()
      .click();
    await expect.poll(() => page.url()).toMatch(address);
    const id = page.url().split("#").at(-1) ?? "";
    await page.locator(`[id="${id}"]`).first().waitFor();
  });

  it("is used by keys alone, and says when there is nothing", async () => {
    const { page } = await openTab(browser);
    await show(page, `${site}/index.html`);
    await search(page, "rate limits");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("A");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("nowhereatall");
    await page.getByText("Nothing found").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
    await search(page, "Rate limits");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/rate-limits\.html$|reference\.html#.*rate/);
  });
});

describe("a guide", () => {
  it("marks its own page and the section that is read", async () => {
    const { page } = await openTab(browser);
    await show(page, `${site}/webhooks.html`);
    expect(await page.locator('nav[aria-label="Pages"] [aria-current="page"]').innerText()).toBe("Webhooks");
    const last = page.locator("aside a").last();
    await page.evaluate("scrollTo(0, document.body.scrollHeight)");
    await expect.poll(() => last.getAttribute("aria-current")).toBe("true");
  });

  it("copies a sample", async () => {
    const { page } = await openTab(browser, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.clock.install();
    await show(page, `${site}/webhooks.html`);
    // What the button says is taken back after 2 s: they do not pass.
    await page.clock.pauseAt(Date.now() + 60_000);
    const code = page.locator("main .code").first();
    await code.getByRole("button", { name: "Copy" }).click();
    await code.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(await code.locator("pre").textContent());
  });

  it("keeps the chosen colours, on the reference too", async () => {
    const { page } = await openTab(browser, { colorScheme: "light" });
    await show(page, `${site}/webhooks.html`);
    await page.getByRole("button", { name: "Switch colours" }).click();
    await page.goto(`file://${file}`);
    await expect.poll(() => page.locator("html").getAttribute("class")).toContain("dark");
  });

  it("prints without header and menus, on white", async () => {
    const { page } = await openTab(browser, { colorScheme: "dark" });
    await show(page, `${site}/webhooks.html`);
    await page.emulateMedia({ media: "print" });
    for (const part of [".site-header", 'nav[aria-label="Pages"]', "aside"])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
  });
});

describe("the whole site", () => {
  it("asks for nothing on any page, and every link between its files leads to one", async () => {
    const { page, complaints, requests } = await openTab(browser);
    const files = await readdir(site, { recursive: true });
    const pages = files.filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(40);
    for (const name of pages) {
      await page.goto(`file://${site}/${name}`);
      const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      const between = links.filter((href) => !/^(?:https:|#|\/)/.test(href)).map((href) => href.replace(/#.*/, ""));
      const targets = between.map((href) => new URL(href, `https://site.example/${name}`).pathname.slice(1));
      expect(
        targets.filter((target) => !files.includes(target)),
        name,
      ).toEqual([]);
    }
    expect(requests.filter((address) => !address.endsWith("/console.js"))).toEqual([]);
    expect(complaints.filter((text) => text !== probe)).toEqual([]);
  });

  it.each(views)(
    "has no serious fault of accessibility in $colorScheme colours at $viewport.width pixels",
    async (view) => {
      const { page, complaints } = await openTab(browser, view);
      const faults: string[] = [];
      for (const name of ["index", "webhooks", "integrations", "integrations/shiphero", "console", "reference"]) {
        await show(page, `${site}/${name}.html`);
        await page.keyboard.press("Control+K");
        await page.keyboard.type("order");
        await page.locator("dialog.search a").first().waitFor();
        await page.evaluate(axe.source);
        // Redoc's own elements are not ours to mend.
        const ours = name === "reference" ? `{ include: [[".site-header"], ["dialog.search"]] }` : "document";
        for (const state of ["open", "closed"]) {
          if (state === "closed") await page.keyboard.press("Escape");
          const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>(
            `axe.run(${ours})`,
          );
          for (const { id, impact } of violations) if (/serious|critical/.test(impact)) faults.push(`${name}: ${id}`);
        }
      }
      expect(faults).toEqual([]);
      expect(complaints.filter((text) => text !== probe)).toEqual([]);
    },
  );

  it.each([1440, 390])("fits a window of %i pixels, with a menu and a link past it", async (width) => {
    const { page } = await openTab(browser, { viewport: { width, height: 844 } });
    for (const name of ["index", "errors", "integrations/veracore", "console", "reference"]) {
      await show(page, `${site}/${name}.html`);
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(width);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate("document.activeElement.id"), { message: name }).toMatch(/content$/);
    }
    await show(page, `${site}/errors.html`);
    const menu = page.getByRole("navigation", { name: "Pages" });
    const link = menu.getByRole("link", { name: "Rate limits" });
    expect(await link.isVisible()).toBe(width === 1440);
    if (width === 390) await menu.getByText("Menu", { exact: true }).click();
    await link.click();
    await expect.poll(() => page.url()).toMatch(/rate-limits\.html$/);
  });

  it.each(views)("is photographed at $viewport.width pixels in $colorScheme colours", async (view) => {
    await mkdir(screenshots, { recursive: true });
    const { page } = await openTab(browser, view);
    for (const name of ["index", "reference", "idempotency", "console"]) {
      await show(page, `${site}/${name}.html`, name === "reference" ? "/orders/shiporder" : "");
      if (name === "reference") await page.getByRole("heading", { name: "Ship an order" }).waitFor();
      const picture = await page.screenshot({
        path: `${screenshots}${name}-${view.viewport.width}-${view.colorScheme}.png`,
      });
      expect(picture.byteLength).toBeGreaterThan(10_000);
    }
  });
});

it("two builds of one document are the same to the byte", async () => {
  const again = `${folder}/nested/again`;
  await mkdir(`${folder}/nested`);
  await buildDocs({ document: source, output: again });
  for (const name of ["reference.html", "reference.md", "openapi.yaml", "search.js", "console.js"]) {
    expect((await readFile(`${again}/${name}`)).equals(await readFile(`${site}/${name}`)), name).toBe(true);
  }
  const before = await readFile(`${again}/reference.html`);
  await expect(buildDocs({ document: `${folder}/missing.json`, output: again })).rejects.toThrow("missing.json");
  expect((await readFile(`${again}/reference.html`)).equals(before)).toBe(true);
});
