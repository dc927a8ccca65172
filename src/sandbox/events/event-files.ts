import type { OrderUpdatedEvent } from "../../../generated/types.ts";
import { credentialHeaders } from "../../../generated/operations.ts";
import type { Clock } from "../clock.ts";
import { errorReply, jsonReply } from "../http/reply.ts";
import type { Reply } from "../http/reply.ts";
import { pathOf } from "../http/request.ts";
import type { SandboxRequest } from "../http/request.ts";

const eventPath = "/sandbox/events/";
const filePath = "/sandbox/files/";
const validForMs = 20 * 60 * 1000;
const maxKept = 100;

interface EventFile {
  event: OrderUpdatedEvent;
  /** When the download address was handed out. */
  offeredAt?: number;
}

/** Holds the events that were posted truncated, and serves them as the API does: an address first, then the event. */
export class EventFiles {
  readonly #clock: Clock;
  readonly #files = new Map<string, EventFile>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Keeps an event and returns the `data_url` for it.
   *
   * @param origin Where the write was sent to: the sandbox can be reached there.
   */
  keep(id: string, event: OrderUpdatedEvent, origin: string): string {
    this.#files.set(id, { event });
    for (const oldest of this.#files.keys()) if (this.#files.size > maxKept) this.#files.delete(oldest);
    return origin + eventPath + id;
  }

  /** The response to a request for one of the two addresses; undefined if it is for something else. */
  reply({ method, origin, target, headers }: SandboxRequest): Reply | undefined {
    if (method !== "GET") return undefined;
    const path = pathOf(target);
    const prefix = [eventPath, filePath].find((known) => path.startsWith(known));
    if (prefix === undefined) return undefined;
    const id = path.slice(prefix.length);
    const file = this.#files.get(id);
    if (prefix === filePath) return this.#download(file);
    if (!headers[credentialHeaders.apiKey]?.trim())
      return errorReply(401, "Send the API key to get the address of the event.");
    if (!file) return errorReply(404, "There is no event at this address.");
    file.offeredAt = this.#clock.now();
    return jsonReply(200, { download_url: origin + filePath + id });
  }

  #download(file: EventFile | undefined): Reply {
    if (file?.offeredAt === undefined) return errorReply(404, "There is no event at this address.");
    const isOver = this.#clock.now() - file.offeredAt > validForMs;
    return isOver ? errorReply(403, "This address was valid for 20 minutes.") : jsonReply(200, file.event);
  }
}
