import { setImmediate } from "node:timers/promises";
import { deliveryHeaders } from "../../../generated/webhooks.ts";
import { childOf } from "../../core/json.ts";
import { findInputs, locate, UnreadableError } from "../check/inputs/find-inputs.ts";
import { trafficRecords, type RecordedMessage, type TrafficRecord } from "../check/payloads/read-payloads.ts";
import { UsageError, type Terminal } from "../terminal.ts";

/** The records of inputs, in any form that `check` reads, each with its `file:line`. A `UsageError` for an input that cannot be read. */
export async function* recordsIn(
  paths: readonly string[],
  terminal: Terminal,
  basePath?: string,
): AsyncGenerator<{ readonly place: string; readonly record: TrafficRecord }> {
  const { inputs, lost } = await findInputs(paths, terminal);
  for (const { name, reason } of lost) throw new UsageError(`${name}: ${reason}`);
  for (const { name, values } of inputs)
    try {
      for await (const batch of values())
        for (const value of batch) {
          if ("rule" in value) throw new UnreadableError(`${value.message} (line ${value.line})`);
          const records = [...trafficRecords(value.value, basePath)];
          const pointers = records.map((record) => ("at" in record ? record.at : ""));
          const positions = locate(value.source, pointers);
          await setImmediate(undefined, { signal: terminal.stop });
          for (const [at, record] of records.entries()) yield { place: `${name}:${positions[at]?.line}`, record };
        }
    } catch (error) {
      if (error instanceof UnreadableError) throw new UsageError(`${name}: ${error.message}`, { cause: error });
      throw error;
    }
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
