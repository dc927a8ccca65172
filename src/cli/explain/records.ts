import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { childOf, valueAt } from "../../core/json.ts";
import { findInputs, locate, UnreadableError, type JsonValue } from "../check/inputs/find-inputs.ts";
import { trafficRecords, type RecordedMessage, type TrafficRecord } from "../check/payloads/read-payloads.ts";
import { UsageError, type Terminal } from "../terminal.ts";

/** A part of an input, with `file:line`. */
export interface LocatedRecord {
  readonly place: string;
  readonly record: TrafficRecord;
  readonly source: JsonValue["source"];
  /** When it came, as far as the recording says so. */
  readonly arrivedAt: Date | undefined;
}

/** The records of inputs, in any form that `check` reads. A `UsageError` for an input that cannot be read. */
export async function* recordsIn(
  paths: readonly string[],
  terminal: Terminal,
  basePath?: string,
): AsyncGenerator<LocatedRecord> {
  const { inputs, lost } = await findInputs(paths, terminal);
  for (const { name, reason } of lost) throw new UsageError(`${name}: ${reason}`);
  for (const { name, values } of inputs)
    try {
      for await (const batch of values())
        for (const value of batch) {
          if ("rule" in value) throw new UnreadableError(`${value.message} (line ${value.line})`);
          for (const record of trafficRecords(value.value, basePath)) yield locatedIn(name, record, value);
        }
    } catch (error) {
      if (error instanceof UnreadableError) throw new UsageError(`${name}: ${error.message}`, { cause: error });
      throw error;
    }
}

function locatedIn(name: string, record: TrafficRecord, { value, source }: JsonValue): LocatedRecord {
  const at = "at" in record ? record.at : "";
  const [position] = locate(source, [at]);
  return { place: `${name}:${position?.line ?? source.line}`, record, source, arrivedAt: arrivalOf(value, at) };
}

/** Where recordings have the time of a request: HAR, loggers and CloudWatch, webhook services, ngrok, Lambda. */
const timePlaces = ["startedDateTime", "time", "timestamp", "@timestamp", "created_at", "start"]
  .concat(["requestContext/timeEpoch", "requestContext/requestTimeEpoch"])
  .map((place) => `/${place}`);

/** The time in the innermost part of a recording that has one. */
function arrivalOf(value: unknown, at: string): Date | undefined {
  for (let pointer = at; ; pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
    const times = timePlaces.map((place) => millisecondsOf(valueAt(value, pointer + place), place));
    const found = times.find((time) => Number.isFinite(time));
    if (found !== undefined) return new Date(found);
    if (pointer === "") return undefined;
  }
}

/**
 * A time as loggers write it, in milliseconds since 1970: as that, in seconds, or as text. Text without an offset may be of any
 * zone; only that of webhook.site is UTC.
 */
function millisecondsOf(time: unknown, place: string): number {
  if (typeof time === "number") return time < 1e9 || time > 1e14 ? NaN : time * (time < 1e11 ? 1000 : 1);
  if (typeof time !== "string" || !/^\d{4}-/.test(time)) return NaN;
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return Date.parse(time);
  return place === "/created_at" ? Date.parse(`${time}Z`) : NaN;
}

/** The delivery that a record is; an event by itself is one without headers. Undefined for any other record. */
export function deliveryIn(record: TrafficRecord): RecordedMessage | undefined {
  if (record.kind === "delivery") return record;
  if (record.kind !== "payload" || typeof childOf(record.value, "event_type") !== "string") return undefined;
  const { value, at } = record;
  return { headers: new Map(), body: { kind: "json", value, at }, at };
}

/** The id of a delivery; undefined if its headers have none. */
export function idOf({ headers }: RecordedMessage): string | undefined {
  return deliveryHeaders.map(({ id }) => headers.get(id)).find(Boolean);
}
