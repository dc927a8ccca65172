import { createSandbox } from "trackstar-orders-contract/sandbox";

/** A receiver that nobody listens at, so that deliveries pile up if they can. */
const webhook = { url: "http://127.0.0.1:9/", secret: "whsec_c29hay1zZWNyZXQtbm90LWEtcmVhbC1vbmU=" };
const sandbox = createSandbox({ rateLimit: false, webhook });
const { url } = await sandbox.listen(0);
// The order's shipments are bounded; putting it back keeps shipping going.
const { orders } = sandbox;
setInterval(() => orders.reset(), 1000).unref();
process.on("message", () => process.send?.(process.memoryUsage().rss / 1_048_576));
process.send?.(Number(new URL(url).port));
