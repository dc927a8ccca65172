import { createHash } from "node:crypto";

const script = /<script>([\s\S]*?)<\/script>/g;
const style = /<style>([\s\S]*?)<\/style>/g;

/**
 * Adds a policy that lets only the page's own scripts and styles run, and lets it fetch nothing.
 *
 * The hashes cover them to the byte: whatever changes them afterwards stops them from working.
 *
 * @throws {Error} if the page has no place for the policy.
 */
export function sealPage(html: string): string {
  const policy = `default-src 'none'; script-src ${hashes(html, script)}; style-src ${hashes(html, style)}; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  const sealed = html.replace("CONTENT-POLICY", () => policy);
  if (sealed === html) throw new Error("The docs template has lost its CONTENT-POLICY placeholder.");
  return sealed;
}

function hashes(html: string, element: RegExp): string {
  return Array.from(html.matchAll(element), ([, source = ""]) => `'sha256-${sha256(source)}'`).join(" ");
}

function sha256(source: string): string {
  return createHash("sha256").update(source).digest("base64");
}
