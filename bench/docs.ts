import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launch } from "../test/browser/open-docs.ts";
import { median, report } from "./figures.ts";

// `tsx bench/docs.ts [page] [loads]`: the weight of a docs page, and what a phone-like CPU makes of it.
const [page = "dist/docs/reference.html", loads = "5"] = process.argv.slice(2);
const slowDown = 4;
/** A load is over when the main thread had no long task for this long. */
const quietMs = 2000;

const observe = `
  globalThis.paint = 0;
  globalThis.tasks = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) paint = entry.startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry); })
    .observe({ type: "longtask", buffered: true });
`;

const settled = `new Promise((resolve) => {
  const look = () => {
    const last = tasks.at(-1);
    const end = Math.max(performance.timing.loadEventEnd - performance.timeOrigin, last ? last.startTime + last.duration : 0);
    if (performance.now() - end < ${quietMs}) return setTimeout(look, 100);
    resolve({ paintMs: paint, longestTaskMs: Math.max(0, ...tasks.map(({ duration }) => duration)) });
  };
  look();
})`;

interface Load {
  paintMs: number;
  longestTaskMs: number;
}

async function load(browser: Browser): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, offline: true });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  await tab.addInitScript(observe);
  await tab.goto(pathToFileURL(resolve(page)).href);
  const result = await tab.evaluate<Load>(settled);
  await context.close();
  return result;
}

const browser = await launch();
const results: Load[] = [];
for (let count = 0; count < Number(loads); count += 1) results.push(await load(browser));
await browser.close();

const paints = results.map(({ paintMs }) => paintMs);
const tasks = results.map(({ longestTaskMs }) => longestTaskMs);
const listed = (values: number[]) => `(${values.map(Math.round).join(", ")})`;
const kept = report(`${page}, median of ${results.length} loads at ${slowDown} times CPU slow-down`, [
  { name: "the page", value: gzipSync(await readFile(page)).byteLength, unit: "B gzip", most: 450_000 },
  { name: `largest contentful paint ${listed(paints)}`, value: median(paints), unit: "ms", most: 2500 },
  { name: `longest task ${listed(tasks)}`, value: median(tasks), unit: "ms", most: 1000 },
]);
if (!kept) process.exitCode = 1;
