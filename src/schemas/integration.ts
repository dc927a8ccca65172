import type { RequestBodies } from "../../generated/operations.ts";
import type { RequestValidators } from "./validator.ts";

/** The request body of one operation, as one warehouse system takes it. */
export interface IntegrationRequest<Body = unknown> extends RequestValidators<Body> {
  /** A body with every field that the system takes. */
  readonly example: Body;
}

/**
 * What one warehouse system takes in writes, as the vendor's OpenAPI document lists it: a guide, not a promise. The
 * response's `unused_fields` has the last word.
 */
export interface Integration<Bodies extends RequestBodies = RequestBodies> {
  /** As in the import path: `shiphero`. */
  readonly name: string;
  /** As the vendor writes it: `ShipHero`. */
  readonly title: string;
  /** By operation; the vendor's base variant where none is documented for this system. */
  readonly requests: { readonly [Name in keyof Bodies]: IntegrationRequest<Bodies[Name]> };
}
