import { createClient, type Client } from "trackstar-orders-contract";
import sandbox = require("trackstar-orders-contract/sandbox");

/** A CommonJS module that requires the package, which is ES modules only. */
const { fetch } = sandbox.createSandbox();
const client: Client = createClient({ apiKey: "key", accessToken: "token", fetch });
void client.cancelOrder("order_id").then(({ data }) => console.log(data.status));
