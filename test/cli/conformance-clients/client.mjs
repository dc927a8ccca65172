// A client that keeps the rules, but for the flaw that its argument names. `looks-up`, `reads-a-list` and `notes` are none.
import { appendFile, writeFile } from "node:fs/promises";

const flaw = process.argv[2] ?? "none";
const { env } = process;
const { TRACKSTAR_OPERATION: operation = "", TRACKSTAR_BODY: body, TRACKSTAR_IDEMPOTENCY_KEY: key = "" } = env;
const base = `${env.TRACKSTAR_BASE_URL}${flaw === "wrong-path" ? "/v1" : ""}`;
const order = `${base}/wms/orders/${env.TRACKSTAR_ORDER_ID}`;
const url = order + { updateOrder: "", cancelOrder: "/cancel", shipOrder: "/shipments" }[operation];
const isShipment = operation === "shipOrder";
const credentials = {
  "x-trackstar-api-key": env.TRACKSTAR_API_KEY,
  "x-trackstar-access-token": flaw === "other-token" ? "mine" : env.TRACKSTAR_ACCESS_TOKEN,
};
if (flaw === "no-credentials") delete credentials["x-trackstar-access-token"];
const [applied, notApplied, unknown] = [0, 10, 20];
const isRefusal = (status) => [401, 403, 404, 422, 429, 501].includes(status);
const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Written again from its parts, as typed clients do: a moment gets another form. */
function textOf({ shipped_date: date, packages, ...fields }) {
  const shown = flaw === "drops-a-parcel" ? packages?.slice(0, 1) : packages;
  const more = flaw === "adds-a-field" && { tags: [] };
  return JSON.stringify({ ...fields, packages: shown, shipped_date: date && new Date(date), ...more });
}

async function send(attempt) {
  const keys = { "fresh-key": `${key} ${Math.random()}`, "new-key-on-retry": `${key} ${attempt}`.replace(/ 1$/, "") };
  const text = body ? textOf(JSON.parse(body)) : flaw === "cancel-body" ? "{}" : undefined;
  const response = await fetch(url, {
    method: isShipment || (flaw === "post-cancel" && operation === "cancelOrder") ? "POST" : "PUT",
    headers: {
      ...credentials,
      ...(flaw !== "no-key" && { "idempotency-key": keys[flaw] ?? key }),
      ...(text && { "content-type": flaw === "no-content-type" ? "text/plain" : "application/json" }),
    },
    body: text ?? null,
    redirect: "manual",
    // Elsewhere a machine that stands still must not end an attempt.
    signal: AbortSignal.timeout(flaw !== "never-gives-up" && key.startsWith("time-out") ? 4000 : 60_000),
  });
  const json = await response.json().catch(() => undefined);
  if (flaw === "closed-enum" && json?.data?.status === "awaiting_customs") throw process.exit(1);
  const wait = response.headers.get("retry-after");
  return { status: response.status, isOrder: json?.data?.id !== undefined, wait, json };
}

async function hasShipment() {
  const { data } = await (await fetch(order, { headers: credentials })).json();
  return data.shipments.length > 0;
}

async function call() {
  let isDoubtful = false;
  for (let attempt = 1; ; attempt++) {
    const { status, isOrder, wait } = await send(attempt).catch(() => ({ status: 0 }));
    if (flaw === "any-2xx" ? status >= 200 && status < 400 : status === 200 && isOrder) return applied;
    const isLast = attempt === 4;
    if (flaw === "repeats-refusals" && status >= 400 && !isLast) continue;
    if (flaw === "repeats-shipments" && (status === 0 || status >= 500) && !isLast) continue;
    if (status === 429 && !isLast) {
      await sleep(flaw === "no-wait" ? 0.2 : Number(wait));
      continue;
    }
    if (isRefusal(status)) return isDoubtful ? unknown : notApplied;
    isDoubtful = true;
    if (flaw === "looks-up" && isShipment && (status === 0 || status >= 500) && !isLast) {
      if (await hasShipment()) return applied;
      continue;
    }
    if (flaw === "doubt-is-no") return notApplied;
    if (isShipment || status === 400 || isLast) return unknown;
    await sleep(0.2);
  }
}

if (flaw === "reads-a-list") await fetch(`${env.TRACKSTAR_BASE_URL}/wms/orders`, { headers: credentials });
if (flaw === "sends-nothing") process.exit(3);
if (flaw === "never-ends") {
  process.on("SIGTERM", () => {});
  await writeFile(`${env.PID_FOLDER}/${process.pid}`, "");
  await sleep(600);
}
if (flaw === "prints-secrets") {
  console.error(`failed with ${JSON.stringify(credentials)}\u001b[2J`);
  const { DATABASE_URL = "", DB_PW = "" } = process.env;
  console.error(`postgres of ${DATABASE_URL}, ${encodeURIComponent(DB_PW)} and ${btoa(DB_PW)}`);
}
if (flaw === "notes") {
  const { status, wait, json } = await send(1).catch(({ name }) => ({ status: name }));
  const more = [wait, json?.data?.status, ...(json?.unused_fields ?? [])];
  // It began before the request: a machine that stands still only adds to this.
  if (key.startsWith("slow") && performance.now() > 2000) more.push("late");
  await appendFile(`${env.PID_FOLDER}/${key}`, `${[status, ...more].filter(Boolean).join(" ")}\n`);
  process.exit(notApplied);
}
const code = await call();
if (flaw === "stays") {
  await writeFile(`${env.PID_FOLDER}/${process.pid}`, "");
  await sleep(600);
}
process.exitCode = ["always-unknown", "prints-secrets"].includes(flaw) ? unknown : code;
