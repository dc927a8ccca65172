import type { LoadedIntegration } from "../../../../generated/integration-loaders.ts";
import { isObject } from "../../../core/json.ts";
import { requestFor } from "../../../schemas/integration.ts";
import type { JsonSchema } from "../../../schemas/index.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { eventOfType, eventTypes, jsonSchemaOf, operations } from "../contract.ts";

/** Parts of the contract of one kind: those that were seen, and those that never were. */
export interface CoverageSet {
  readonly name: string;
  readonly seen: readonly (string | number)[];
  readonly never: readonly (string | number)[];
}

/** The parts of the contract that traffic exercised, and those that it never did. */
export interface CoverageReport {
  /** Of all members of all sets, how many were seen, rounded down to a tenth. */
  readonly percent: number;
  /** The least percentage that was asked for, by default 0. */
  readonly minimum: number;
  /**
   * The operations, the events, the statuses of each operation, and the fields of each kind of payload: JSON Pointers, `*`
   * standing for each item, and `/status=open` for a value that the contract lists.
   */
  readonly sets: readonly CoverageSet[];
}

/** The members of a payload's schema, and those that were seen. */
interface Tracked {
  readonly schema: string;
  readonly members: ReadonlySet<string>;
  readonly seen: Set<string>;
}

/** Collects the parts of the contract that traffic exercises: requests, successes, events, and other payloads. */
export class Coverage {
  readonly #statuses = new Map<string, Set<number | undefined>>();
  readonly #payloads = new Map<string, Tracked>();
  readonly #loaded: LoadedIntegration | undefined;
  readonly #minimum: number;

  /**
   * @param loaded The integration whose fields requests are measured by; undefined for those of the base contract.
   * @param minimum The least percentage that is asked for.
   */
  constructor(loaded: LoadedIntegration | undefined, minimum = 0) {
    this.#loaded = loaded;
    this.#minimum = minimum;
    for (const operation of operations) {
      this.#track(`${operation.name} request`, requestFor(operation, loaded?.integration));
      for (const { status, component } of operation.responses)
        if (status < 300) this.#track(`${operation.name} response ${status}`, component);
    }
    for (const type of eventTypes) this.#track(`${type} event`, eventOfType(type)?.full);
  }

  call(operation: string, status: number | undefined): void {
    this.#statuses.set(operation, (this.#statuses.get(operation) ?? new Set()).add(status));
  }

  payload(subject: string, component: ComponentValidators, value: unknown): void {
    const tracked = this.#payloads.get(subject) ?? this.#track(subject, component);
    // A truncated event comes under the name of the whole one.
    if (tracked?.schema === component.name) mark(tracked, "", value);
  }

  report(): CoverageReport {
    const names = operations.map(({ name }) => name);
    const sets = [
      setOf("operations", names, (name) => this.#statuses.has(name)),
      setOf("events", eventTypes, (type) => this.#payloads.get(`${type} event`)?.seen.has("") === true),
      ...operations.map(({ name, responses }) => {
        const statuses = responses.map(({ status }) => status);
        return setOf(`statuses of ${name}`, statuses, (status) => this.#statuses.get(name)?.has(status) === true);
      }),
      ...Array.from(this.#payloads, ([subject, { members, seen }]) => {
        // The payload itself is not a field, and neither is an item.
        const fields = [...members].filter((member) => member !== "" && !member.endsWith("/*"));
        return setOf(`fields of ${subject}`, fields, (member) => seen.has(member));
      }),
    ];
    const [seen, never] = [sets.flatMap((set) => set.seen).length, sets.flatMap((set) => set.never).length];
    const percent = Math.floor((1000 * seen) / (seen + never)) / 10;
    return { percent, minimum: this.#minimum, sets };
  }

  #track(subject: string, component: ComponentValidators | undefined): Tracked | undefined {
    if (!component) return undefined;
    const schema = component.name;
    const ofIntegration = Object.values(this.#loaded?.schemas ?? {}).find(({ name }) => name === schema);
    const members = membersOf(ofIntegration?.jsonSchema ?? jsonSchemaOf(component));
    const tracked = { schema, members, seen: new Set<string>() };
    this.#payloads.set(subject, tracked);
    return tracked;
  }
}

/** It goes no deeper than the contract does, however deep the payload is. */
function mark(tracked: Tracked, path: string, value: unknown): void {
  const { members, seen } = tracked;
  if (!members.has(path)) return;
  seen.add(path);
  if (typeof value === "string" && members.has(`${path}=${value}`)) seen.add(`${path}=${value}`);
  if (Array.isArray(value)) for (const item of value) mark(tracked, `${path}/*`, item);
  else if (isObject(value)) for (const [name, inner] of Object.entries(value)) mark(tracked, `${path}/${name}`, inner);
}

function setOf<T extends string | number>(name: string, all: readonly T[], isSeen: (one: T) => boolean): CoverageSet {
  return { name, seen: all.filter(isSeen), never: all.filter((one) => !isSeen(one)) };
}

/** Whether less was exercised than was asked for. */
export function isBelowMinimum(coverage: CoverageReport | undefined): boolean {
  return coverage !== undefined && coverage.percent < coverage.minimum;
}

interface SchemaNode {
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  enum?: unknown[];
  anyOf?: SchemaNode[];
}

/** The places and listed values that a component's schema declares. A schema that contains itself is followed once. */
function membersOf(schema: JsonSchema): Set<string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the generator writes these, and nothing else into $defs
  const { $defs = {} } = schema as { $defs?: Record<string, SchemaNode> };
  const members = new Set<string>();
  const declare = (path: string, { $ref, anyOf = [], ...node }: SchemaNode, within: readonly string[]): void => {
    members.add(path);
    for (const value of node.enum ?? []) if (typeof value === "string") members.add(`${path}=${value}`);
    const name = $ref?.split("/").at(-1) ?? "";
    if (!within.includes(name)) declare(path, $defs[name] ?? {}, [...within, name]);
    for (const part of anyOf) declare(path, part, within);
    for (const [field, inner] of Object.entries(node.properties ?? {})) declare(`${path}/${field}`, inner, within);
    if (node.items) declare(`${path}/*`, node.items, within);
  };
  declare("", schema, [""]);
  return members;
}
