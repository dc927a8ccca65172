import { openDatabase } from "./database.ts";
import { required } from "./environment.ts";
import { Inbox } from "./inbox.ts";

const [from, to] = process.argv.slice(2);
// A folder of PGlite is asked for by name: none may be made where the address of a Postgres was forgotten.
const folder = process.env["PGLITE_FOLDER"];
const inbox = await Inbox.open(openDatabase(folder ? undefined : required("DATABASE_URL"), folder));
console.log(`${await inbox.replay(from, to)} events will be handled again`);
await inbox.close();
