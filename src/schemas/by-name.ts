import { childOf, isContainer } from "../core/json.ts";
import * as schemas from "../../generated/schemas.ts";
import type { ComponentTypes } from "../../generated/schemas.ts";
import { didYouMean } from "../core/text.ts";
import type { Schema } from "./define-schema.ts";

/** The name of a component of the contract. */
export type SchemaName = keyof ComponentTypes;

/** The names of all components. */
export const schemaNames: readonly SchemaName[] = Object.keys(schemas).filter(isSchemaName);

/** A component by its name; a `TypeError` if the contract has none of this name. */
export function schemaNamed(name: SchemaName): Schema<unknown> {
  if (!isSchemaName(name)) {
    const hint = didYouMean(name, schemaNames);
    throw new TypeError(`The contract has no schema ${JSON.stringify(name)}.${hint} It has ${schemaNames.join(", ")}.`);
  }
  return schemas[name];
}

/** Whether the contract has a component of this name. */
export function isSchemaName(name: string): name is SchemaName {
  const value = childOf(schemas, name);
  return isContainer(value) && "jsonSchema" in value;
}
