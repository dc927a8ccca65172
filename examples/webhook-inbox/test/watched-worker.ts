import { setTimeout as wait } from "node:timers/promises";
import { openDatabase } from "../src/database.ts";
import { required } from "../src/environment.ts";
import { handlerOn } from "../src/handle-event.ts";
import { Inbox } from "../src/inbox.ts";
import { startWorker } from "../src/order-worker.ts";

// A worker that records its begins and ends, and is in trouble once where its test wants it to be.
const database = openDatabase(required("DATABASE_URL"));
const inbox = await Inbox.open(database);
const handle = await handlerOn(database);

await startWorker(inbox, async (delivery) => {
  const { data } = JSON.parse(delivery.body) as { data?: { id: string; order_number: string } };
  if (!data) return handle(delivery);
  const { id, order_number: number } = data;
  // In one statement: a process that is killed has had its trouble and told of its beginning, or neither.
  const { rows } = await database.query<{ kind: string }>(
    `WITH noted AS (INSERT INTO log (order_id, step, pid) VALUES ($1, 'begin ' || $2::text, $3))
     UPDATE trouble SET times = times - 1 WHERE order_id = $1 AND number = $2 AND times > 0 RETURNING kind`,
    [id, number, process.pid],
  );
  const kind = rows[0]?.kind;
  if (kind === "hang") await new Promise(() => {});
  if (kind === "wait")
    while ((await database.query("SELECT 1 FROM trouble WHERE kind = 'go on'")).rows.length === 0) await wait(10);
  if (kind === "fail") throw new Error("It fails.");
  await handle(delivery);
  await database.query("INSERT INTO log (order_id, step, pid) VALUES ($1, $2, $3)", [id, `end ${number}`, process.pid]);
});
