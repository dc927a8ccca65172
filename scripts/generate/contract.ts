import type { Directions } from "./read/direction.ts";
import { directionsOf } from "./read/direction.ts";
import { checkDocument } from "./read/check-document.ts";
import { componentOf, jsonBody, operationsOf } from "./read/document.ts";
import type { ContractDocument } from "./read/document.ts";
import { mergeAllOf } from "./read/merge-all-of.ts";
import { lowerComponents } from "./lower/lower-schema.ts";
import type { LoweredComponent } from "./lower/lower-schema.ts";

/** A document that can be generated from, with what is read off it. */
export interface Contract {
  document: ContractDocument;
  directions: Directions;
  components: ReadonlyMap<string, LoweredComponent>;
}

/** @throws {Error} that lists everything in the document that could not be carried over. */
export function readContract(bundled: ContractDocument): Contract {
  const document = mergeAllOf(bundled);
  checkDocument(document);
  const directions = directionsOf(document);
  return { document, directions, components: lowerComponents(document, directions) };
}

/** The component of each operation's request body, by operationId. */
export function requestComponents(document: ContractDocument): { operation: string; component: string }[] {
  return operationsOf(document).flatMap(({ name, webhook, requestBody }) => {
    const component = componentOf(jsonBody(requestBody?.content)?.schema ?? {});
    return webhook || component === undefined ? [] : [{ operation: name, component }];
  });
}
