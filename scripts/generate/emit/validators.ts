import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compactErrors } from "../lower/compact-errors.ts";
import { dateTime, looseDateTime, looseDateTimeFormat } from "../lower/date-time.ts";
import type { ContractDocument } from "../read/document.ts";
import type { Directions } from "../read/direction.ts";
import { knownFields } from "../lower/known-fields.ts";
import { lowerComponent, schemaId } from "../lower/lower-schema.ts";
import type { Reading } from "../lower/lower-schema.ts";
import { banner } from "../read/names.ts";

const standaloneCode = standaloneModule.default;

export interface EmittedValidators {
  code: string;
  declarations: string;
  /** Components about which strict mode has something to say. */
  withDrift: Set<string>;
}

interface Exported {
  name: string;
  reading: Reading;
  component: string;
  /** Of its schema in Ajv. */
  id: string;
}

/** Ajv's validators for every component, compiled ahead of time in both readings. */
export async function emitValidators(document: ContractDocument, directions: Directions): Promise<EmittedValidators> {
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    multipleOfPrecision: 9,
    strictRequired: false,
    strictTypes: false,
    code: { esm: true, source: true, lines: true, optimize: 2 },
  });
  ajv.addFormat("date-time", dateTime);
  ajv.addFormat(looseDateTimeFormat, looseDateTime);
  ajv.addKeyword(knownFields);
  const exported: Exported[] = [];
  const withDrift = new Set<string>();
  for (const reading of ["tolerant", "drift"] satisfies Reading[]) {
    for (const component of Object.keys(document.components.schemas)) {
      const schema = lowerComponent({ document, directions, reading }, component);
      if (!schema && reading === "drift") continue;
      if (reading === "drift") withDrift.add(component);
      const id = schemaId(reading, component);
      ajv.addSchema(schema ?? {}, id);
      exported.push({ name: validatorName(reading, component), reading, component, id });
    }
  }
  const raw = compactErrors(standaloneCode(ajv, Object.fromEntries(exported.map(({ name, id }) => [name, id]))));
  return { code: `${banner}${await standAlone(raw)}`, declarations: declare(exported), withDrift };
}

/** Ajv's output calls `require` for some of its runtime: true ECMAScript has all of it in one file. */
async function standAlone(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return (outputFiles[0]?.text ?? "").replaceAll(/^\/\/ .*\n/gm, "");
}

/** `validateOrder` judges a payload, `driftOfOrder` lists what is new in a payload that was judged valid. */
export function validatorName(reading: Reading, component: string): string {
  return (reading === "tolerant" ? "validate" : "driftOf") + component;
}

function declare(exported: Exported[]): string {
  const lines = exported.map(({ name, reading, component }) => {
    const type = reading === "tolerant" ? `Validator<types.${component}>` : "DriftValidator";
    return `export const ${name}: ${type};`;
  });
  return `${banner}
import type { DriftValidator, Validator } from "../src/schemas/validator.ts";
import type * as types from "./types.ts";

${lines.join("\n")}
`;
}
