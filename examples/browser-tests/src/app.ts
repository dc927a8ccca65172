import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Hono } from "hono";
import { proxy } from "hono/proxy";

export interface AppOptions {
  readonly apiKey: string;
  readonly accessToken: string;
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Serves the page, and passes its calls on with the credentials. Put your login in front of it. */
export async function createApp({ apiKey, accessToken, baseUrl, fetch = globalThis.fetch }: AppOptions): Promise<Hono> {
  const html = await readFile(path("page.html"), "utf8");
  const { outputFiles } = await build({
    entryPoints: [path("page.ts")],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  const script = outputFiles[0]?.text ?? "";

  const app = new Hono();
  app.get("/", (context) => context.html(html));
  app.get("/page.js", (context) => context.body(script, 200, { "content-type": "text/javascript" }));
  app.on(["PUT", "POST"], "/trackstar/wms/orders/*", async ({ req, json }) => {
    const response = proxy(baseUrl + req.path.slice("/trackstar".length), {
      method: req.method,
      headers: {
        "x-trackstar-api-key": apiKey,
        "x-trackstar-access-token": accessToken,
        "content-type": req.header("content-type"),
        "idempotency-key": req.header("idempotency-key"),
      },
      body: (await req.text()) || null,
      redirect: "manual", // credentials do not follow
      customFetch: fetch,
    });
    // The response of a gateway to a lost response: the client in the page then knows that it may retry.
    return response.catch(() => json({ error: "There was no response. Try again." }, 502));
  });
  return app;
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
