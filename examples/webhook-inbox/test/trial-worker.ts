import { openDatabase } from "../src/database.ts";
import { required } from "../src/environment.ts";
import { Inbox } from "../src/inbox.ts";
import { startWorker } from "../src/order-worker.ts";
import { createReceiver } from "trackstar-orders-contract/webhooks";

// A worker whose work is to note the number of each event.
const database = openDatabase(required("DATABASE_URL"));
const receiver = createReceiver({ secret: required("WEBHOOK_SECRET"), toleranceSeconds: 3600 });

await startWorker(await Inbox.open(database), async (delivery) => {
  const { event } = await receiver.receive(delivery);
  if (event.kind !== undefined) throw new Error("The event is not an order's.");
  const { id, order_number: number } = event.data;
  await database.query("INSERT INTO handled (order_id, number) VALUES ($1, $2)", [id, Number(number)]);
});
