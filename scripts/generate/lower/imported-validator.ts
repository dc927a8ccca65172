import { _, Name } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";
import { callRef } from "ajv/dist/vocabularies/core/ref.js";

/** `importedValidator: name` calls a validator that the module imports under that name. */
export const importedValidator = {
  keyword: "importedValidator",
  schemaType: "string",
  code(cxt: KeywordCxt) {
    const name = new Name(String(cxt.schema));
    callRef(cxt, cxt.gen.scopeValue("validate", { ref: cxt.schema, code: _`${name}` }));
  },
} satisfies CodeKeywordDefinition;
