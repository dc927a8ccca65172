/** Keywords that say something of one value, and nothing of what is inside it: Ajv is given them as they stand. */
export const valueKeywords = [
  "const",
  "format",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

/** Keywords that only describe. */
export const annotations = [
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "default",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "$comment",
] as const;

/** Keywords that hold schemas, or say which values and fields there are. */
export const structure = [
  "$ref",
  "type",
  "enum",
  "required",
  "properties",
  "items",
  "additionalProperties",
  "anyOf",
  "oneOf",
  "allOf",
] as const;
