import { createHash } from "node:crypto";

const scripts = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;
const styles = /<style>([\s\S]*?)<\/style>/g;

/**
 * Adds a policy that lets only the page's own scripts run, and lets it fetch nothing.
 *
 * The hashes cover them to the byte: a script that is changed afterwards does not run.
 *
 * @param isRedoc Redoc makes styles and a worker of its own, which no hash can name.
 * @throws {Error} if the page has no place for the policy.
 */
export function sealPage(html: string, isRedoc = false): string {
  const style = isRedoc ? "'unsafe-inline'; font-src data:; worker-src blob:" : hashes(html, styles);
  const policy = `default-src 'none'; script-src 'self' ${hashes(html, scripts)}; style-src ${style}; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
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
