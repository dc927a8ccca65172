import document from "../../generated/openapi.json" with { type: "json" };
import { operations } from "../../generated/operations.ts";
import type { OperationDescription } from "../../generated/operations.ts";
import { join } from "../core/json-pointer.ts";
import { isContract } from "../evolution/contract.ts";
import type { Contract, SchemaNode } from "../evolution/contract.ts";
import type { ExpectedFields, Expectations } from "../evolution/expectations.ts";
import { bodiesOf, fieldAt } from "../evolution/field-at.ts";
import type { Field } from "../evolution/field-at.ts";
import { jsonType } from "../evolution/shape.ts";

/** Records in a team's tests what the team relies on, for `trackstar-orders check --against`. */
export interface ExpectationRecorder {
  /**
   * A client that records which fields each operation is sent, and which of its response are read.
   *
   * Comparing, copying or printing a whole response counts as reading all of it. `structuredClone` refuses it.
   */
  client<Client extends object>(client: Client): Client;
  /** An event that records which of its fields are read. */
  event<Event extends { readonly event_type: string }>(event: Event): Event;
  /** What was recorded until now. */
  readonly expectations: Expectations;
  /** Writes the expectations to a file, as JSON in a stable order. Node only. */
  write(file: string | URL): Promise<void>;
}

interface Recorded {
  reads: Set<string>;
  /** What was sent at each pointer. */
  writes: Map<string, unknown[]>;
}

const contract = contractOf(document);

/** The type of a JSON file is too narrow for its format. */
function contractOf(value: unknown): Contract {
  if (isContract(value)) return value;
  throw new Error("The package's own document is damaged.");
}

const operationsByName: Readonly<Record<string, OperationDescription>> = operations;

/** Makes a recorder. Fields that the contract does not know are left out, as it can promise nothing about them. */
export function recordExpectations(): ExpectationRecorder {
  const recorded = new Map<string, Recorded>();
  const recordOf = (name: string): Recorded => {
    const found = recorded.get(name) ?? { reads: new Set(), writes: new Map() };
    recorded.set(name, found);
    return found;
  };
  const recorder: ExpectationRecorder = {
    client: (client) =>
      new Proxy(client, {
        get: (target, key, receiver) => {
          const method: unknown = Reflect.get(target, key, receiver);
          if (typeof method !== "function" || typeof key !== "string" || !Object.hasOwn(operations, key)) return method;
          const operation = operationsByName[key];
          return async (...args: unknown[]) => {
            const { reads, writes } = recordOf(key);
            if (operation?.request) collect(args[operation.path.split("{").length - 1], "", writes);
            const result: unknown = await Reflect.apply(method, target, args);
            return watch(result, "", reads);
          };
        },
      }),
    event: (event) => watch(event, "", recordOf(event.event_type).reads),
    get expectations() {
      return expectationsOf(recorded);
    },
    async write(file) {
      const { writeFile } = await import("node:fs/promises");
      await writeFile(file, `${JSON.stringify(recorder.expectations, null, 2)}\n`);
    },
  };
  return recorder;
}

/** A value that notes each field that is read below it. */
function watch<Value>(value: Value, pointer: string, reads: Set<string>): Value {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get: (target, key, receiver) => {
      const at = pointerTo(target, key, pointer);
      const found: unknown = Reflect.get(target, key, receiver);
      if (at === undefined) return found;
      reads.add(at);
      return watch(found, at, reads);
    },
    has: (target, key) => {
      const at = pointerTo(target, key, pointer);
      if (at !== undefined) reads.add(at);
      return Reflect.has(target, key);
    },
  });
}

/** Undefined for what is no field, such as a method of an array. */
function pointerTo(target: object, key: string | symbol, pointer: string): string | undefined {
  if (typeof key === "symbol" || key in Object.prototype) return undefined;
  if (!Array.isArray(target)) return join(pointer, key);
  return /^\d+$/.test(key) ? join(pointer, "*") : undefined;
}

/** Notes every value of a body that has nothing below it. */
function collect(value: unknown, pointer: string, writes: Map<string, unknown[]>): void {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (members.length === 0) {
    if (value !== undefined && pointer !== "") writes.set(pointer, [...(writes.get(pointer) ?? []), value]);
    return;
  }
  for (const [key, member] of members) collect(member, join(pointer, Array.isArray(value) ? "*" : key), writes);
}

function expectationsOf(recorded: ReadonlyMap<string, Recorded>): Expectations {
  const bodies = bodiesOf(contract);
  const sorted = [...recorded].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const described = sorted.flatMap(([name, { reads, writes }]) => {
    const body = bodies.get(name);
    if (!body) return [];
    return {
      name,
      isWebhook: body.exchange.isWebhook,
      reads: fieldsOf(body.received, reads, (field) => field),
      writes: fieldsOf(body.sent, writes.keys(), (field, pointer) => writtenField(field, writes.get(pointer) ?? [])),
    };
  });
  const operationsSeen = described.filter(({ isWebhook }) => !isWebhook);
  const eventsSeen = described.filter(({ isWebhook }) => isWebhook);
  return {
    contract: contract.info.version,
    operations: Object.fromEntries(operationsSeen.map(({ name, reads, writes }) => [name, { reads, writes }])),
    events: Object.fromEntries(eventsSeen.map(({ name, reads }) => [name, { reads }])),
  };
}

/** What the contract says of each field, without those above another one. */
function fieldsOf(
  root: SchemaNode | undefined,
  pointers: Iterable<string>,
  describe: (field: Field, pointer: string) => Field,
): ExpectedFields {
  const found = [...pointers].flatMap((pointer) => {
    const at = root && fieldAt(contract, root, pointer);
    if (!at) return [];
    const { pointer: documented, ...field } = at;
    // Below a free-form object, what was sent says nothing of the object itself.
    return [[documented, documented === pointer ? describe(field, pointer) : field] as const];
  });
  const deepest = found.filter(([pointer]) => !found.some(([other]) => other.startsWith(`${pointer}/`)));
  return Object.fromEntries(deepest.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function writtenField(field: Field, values: readonly unknown[]): Field {
  const { enum: listed, ...rest } = field;
  const type = [...new Set(values.map((value) => jsonType(value)))].toSorted();
  return { ...rest, type, ...(listed && { enum: [...new Set(values)] }) };
}
