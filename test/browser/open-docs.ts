import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { buildDocs } from "../../scripts/build-docs.ts";

const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The browser named by `CHROMIUM`, or Debian's. */
export const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Starts it, with a new profile. */
export async function launch(): Promise<Browser> {
  if (!existsSync(chromiumPath)) {
    throw new Error(`There is no Chromium at ${chromiumPath}: install it, or name it in CHROMIUM.`);
  }
  return chromium.launch({ executablePath: chromiumPath, args: flags });
}

export interface OpenPage {
  page: Page;
  /** What went wrong: console errors and warnings, uncaught exceptions, refusals by the page's policy. */
  complaints: string[];
  /** Every address that the page asked for, its own file apart. */
  requests: string[];
}

/** A tab that has no network, and that records what the page complains about and asks for. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, offline: true, ...options });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.isNavigationRequest() || !request.url().startsWith("file:")) requests.push(request.url());
  });
  await page.exposeFunction("complain", (text: string) => complaints.push(text));
  await page.addInitScript(`document.addEventListener("securitypolicyviolation", (event) =>
    complain("refused: " + event.violatedDirective + " " + event.blockedURI))`);
  return { page, complaints, requests };
}

/** Shows one section of a page, such as `updateOrder`, from a fresh load. */
export async function show(page: Page, file: string, section = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`file://${file}${section && `#${section}`}`);
}

let built: Promise<string> | undefined;

/** The folder of the site, built once for all files of a worker. */
export function builtSite(): Promise<string> {
  built ??= buildSite();
  return built;
}

async function buildSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "trackstar-docs-site-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const output = join(folder, "site");
  const document = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
  await buildDocs({ document, output });
  return output;
}
