import { checkKind, checkOptions } from "../../core/check-options.ts";
import { pathOf, type SandboxRequest, type Reply } from "./messages.ts";

export interface Page {
  /** The Content-Type. */
  type: string;
  /** The text, or a function of the address that the request was sent to, such as `http://127.0.0.1:4010`. */
  text: string | ((origin: string) => string);
}

/** Pages by path. */
export type Pages = Readonly<Record<string, Page>>;

/** The page that a request asks for; undefined if there is none. */
export function pageReply(pages: Pages, { method, origin, target }: SandboxRequest): Reply | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const path = pathOf(target);
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return undefined;
  const text = typeof page.text === "string" ? page.text : page.text(origin);
  return { status: 200, headers: { "content-type": page.type }, text };
}

/** @throws {TypeError} for a page that is not one, naming its path. */
export function checkPages(pages: Pages = {}): void {
  for (const [path, page] of Object.entries(pages)) {
    const place = `createSandbox: pages[${JSON.stringify(path)}]`;
    checkOptions(page ?? null, { type: "string", text: "any" }, place);
    checkKind(page.type, "string", `${place}: type`);
    if (typeof page.text !== "string" && typeof page.text !== "function")
      throw new TypeError(`${place}: text must be a string or a function`);
  }
}
