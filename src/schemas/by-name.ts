import * as schemas from "../../generated/schemas.ts";
import type { ComponentTypes } from "../../generated/schemas.ts";
import { didYouMean } from "../core/nearest.ts";
import type { Schema } from "./define-schema.ts";

/** The name of a component of the contract. */
export type SchemaName = keyof ComponentTypes;

/** What a component describes. */
export type PayloadOf<Name extends SchemaName> = ComponentTypes[Name];

const byName: Readonly<Record<string, unknown>> = schemas;

/** The names of all components. */
export const schemaNames: readonly SchemaName[] = Object.keys(byName).filter(isSchemaName);

/**
 * A component by its name.
 *
 * @throws {TypeError} if the contract has none of this name.
 */
export function schemaNamed<Name extends SchemaName>(name: Name): Schema<PayloadOf<Name>> {
  if (!isSchemaName(name)) {
    const hint = didYouMean(name, schemaNames);
    throw new TypeError(`The contract has no schema ${JSON.stringify(name)}.${hint} It has ${schemaNames.join(", ")}.`);
  }
  // A lookup by a generic key: the compiler can't relate the name to its schema.
  return byName[name] as Schema<PayloadOf<Name>>;
}

/** Whether the contract has a component of this name. */
export function isSchemaName(name: string): name is SchemaName {
  const value = Object.hasOwn(byName, name) ? byName[name] : undefined;
  return typeof value === "object" && value !== null && "jsonSchema" in value;
}
