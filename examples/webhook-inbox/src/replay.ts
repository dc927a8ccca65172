import { openDatabase } from "./database.ts";
import { required } from "./environment.ts";
import { Inbox } from "./inbox.ts";

const [from, to] = process.argv.slice(2);
const inbox = await Inbox.open(openDatabase(required("DATABASE_URL")));
console.log(`${await inbox.replay(from, to)} events will be handled again`);
await inbox.close();
