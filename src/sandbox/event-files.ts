import { answer, failure } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Incoming, Reply } from "./exchange.ts";
import type { OrderUpdatedEvent } from "../../generated/types.ts";
import { document } from "../../generated/document.ts";

const [server] = document["servers"] as { url: string }[];
const documentedOrigin = server?.url ?? "";
const eventPath = "/sandbox/events/";
const filePath = "/sandbox/files/";
const validFor = 20 * 60 * 1000;
const mostKept = 100;

interface EventFile {
  event: OrderUpdatedEvent;
  /** When the download address was given out. */
  offeredAt?: number;
}

/** Holds the events that were posted cut, and serves them as the API does: an address first, then the event. */
export class EventFiles {
  readonly #clock: Clock;
  readonly #files = new Map<string, EventFile>();
  /** What the addresses begin with: where the sandbox listens, if it does. */
  origin = documentedOrigin;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Keeps an event and returns the `data_url` for it. */
  keep(id: string, event: OrderUpdatedEvent): string {
    this.#files.set(id, { event });
    for (const oldest of this.#files.keys()) if (this.#files.size > mostKept) this.#files.delete(oldest);
    return this.origin + eventPath + id;
  }

  /** Answers a request for one of the two addresses; undefined if it is for something else. */
  answer({ method, target, headers }: Incoming): Reply | undefined {
    const [path = ""] = target.split("?");
    const prefix = [eventPath, filePath].find((known) => path.startsWith(known));
    if (prefix === undefined || method !== "GET") return undefined;
    const id = path.slice(prefix.length);
    const file = this.#files.get(id);
    if (prefix === filePath) return this.#download(file);
    if (!headers["x-trackstar-api-key"]?.trim())
      return failure(401, "Send the API key to get the address of the event.");
    if (!file) return failure(404, "There is no event at this address.");
    file.offeredAt = this.#clock.now();
    return answer(200, { download_url: this.origin + filePath + id });
  }

  clear(): void {
    this.#files.clear();
  }

  #download(file: EventFile | undefined): Reply {
    if (file?.offeredAt === undefined) return failure(404, "There is no event at this address.");
    const isOver = this.#clock.now() - file.offeredAt > validFor;
    return isOver ? failure(403, "This address was good for 20 minutes.") : answer(200, file.event);
  }
}
