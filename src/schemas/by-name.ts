import { isContainer } from "../core/json.ts";
import * as schemas from "../../generated/schemas.ts";
import type { ComponentTypes } from "../../generated/schemas.ts";
import { didYouMean } from "../core/text.ts";
import type { Schema } from "./define-schema.ts";

/** The name of a component of the contract. */
export type SchemaName = keyof ComponentTypes;

/** The payload that a component describes. */
export type PayloadOf<Name extends SchemaName> = ComponentTypes[Name];

const byName: { readonly [Name in SchemaName]: Schema<ComponentTypes[Name]> } = schemas;
const exported: Readonly<Record<string, unknown>> = schemas;

/** The names of all components. */
export const schemaNames: readonly SchemaName[] = Object.keys(schemas).filter(isSchemaName);

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
  return byName[name];
}

/** Whether the contract has a component of this name. */
export function isSchemaName(name: string): name is SchemaName {
  const value = Object.hasOwn(exported, name) ? exported[name] : undefined;
  return isContainer(value) && "jsonSchema" in value;
}
