import type { LoadedIntegration } from "../../../../generated/integration-loaders.ts";
import { isObject } from "../../../core/json.ts";
import { requestFor } from "../../../schemas/integration.ts";
import { statusOf } from "../../../sandbox/route.ts";
import type { JsonSchema } from "../../../schemas/index.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { eventOfType, eventTypes, jsonSchemaOf, operations } from "../contract.ts";

/** The members of a set that were seen, and those that never were. */
export interface Seen<T> {
  readonly seen: readonly T[];
  readonly never: readonly T[];
}

/** The parts of the contract that traffic exercised, and those that it never did. */
export interface CoverageReport {
  /** Of all members of all sets, how many were seen, rounded down to a tenth. */
  readonly percent: number;
  /** The least percentage that was asked for. */
  readonly minimum?: number;
  readonly operations: Seen<string>;
  readonly statuses: readonly (Seen<number> & { readonly operation: string })[];
  readonly events: Seen<string>;
  /** For each kind of payload; fields as JSON Pointers, `*` standing for each item. */
  readonly payloads: readonly {
    readonly subject: string;
    readonly schema: string;
    readonly payloads: number;
    readonly fields: Seen<string>;
    readonly values: readonly (Seen<string> & { readonly path: string })[];
  }[];
}

/** The places that a schema declares by their JSON Pointers, with the values that it lists there, and those that were seen. */
type Places = Map<string, { readonly listed: Set<string>; seen?: Set<string> }>;

interface Tracked {
  readonly subject: string;
  readonly schema: string;
  readonly places: Places;
  payloads: number;
}

/** Collects the parts of the contract that traffic exercises: requests, successes, events, and other payloads. */
export class Coverage {
  readonly #statuses = new Map<string, Set<number | undefined>>();
  readonly #payloads = new Map<string, Tracked>();
  readonly #loaded: LoadedIntegration | undefined;
  readonly #minimum: number | undefined;

  /**
   * @param loaded The integration whose fields requests are measured by; undefined for those of the base contract.
   * @param minimum The least percentage that is asked for.
   */
  constructor(loaded?: LoadedIntegration, minimum?: number) {
    this.#loaded = loaded;
    this.#minimum = minimum;
    for (const operation of operations) {
      this.#track(`${operation.name} request`, requestFor(operation, loaded?.integration));
      for (const response of operation.responses) {
        const status = statusOf(response);
        if (status < 300) this.#track(`${operation.name} response ${status}`, response.component);
      }
    }
    for (const type of eventTypes) this.#track(`${type} event`, eventOfType(type)?.full);
  }

  call(operation: string, status: number | undefined): void {
    this.#statuses.set(operation, (this.#statuses.get(operation) ?? new Set()).add(status));
  }

  payload(subject: string, component: ComponentValidators, value: unknown): void {
    const tracked = this.#payloads.get(subject) ?? this.#track(subject, component);
    // A truncated event comes under the name of the whole one.
    if (tracked?.schema !== component.name) return;
    tracked.payloads++;
    mark(tracked.places, "", value);
  }

  report(): CoverageReport {
    const names = operations.map(({ name }) => name);
    const sets = {
      operations: split(names, (name) => this.#statuses.has(name)),
      statuses: operations.map(({ name: operation, responses }) => {
        // A range, or the default, has no status of its own to see.
        const statuses = responses.map(({ status }) => status).filter((status) => typeof status === "number");
        const seen = this.#statuses.get(operation);
        return Object.assign(
          { operation },
          split(statuses, (status) => seen?.has(status) === true),
        );
      }),
      events: split(eventTypes, (type) => (this.#payloads.get(`${type} event`)?.payloads ?? 0) > 0),
      payloads: Array.from(this.#payloads.values(), reportOf),
    };
    const fields = sets.payloads.flatMap((payload) => [payload.fields, ...payload.values]);
    const percent = percentSeen([sets.operations, sets.events, ...sets.statuses, ...fields]);
    return { percent, ...(this.#minimum !== undefined && { minimum: this.#minimum }), ...sets };
  }

  #track(subject: string, component: ComponentValidators | undefined): Tracked | undefined {
    if (!component) return undefined;
    const schema = component.name;
    const ofIntegration = Object.values(this.#loaded?.schemas ?? {}).find(({ name }) => name === schema);
    const places = placesIn(ofIntegration?.jsonSchema ?? jsonSchemaOf(component));
    const tracked = { subject, schema, places, payloads: 0 };
    this.#payloads.set(subject, tracked);
    return tracked;
  }
}

/** It goes no deeper than the contract does, however deep the payload is. */
function mark(places: Places, path: string, value: unknown): void {
  const place = places.get(path);
  if (!place) return;
  place.seen ??= new Set();
  if (typeof value === "string" && place.listed.has(value)) place.seen.add(value);
  if (Array.isArray(value)) for (const item of value) mark(places, `${path}/*`, item);
  else if (isObject(value)) for (const [name, inner] of Object.entries(value)) mark(places, `${path}/${name}`, inner);
}

function reportOf({ subject, schema, payloads, places }: Tracked): CoverageReport["payloads"][number] {
  // The payload itself is not a field, and neither is an item.
  const fields = [...places.keys()].filter((path) => path !== "" && !path.endsWith("/*"));
  const values = [...places].flatMap(([path, { listed, seen }]) =>
    listed.size > 0
      ? [
          Object.assign(
            { path },
            split([...listed], (value) => seen?.has(value) === true),
          ),
        ]
      : [],
  );
  return { subject, schema, payloads, fields: split(fields, (path) => places.get(path)?.seen !== undefined), values };
}

function percentSeen(sets: readonly Seen<unknown>[]): number {
  const seen = sets.reduce((sum, set) => sum + set.seen.length, 0);
  const all = sets.reduce((sum, set) => sum + set.never.length, seen);
  return Math.floor((1000 * seen) / all) / 10;
}

/** Whether less was exercised than was asked for. */
export function isBelowMinimum({ percent, minimum = 0 }: Partial<CoverageReport> = {}): boolean {
  return percent !== undefined && percent < minimum;
}

function split<T>(all: readonly T[], isSeen: (one: T) => boolean): Seen<T> {
  return { seen: all.filter(isSeen), never: all.filter((one) => !isSeen(one)) };
}

interface SchemaNode {
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  enum?: unknown[];
  anyOf?: SchemaNode[];
}

/** The places that a component's schema declares, `*` standing for each item. A schema that contains itself is followed once. */
function placesIn(schema: JsonSchema): Places {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the generator writes these, and nothing else into $defs
  const { $defs = {} } = schema as { $defs?: Record<string, SchemaNode> };
  const places: Places = new Map();
  const declare = (path: string, { $ref, anyOf = [], ...node }: SchemaNode, within: readonly string[]): void => {
    const { listed } = places.get(path) ?? { listed: new Set() };
    places.set(path, { listed });
    for (const value of node.enum ?? []) if (typeof value === "string") listed.add(value);
    const name = $ref?.split("/").at(-1) ?? "";
    if (!within.includes(name)) declare(path, $defs[name] ?? {}, [...within, name]);
    for (const part of anyOf) declare(path, part, within);
    for (const [field, inner] of Object.entries(node.properties ?? {})) declare(`${path}/${field}`, inner, within);
    if (node.items) declare(`${path}/*`, node.items, within);
  };
  declare("", schema, [""]);
  return places;
}
