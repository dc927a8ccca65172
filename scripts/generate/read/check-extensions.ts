import { Ajv2020 } from "ajv/dist/2020.js";
import { didYouMean } from "../../../src/core/text.ts";
import { entryFile, inSchema } from "./places.ts";

const strings = { type: "array", items: { type: "string" } };
const rate = { type: "number", exclusiveMinimum: 0 };

/** The extensions of the document, and their values. */
const ofRoot = {
  "x-refused-in-writes": strings,
  "x-calls-per-second": { type: "object", required: ["read", "write"], properties: { read: rate, write: rate } },
};
/** The extensions of a schema, and their values. */
const ofSchema = {
  "x-mistaken-names": { type: "object", additionalProperties: { type: "string" } },
  "x-documented-names": strings,
  "x-exclusive-fields": strings,
  "x-companion-fields": { type: "object", additionalProperties: strings },
};

const ajv = new Ajv2020({ allErrors: true });
const validateRoot = ajv.compile({ type: "object", required: ["x-calls-per-second"], properties: ofRoot });
const validateSchema = ajv.compile({ type: "object", properties: ofSchema });

/** Finds extensions of the document that are misspelt, or hold something else than they should. */
export function* checkRootExtensions(document: object): Generator<string> {
  yield* misspelt(document, Object.keys(ofRoot), entryFile);
  if (validateRoot(document)) return;
  for (const { instancePath, message = "is invalid" } of validateRoot.errors ?? [])
    yield `${entryFile}#${instancePath}: ${message}.`;
}

/** Finds extensions of a schema that are misspelt, or hold something else than they should. */
export function* checkSchemaExtensions(schema: object, at: string): Generator<string> {
  yield* misspelt(schema, Object.keys(ofSchema), at);
  if (validateSchema(schema)) return;
  for (const { instancePath, message = "is invalid" } of validateSchema.errors ?? [])
    yield `${inSchema(at)}${instancePath}: ${message}.`;
}

/** A slip in the name of an extension would take its meaning away silently. */
function* misspelt(node: object, known: readonly string[], at: string): Generator<string> {
  for (const name of Object.keys(node)) {
    const hint = name.startsWith("x-") && !known.includes(name) ? didYouMean(name, known) : "";
    if (hint !== "") yield `${at}: ${name} means nothing here.${hint}`;
  }
}
