import type { Browser, Page, Route } from "playwright-core";
import type { Sandbox } from "trackstar-orders-contract/sandbox";
import { createApp } from "../src/app.ts";

const site = "https://orders.example";

export interface OpenPage {
  readonly page: Page;
  /** Errors in its console, such as violations of its policy, and requests to other sites, which are not sent. */
  readonly complaints: readonly string[];
}

/** Opens the page for an order. The app and the sandbox answer in this process: nothing is served on a port. */
export async function openPage(browser: Browser, sandbox: Sandbox, order: string): Promise<OpenPage> {
  const app = await createApp({
    apiKey: "key",
    accessToken: "token",
    baseUrl: "https://production.trackstarhq.com",
    fetch: sandbox.fetch,
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === site) return answer(route, app.fetch);
    complaints.push(`asks for ${url}`);
    return route.abort();
  });
  await page.goto(`${site}/?order=${order}`);
  return { page, complaints };
}

async function answer(route: Route, fetch: (request: Request) => Response | Promise<Response>): Promise<void> {
  const request = route.request();
  const [method, headers, body] = [request.method(), request.headers(), request.postData()];
  const response = await fetch(new Request(request.url(), { method, headers, body }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
