import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { childOf } from "../../core/json.ts";
import { findInputs, locate, UnreadableError, type JsonValue } from "../check/inputs/find-inputs.ts";
import { trafficRecords, type RecordedMessage, type TrafficRecord } from "../check/payloads/read-payloads.ts";
import { UsageError, type Terminal } from "../terminal.ts";

/** A part of an input, with `file:line`. */
export interface LocatedRecord {
  readonly place: string;
  readonly record: TrafficRecord;
  readonly source: JsonValue["source"];
}

/** The records of inputs, in any form that `check` reads. A `UsageError` for an input that cannot be read. */
export async function* recordsIn(paths: readonly string[], terminal: Terminal): AsyncGenerator<LocatedRecord> {
  if (paths.length === 0 && terminal.isInputTerminal === true)
    throw new UsageError("A file is missing, or something on the standard input.");
  const { inputs, lost } = await findInputs(paths.length === 0 ? ["-"] : paths, terminal);
  for (const { name, reason } of lost) throw new UsageError(`${name}: ${reason}`);
  for (const { name, values } of inputs)
    try {
      for await (const batch of values(() => {})) {
        terminal.stop.throwIfAborted();
        for (const value of batch) {
          if ("rule" in value) throw new UnreadableError(`${value.message} (line ${value.line})`);
          for (const record of trafficRecords(value.value)) yield locatedIn(name, record, value);
        }
      }
    } catch (error) {
      if (terminal.stop.aborted) throw new UsageError("The command was stopped.", { cause: error });
      if (error instanceof UnreadableError) throw new UsageError(`${name}: ${error.message}`, { cause: error });
      throw error;
    }
}

function locatedIn(name: string, record: TrafficRecord, { source }: JsonValue): LocatedRecord {
  const [position] = "at" in record ? locate(source, [record.at]) : [];
  return { place: `${name}:${position?.line ?? source.line}`, record, source };
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

export interface ExplainOptions {
  /** Without any, signatures are not verified. */
  readonly secrets: readonly string[];
  readonly showValues: boolean;
}

/** The explanation of a delivery or a call, without the contract's part. */
export interface Explanation {
  readonly title: string;
  /** Texts by the names of their rows. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly isFault: boolean;
}
