import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { dateTime, fullDate, looseDateTime, looseDateTimeFormat } from "./date-time.ts";
import { importedValidator } from "./imported-validator.ts";
import { knownFields } from "./known-fields.ts";
import { schemaId } from "./lower-schema.ts";
import { plainFields } from "./plain-fields.ts";
import type { LoweredComponent, Reading } from "./lower-schema.ts";

const standaloneCode = standaloneModule.default;

/**
 * Ajv's own code for both validators of each component, as a module that exports them by {@link validatorName}.
 *
 * @param imported Components whose tolerant validators the module is to import, by the same names.
 */
export function compileValidators(
  components: ReadonlyMap<string, LoweredComponent>,
  imported: readonly string[] = [],
): string {
  const ajv = new Ajv({
    allErrors: true,
    // What is imported is called where it is referred to.
    inlineRefs: imported.length > 0,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    multipleOfPrecision: 9,
    strictRequired: false,
    strictTypes: false,
    code: { esm: true, source: true, lines: true, optimize: 2 },
  });
  ajv.addFormat("date-time", dateTime);
  ajv.addFormat("date", fullDate);
  ajv.addFormat(looseDateTimeFormat, looseDateTime);
  ajv.addKeyword(knownFields);
  ajv.addKeyword(plainFields);
  ajv.addKeyword(importedValidator);
  for (const name of imported)
    ajv.addSchema({ [importedValidator.keyword]: validatorName("tolerant", name) }, schemaId("tolerant", name));
  const ids: Record<string, string> = {};
  for (const reading of ["tolerant", "drift"] satisfies Reading[]) {
    for (const [name, { [reading]: schema }] of components) {
      if (!schema) continue;
      const id = schemaId(reading, name);
      ajv.addSchema(schema, id);
      ids[validatorName(reading, name)] = id;
    }
  }
  return standaloneCode(ajv, ids);
}

/** `validateOrder` validates a payload, `driftOfOrder` lists what is new in a payload that was found valid. */
export function validatorName(reading: Reading, component: string): string {
  return (reading === "tolerant" ? "validate" : "driftOf") + component;
}
