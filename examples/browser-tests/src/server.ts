import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";

const app = await createApp({
  apiKey: required("TRACKSTAR_API_KEY"),
  accessToken: required("TRACKSTAR_ACCESS_TOKEN"),
  baseUrl: process.env["TRACKSTAR_BASE_URL"] ?? "https://production.trackstarhq.com",
});
// This machine only, as it has no login.
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.env["PORT"] ?? 3000) }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}/?order=order_id`),
);

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
}
