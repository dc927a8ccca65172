import type { Incoming, Reply } from "./exchange.ts";

export interface Page {
  /** The Content-Type. */
  type: string;
  text: string;
}

/** Pages by path. */
export type Pages = Readonly<Record<string, Page>>;

/** The page that a request asks for; undefined if there is none. */
export function pageFor(pages: Pages, { method, target }: Incoming): Reply | undefined {
  const [path = ""] = target.split("?");
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page || (method !== "GET" && method !== "HEAD")) return undefined;
  return { status: 200, headers: { "content-type": page.type }, text: page.text };
}
