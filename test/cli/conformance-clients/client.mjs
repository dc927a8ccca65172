// A client that keeps the rules, but for the flaw that its argument names.
const flaw = process.argv[2] ?? "none";
const { env } = process;
const { TRACKSTAR_OPERATION: operation = "", TRACKSTAR_BODY: body = "", TRACKSTAR_IDEMPOTENCY_KEY: key = "" } = env;
const order = `${env.TRACKSTAR_BASE_URL}/wms/orders/${env.TRACKSTAR_ORDER_ID}`;
const isShipment = operation === "shipOrder";
const url = order + { updateOrder: "", cancelOrder: "/cancel", shipOrder: "/shipments" }[operation];
const [applied, notApplied, unknown] = [0, 10, 20];

/** Whether a status says that nothing was written. */
const isRefusal = (status) => [401, 403, 404, 422, 429, 501].includes(status);

let attempt = 0;
async function send() {
  attempt++;
  const headers = {
    "x-trackstar-api-key": env.TRACKSTAR_API_KEY,
    "x-trackstar-access-token": flaw === "other-token" ? "mine" : env.TRACKSTAR_ACCESS_TOKEN,
    "idempotency-key": flaw === "fresh-key" ? `${key}-${Math.random()}` : key,
    "content-type": "application/json",
  };
  if (flaw === "no-key") delete headers["idempotency-key"];
  if (flaw === "no-credentials") delete headers["x-trackstar-access-token"];
  if (body === "" || flaw === "no-content-type") delete headers["content-type"];
  if (flaw === "new-key-on-retry" && attempt > 1) headers["idempotency-key"] += `-${attempt}`;
  const method = isShipment ? "POST" : "PUT";
  const sent = body === "" ? (flaw === "cancel-body" ? "{}" : undefined) : Buffer.from(body);
  if (flaw === "cancel-body" && !sent?.length) headers["content-type"] = "application/json";
  const signal = AbortSignal.timeout(flaw === "never-gives-up" ? 60_000 : 5000);
  const response = await fetch(url, { method, headers, body: sent, redirect: "manual", signal });
  const json = await response.json().catch(() => undefined);
  return { status: response.status, isOrder: json?.data?.id !== undefined, wait: response.headers.get("retry-after") };
}

const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function call() {
  let isDoubtful = false;
  for (let left = 4; left > 0; left--) {
    const result = await send().catch(() => ({ status: 0 }));
    const { status, isOrder } = result;
    if (flaw === "any-2xx" ? status >= 200 && status < 400 : status === 200 && isOrder) return applied;
    if (flaw === "repeats-refusals" && status >= 400 && left > 1) continue;
    if (flaw === "repeats-shipments" && (status === 0 || status >= 500) && left > 1) continue;
    if (status === 429 && left > 1) {
      await sleep(flaw === "no-wait" ? 0.2 : Number(result.wait));
      continue;
    }
    if (isRefusal(status)) return isDoubtful ? unknown : notApplied;
    isDoubtful = true;
    if (isShipment || status === 400 || left === 1) break;
    await sleep(0.2);
  }
  return flaw === "doubt-is-no" ? notApplied : unknown;
}

process.exitCode = flaw === "always-unknown" ? (await call(), unknown) : await call();
