import { createRequire } from "node:module";
import { dateTimeFormat } from "../../generated/validators.js";
import type { Validator } from "../schemas/validator.ts";
import { fault } from "./read-schema.ts";
import type { SchemaNode } from "./schema-node.ts";

type Ajv = InstanceType<typeof import("ajv/dist/2020.js").Ajv2020>;

const require = createRequire(import.meta.url);

/** Ajv, set as for the compiled validators; an `Error` if it is not installed. */
export function createAjv(): Ajv {
  const { Ajv2020 } = loadAjv();
  return new Ajv2020({
    allErrors: true,
    strict: false,
    logger: false,
    multipleOfPrecision: 9,
    // A field may have the name of something that every object inherits, such as constructor.
    ownProperties: true,
    formats: {
      "date-time": dateTimeFormat,
      date: (text) => dateTimeFormat.test(`${text}T00:00:00Z`),
    },
    code: { process: bounded },
  });
}

// Asked for at run time: the other entries, and whoever imports this one, do without it.
function loadAjv(): typeof import("ajv/dist/2020.js") {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the module of that name since Ajv 8
    return require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  } catch (cause) {
    throw new Error("integrationFromWriteInfo needs ajv 8, which is not installed: npm install ajv@8", { cause });
  }
}

/** Stops collecting at a hundred errors, as the compiled validators do: a hostile body has millions. */
function bounded(code: string): string {
  return code.replaceAll(
    /else \{vErrors\.push\((\w+)\);\}errors\+\+;/g,
    "else if(vErrors.length<100){vErrors.push($1);}errors=vErrors.length;",
  );
}

/**
 * The validator of a body; a `ContractError` with the place if Ajv refuses the schema. `pointers` are the schemas inside it,
 * those inside others first, and where each stands.
 */
export function compileBody(
  ajv: Ajv,
  schema: SchemaNode,
  pointers: ReadonlyMap<SchemaNode, string>,
): Validator<object> {
  try {
    return ajv.compile(schema);
  } catch (cause) {
    // Of the whole, Ajv does not say where: the innermost part that it refuses is the place.
    for (const [part, pointer] of pointers) {
      try {
        ajv.compile(part);
      } catch (error) {
        throw fault({ pointer }, `is refused by Ajv: ${error instanceof Error ? error.message : ""}`);
      }
    }
    throw cause;
  }
}
