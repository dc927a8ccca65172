import { createHash } from "node:crypto";
import { Denial, failure, invalid } from "./answers.ts";
import type { Clock } from "./clock.ts";
import { documentedAnswer } from "./documented.ts";
import type { Incoming, Reply } from "./exchange.ts";
import type { Route } from "./routes.ts";

interface Entry {
  fingerprint: string;
  at: number;
  /** The first successful answer; missing while the first request runs. */
  reply?: Reply;
  weight: number;
}

interface Work {
  work: () => Promise<Reply>;
  again: (reply: Reply) => Promise<Reply>;
}

const day = 24 * 60 * 60 * 1000;
const longestKey = 255;
/** Answers share their unchanged parts, so a key costs about what its request sent. */
const most = { keys: 20_000, weight: 32 * 1_048_576 };

/** Remembers which write each idempotency key stands for. */
export class IdempotencyKeys {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  #weight = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Runs a write once for each key; `again` makes the answer for a key that was used before.
   *
   * An answer that is an error frees the key again; a lost answer does not, as the API itself did succeed.
   *
   * @throws {Denial} with 400 for a key of another write, with 409 while the first request runs.
   */
  async run(route: Route, incoming: Incoming, { work, again }: Work): Promise<Reply> {
    const given = incoming.headers["idempotency-key"];
    if (given === undefined || route.method === "GET") return work();
    if (given === "" || given.length > longestKey) throw new Denial(badKey());
    const key = `${incoming.headers["x-trackstar-access-token"]}\n${given}`;
    const entry = this.#entryOf(key);
    const fingerprint = fingerprintOf(incoming);
    if (!entry) return this.#first(key, { fingerprint, at: this.#clock.now(), weight: weightOf(incoming) }, work);
    if (entry.fingerprint !== fingerprint) throw new Denial(conflict(route, 400));
    if (!entry.reply) throw new Denial(conflict(route, 409));
    return again({ ...entry.reply, headers: { ...entry.reply.headers, "idempotent-replayed": "true" } });
  }

  clear(): void {
    this.#entries.clear();
    this.#weight = 0;
  }

  async #first(key: string, entry: Entry, work: () => Promise<Reply>): Promise<Reply> {
    this.#entries.set(key, entry);
    this.#weight += entry.weight;
    this.#forgetOldest();
    try {
      const reply = await work();
      const { cut: _cut, ...whole } = reply;
      if (reply.status < 300) entry.reply = whole;
      return reply;
    } finally {
      if (!entry.reply) this.#forget(key, entry);
    }
  }

  #entryOf(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || this.#clock.now() - entry.at < day) return entry;
    this.#forget(key, entry);
    return undefined;
  }

  #forget(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#weight -= entry.weight;
  }

  #forgetOldest(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= most.keys && this.#weight <= most.weight) return;
      if (entry.reply) this.#forget(key, entry);
    }
  }
}

function fingerprintOf({ method, target, body }: Incoming): string {
  const hash = createHash("sha256").update(`${method} ${target}\n`);
  return (body === "too-large" ? hash : hash.update(body)).digest("base64");
}

const weightOf = ({ body }: Incoming): number => 1024 + (body === "too-large" ? 0 : 4 * body.length);

function conflict(route: Route, status: 400 | 409): Reply {
  return documentedAnswer(route, { status }) ?? failure(status, "The idempotency key is in use.");
}

function badKey(): Reply {
  const message = `must be a text of 1 to ${longestKey} characters`;
  return invalid([{ path: "/Idempotency-Key", message, keyword: "maxLength" }], "headers");
}
