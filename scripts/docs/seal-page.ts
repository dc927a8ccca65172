import { createHash } from "node:crypto";

const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo[\w-]*\.svg/g;
/** Links of the prerendered page. Redoc prints them for a server's paths, and then routes by the part after `#`. */
const link = /(<a\b[^>]*? href=")\//g;
const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** The maker's name as an image that needs no network: Redoc shows an image after "API docs by". */
const wordmark = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="14"><text x="0" y="11" font-family="sans-serif" font-size="12" fill="#0b57d0">Redoc</text></svg>`,
)}`;

/**
 * The page with nothing left to fetch, and with its own scripts as the only ones that may run.
 *
 * The hashes cover the scripts to the byte: whatever changes the page afterwards stops it from working.
 *
 * @throws {Error} if the page has no place for the hashes.
 */
export function sealPage(html: string): string {
  const offline = html.replaceAll(logo, wordmark).replaceAll(link, "$1#/");
  const hashes = Array.from(offline.matchAll(script), ([, source = ""]) => `'sha256-${sha256(source)}'`);
  const sealed = offline.replace("script-src SCRIPT-HASHES", () => `script-src ${[...new Set(hashes)].join(" ")}`);
  if (sealed === offline) throw new Error("The docs template has lost its SCRIPT-HASHES placeholder.");
  return sealed;
}

function sha256(source: string): string {
  return createHash("sha256").update(source).digest("base64");
}
