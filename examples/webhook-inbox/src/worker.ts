import { openDatabase } from "./database.ts";
import { required } from "./environment.ts";
import { handlerOn } from "./handle-event.ts";
import { Inbox } from "./inbox.ts";
import { startWorker } from "./order-worker.ts";

const database = openDatabase(required("DATABASE_URL"));
const inbox = await Inbox.open(database);
const worker = await startWorker(inbox, await handlerOn(database));

process.once("SIGTERM", async () => {
  await worker.stop();
  await inbox.close();
});
