import { checkDocument, checkRoot } from "./read/check-document.ts";
import { checkSchemas } from "./read/check-schemas.ts";
import { directionsOf } from "./read/direction.ts";
import type { Directions } from "./read/direction.ts";
import type { ContractDocument } from "./read/document.ts";
import { eventsOf } from "./read/events.ts";
import type { DescribedEvent } from "./read/events.ts";
import { mergeAllOf } from "./read/merge-all-of.ts";
import { bodyComponent, operationsOf } from "./read/operations.ts";
import type { FoundOperation } from "./read/operations.ts";
import { lowerComponents } from "./lower/lower-schema.ts";
import type { LoweredComponent } from "./lower/lower-schema.ts";

/** A document that can be generated from, with all that is read off it. */
export interface Contract {
  /** Each `allOf` is written out. */
  document: ContractDocument;
  operations: readonly FoundOperation[];
  webhooks: readonly FoundOperation[];
  events: readonly DescribedEvent[];
  directions: Directions;
  /** Every component as Ajv compiles it, by name. */
  components: ReadonlyMap<string, LoweredComponent>;
}

/** @throws {Error} that lists everything in the document that could not be carried over, with the place and the cure. */
export function readContract(bundled: ContractDocument): Contract {
  refuse(checkRoot(bundled));
  refuse(checkSchemas(bundled));
  const all = operationsOf(bundled);
  const problems: string[] = [];
  const document = mergeAllOf(bundled, all, problems);
  refuse(problems);
  const directions = directionsOf(document, all);
  const webhooks = all.filter(({ webhook }) => webhook);
  const events = eventsOf(document, webhooks, problems);
  refuse([...checkDocument(document, all, directions), ...problems]);
  return {
    document,
    operations: all.filter(({ webhook }) => !webhook),
    webhooks,
    events,
    directions,
    components: lowerComponents(document, directions),
  };
}

function refuse(problems: Iterable<string>): void {
  const list = [...new Set(problems)];
  if (list.length > 0) throw new Error(`The contract cannot be generated from:\n- ${list.join("\n- ")}`);
}

/** The component of each operation's request body. Operations can share one. */
export function requestComponents({ operations }: Contract): { operation: string; component: string }[] {
  return operations.flatMap(({ name, requestBody }) => {
    const component = bodyComponent(requestBody);
    return component === undefined ? [] : [{ operation: name, component }];
  });
}
