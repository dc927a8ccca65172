import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { buildDocs } from "../scripts/build-docs.ts";
import { projectRoot } from "../scripts/run.ts";
import { launch } from "../test/browser/open-docs.ts";
import { median, report } from "./figures.ts";

// `tsx bench/docs.ts [loads]`: the weight of the docs, and what a phone-like CPU makes of them.
const [loads = "5"] = process.argv.slice(2);
const site = join(projectRoot, "dist/docs");
const slowDown = 4;
const pages = [
  { name: "reference.html", ready: "#redoc a", mostBytes: 750_000, mostMs: 3000, guardMs: 20_000 },
  { name: "webhooks.html", ready: "main .code button", mostBytes: 40_000, mostMs: 1000, guardMs: 4000 },
];

/**
 * The time until a page answers: what `ready` names is there, its scripts have run, and the main thread is free for the next
 * frame. The page notes it itself: asking from outside takes longer than an empty page.
 */
async function interactiveMs(browser: Browser, url: string, ready: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, offline: true });
  await context.addInitScript(`window.interactive = new Promise((resolve) => {
    const look = () => document.readyState === "complete" && document.querySelector(${JSON.stringify(ready)})
      ? requestIdleCallback(() => requestAnimationFrame(() => resolve(performance.now())))
      : setTimeout(look, 5);
    look();
  })`);
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  await tab.goto(url);
  const time = await tab.evaluate<number>("window.interactive");
  await context.close();
  return time;
}

await buildDocs({ document: join(projectRoot, "generated/openapi.json"), output: site });
const browser = await launch();
for (const { name, ready, mostBytes, mostMs, guardMs } of pages) {
  const times: number[] = [];
  for (let count = 0; count < Number(loads); count += 1)
    times.push(await interactiveMs(browser, `file://${site}/${name}`, ready));
  const kept = report(`${name}, median of ${times.length} loads at ${slowDown} times CPU slow-down`, [
    { name: "the page", value: gzipSync(await readFile(join(site, name))).byteLength, unit: "B gzip", most: mostBytes },
    {
      name: `interactive (${times.map(Math.round).join(", ")})`,
      value: median(times),
      unit: "ms",
      most: mostMs,
      guard: guardMs,
    },
  ]);
  if (!kept) process.exitCode = 1;
}
await browser.close();
