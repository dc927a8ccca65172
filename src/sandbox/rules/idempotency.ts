import type { ResponseHeaders } from "../../../generated/headers.ts";
import type { Clock } from "../clock.ts";
import { HttpError, errorReply, invalidReply } from "../http/reply.ts";
import type { Reply } from "../http/reply.ts";
import type { SandboxRequest } from "../http/request.ts";
import type { Route } from "../route.ts";
import { accessTokenOf } from "./credentials.ts";
import { documentedReply } from "./documented-reply.ts";

interface Entry {
  readonly fingerprint: string;
  readonly at: number;
  /** The first successful response; missing while the first request runs. */
  reply?: Reply;
}

/** A key that a request uses. */
export interface KeyUse {
  /** The response to the first request with the key; missing if this is the first one. */
  readonly replay?: Reply;
  /**
   * Ends the first request with a key. Only a success is remembered: an error frees the key, a lost response does not,
   * as the API itself did succeed.
   */
  settle(reply: Reply | undefined): void;
}

const day = 24 * 60 * 60 * 1000;
const maxKeyLength = 255;
const maxKeys = 10_000;
/**
 * Bodies up to this length are compared as they are; longer ones by their hash, as 10,000 of them would fill the memory.
 * Web Crypto's hash is the only one that every runtime has, and the only reason to wait here.
 */
const maxComparedLength = 4096;

/** Remembers which write each idempotency key stands for. */
export class IdempotencyKeys {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Rule: a key stands for one write. Undefined for a request without one.
   *
   * @throws {HttpError} with 400 for a key of another write, with 409 while the first request runs, with 422 for a key
   *   that is empty or too long.
   */
  async use(route: Route, request: SandboxRequest, body: string): Promise<KeyUse | undefined> {
    const given = request.headers["idempotency-key"];
    if (given === undefined || route.kind === "read") return undefined;
    if (given === "" || given.length > maxKeyLength) throw new HttpError(badKey());
    const fingerprint = await fingerprintOf(request, body);
    // A key belongs to one connection.
    const key = `${accessTokenOf(request)}\n${given}`;
    const entry = this.#entryOf(key);
    if (!entry) return this.#begin(key, { fingerprint, at: this.#clock.now() });
    if (entry.fingerprint !== fingerprint) throw new HttpError(conflict(route, 400));
    if (!entry.reply) throw new HttpError(conflict(route, 409));
    return { replay: replayOf(entry.reply), settle: () => undefined };
  }

  #begin(key: string, entry: Entry): KeyUse {
    this.#entries.set(key, entry);
    this.#forgetOldest();
    return {
      settle: (reply) => {
        if (reply && reply.status < 300) {
          const { disconnect: _disconnect, ...whole } = reply;
          entry.reply = whole;
        } else if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    };
  }

  #entryOf(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || this.#clock.now() - entry.at < day) return entry;
    this.#entries.delete(key);
    return undefined;
  }

  #forgetOldest(): void {
    for (const [key, { reply }] of this.#entries) {
      if (this.#entries.size <= maxKeys) return;
      if (reply) this.#entries.delete(key);
    }
  }
}

/** The identity of a write: the same for two requests only if their bodies are the same, character by character. */
async function fingerprintOf({ method, target }: SandboxRequest, text: string): Promise<string> {
  const compared = text.length <= maxComparedLength ? text : `SHA-256 ${await hashOf(text)}`;
  return `${method} ${target}\n${compared}`;
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(hash).join();
}

function replayOf({ headers, ...reply }: Reply): Reply {
  const replayed = { "idempotent-replayed": "true" } satisfies { [Name in keyof ResponseHeaders]?: string };
  return { ...reply, headers: { ...headers, ...replayed } };
}

function conflict(route: Route, status: 400 | 409): Reply {
  return documentedReply(route, { status }) ?? errorReply(status, "The idempotency key is in use.");
}

function badKey(): Reply {
  const message = `must be a string of 1 to ${maxKeyLength} characters`;
  return invalidReply([{ path: "/Idempotency-Key", message, keyword: "maxLength" }], "headers");
}
