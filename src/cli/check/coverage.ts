import type { LoadedIntegration } from "../../../generated/integration-loaders.ts";
import { requestFor } from "../../schemas/integration.ts";
import type { ComponentValidators } from "../../schemas/validator.ts";
import { eventOfType, eventTypes, jsonSchemaOf, operations } from "./contract.ts";
import { fieldTree, fieldsOf, markSeen, nodesOf } from "./field-tree.ts";
import type { FieldNode } from "./field-tree.ts";

/** What was seen of a set, and what was not. */
export interface Seen<T> {
  readonly seen: readonly T[];
  readonly never: readonly T[];
}

/** What traffic exercised of one kind of payload. */
export interface PayloadCoverage {
  readonly subject: string;
  readonly schema: string;
  readonly payloads: number;
  /** As JSON Pointers, `*` standing for each item. */
  readonly fields: Seen<string>;
  readonly values: readonly (Seen<string> & { readonly path: string })[];
}

/** What traffic exercised of the contract, and what it never did. */
export interface CoverageReport {
  readonly operations: Seen<string>;
  readonly statuses: readonly (Seen<number> & { readonly operation: string })[];
  readonly events: Seen<string>;
  readonly payloads: readonly PayloadCoverage[];
}

interface Tracked {
  readonly schema: string;
  readonly tree: FieldNode;
  payloads: number;
}

/** Collects what traffic exercises: requests, successes and events, and whatever else it is shown. */
export class Coverage {
  readonly #statuses = new Map<string, Set<number>>();
  readonly #payloads = new Map<string, Tracked>();
  readonly #system: LoadedIntegration | undefined;

  /** @param system The warehouse system whose fields requests are measured by; the base contract's if there is none. */
  constructor(system?: LoadedIntegration) {
    this.#system = system;
    for (const { responses, ...operation } of operations) {
      const { name } = operation;
      const request = requestFor(operation, system?.integration);
      if (request) this.#track(`${name} request`, request);
      for (const [status, component] of responses)
        if (component && status < 300) this.#track(`${name} response ${status}`, component);
    }
    for (const type of eventTypes) {
      const event = eventOfType(type);
      if (event) this.#track(`${type} event`, event.full);
    }
  }

  exchange(operation: string, status: number | undefined): void {
    const seen = this.#statuses.get(operation) ?? new Set();
    this.#statuses.set(operation, status === undefined ? seen : seen.add(status));
  }

  payload(subject: string, component: ComponentValidators, value: unknown): void {
    const tracked = this.#payloads.get(subject) ?? this.#track(subject, component);
    // A truncated event comes under the name of the whole one.
    if (tracked.schema !== component.name) return;
    tracked.payloads++;
    markSeen(tracked.tree, value);
  }

  report(): CoverageReport {
    return {
      operations: split(
        operations.map(({ name }) => name),
        (name) => this.#statuses.has(name),
      ),
      statuses: operations.map(({ name, responses }) => {
        const seen = this.#statuses.get(name);
        return Object.assign(
          { operation: name },
          split([...responses.keys()], (status) => seen?.has(status) === true),
        );
      }),
      events: split(eventTypes, (type) => (this.#payloads.get(`${type} event`)?.payloads ?? 0) > 0),
      payloads: [...this.#payloads].map(([subject, tracked]) => payloadReport(subject, tracked)),
    };
  }

  #track(subject: string, component: ComponentValidators): Tracked {
    const ofSystem = Object.values(this.#system?.schemas ?? {}).find(({ name }) => name === component.name);
    const tree = fieldTree(ofSystem?.jsonSchema ?? jsonSchemaOf(component));
    const tracked = { schema: component.name, tree, payloads: 0 };
    this.#payloads.set(subject, tracked);
    return tracked;
  }
}

function payloadReport(subject: string, { schema, tree, payloads }: Tracked): PayloadCoverage {
  const fields = [...fieldsOf(tree)];
  const paths = (isSeen: boolean) => fields.filter((field) => field.isSeen === isSeen).map(({ path }) => path);
  const listed = [...nodesOf(tree)].filter(({ values }) => values.size > 0);
  return {
    subject,
    schema,
    payloads,
    fields: { seen: paths(true), never: paths(false) },
    values: listed.map(({ path, values }) =>
      Object.assign(
        { path },
        split([...values.keys()], (value) => values.get(value) === true),
      ),
    ),
  };
}

function split<T>(all: readonly T[], isSeen: (one: T) => boolean): Seen<T> {
  return { seen: all.filter(isSeen), never: all.filter((one) => !isSeen(one)) };
}
