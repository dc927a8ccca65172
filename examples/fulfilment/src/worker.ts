import { client, jobs } from "./connect.ts";
import { work } from "./work.ts";

// One more worker, beside `main.ts` and on the same Postgres.
await work(jobs, client);
