import type { ResponseHeaders } from "../../../generated/headers.ts";
import { isSameJson, parseJson } from "../../core/json.ts";
import type { OperationContext } from "../context.ts";
import { HttpError, errorReply, invalidReply, textOf, type Reply } from "../http/messages.ts";
import { maxKeptCharacters } from "../recent-list.ts";
import { documentedReply, type Route } from "../route.ts";

interface Entry {
  /** The operation and the parameters of its path. */
  readonly target: string;
  /** Empty without a body. */
  readonly body: string;
  /** When the first request arrived, in milliseconds since 1970. */
  readonly at: number;
  /** The first successful response; missing while the first request runs. */
  reply?: Reply;
  /** The length of that response and of the body. */
  size: number;
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

const keptForMs = 24 * 60 * 60 * 1000;
/** After so long a first request that has not finished no longer blocks its key. */
const runningForMs = 15 * 60 * 1000;
const maxKeyLength = 255;
const maxKeys = 10_000;

/** Remembers which write each idempotency key stands for. */
export class IdempotencyKeys {
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  /**
   * Rule: a key stands for one write of one connection: 400 for a key of another write, 409 while the first request runs, 422
   * for a key that is empty or too long. Undefined for a request without a key, and for a read.
   */
  use({ request, route, parameters, connection, body, at }: OperationContext): KeyUse | undefined {
    const given = request.headers["idempotency-key"];
    if (given === undefined || route.kind === "read") return undefined;
    if (given === "" || given.length > maxKeyLength) {
      const message = `must be a string of 1 to ${maxKeyLength} characters`;
      const issue = { path: "/Idempotency-Key", message, keyword: "maxLength" };
      throw new HttpError(invalidReply([issue], "headers"));
    }
    const target = `${route.name} ${JSON.stringify(parameters)}`;
    const key = `${connection.id}\n${given}`;
    const kept = this.#entries.get(key);
    if (kept && at - kept.at >= keptForMs) this.#forget(key, kept);
    const entry = this.#entries.get(key);
    if (entry && !(entry.target === target && isSameJson(parseJson(entry.body), body?.value)))
      throw new HttpError(conflict(route, 400));
    if (entry?.reply) return { replay: replayOf(entry.reply), settle: () => undefined };
    if (entry && at - entry.at < runningForMs) throw new HttpError(conflict(route, 409));
    const begun: Entry = { target, body: body?.text ?? "", at, size: 0 };
    this.#entries.set(key, begun);
    this.#forgetOldest();
    return { settle: (reply) => this.#settle(key, begun, reply) };
  }

  #settle(key: string, entry: Entry, reply: Reply | undefined): void {
    // A request that took too long has lost its key to a later one.
    if (this.#entries.get(key) !== entry) return;
    if (!reply || reply.status >= 300) return void this.#entries.delete(key);
    const { disconnect: _disconnect, ...whole } = reply;
    entry.reply = whole;
    entry.size = textOf(whole).length + entry.body.length;
    this.#size += entry.size;
    this.#forgetOldest();
  }

  #forgetOldest(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= maxKeys && this.#size <= maxKeptCharacters) return;
      if (entry.reply) this.#forget(key, entry);
    }
  }

  #forget(key: string, { size }: Entry): void {
    this.#entries.delete(key);
    this.#size -= size;
  }
}

function replayOf({ headers, ...reply }: Reply): Reply {
  const replayed = { "idempotent-replayed": "true" } satisfies { [Name in keyof ResponseHeaders]?: string };
  return { ...reply, headers: { ...headers, ...replayed } };
}

function conflict(route: Route, status: 400 | 409): Reply {
  return documentedReply(route, { status }) ?? errorReply(status, "The idempotency key is in use.");
}
