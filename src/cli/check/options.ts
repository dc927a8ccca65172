import { readArguments, unknownName } from "../read-arguments.ts";
import { componentNamed, schemaNames } from "./contract.ts";
import { destinationsOf, formats } from "./report/write-reports.ts";

const options = {
  as: { type: "string" },
  integration: { type: "string" },
  "write-info": { type: "string" },
  strict: { type: "boolean", default: false },
  secret: { type: "string", multiple: true },
  "show-values": { type: "boolean", default: false },
  coverage: { type: "boolean", default: false },
  format: { type: "string", multiple: true },
} as const;

/** Reads the command line of `check`. Invalid arguments throw a `UsageError`, or parseArgs' own error. */
export function readOptions(args: string[]) {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const as = values.as === undefined ? undefined : componentNamed(values.as);
  if (values.as !== undefined && !as) throw unknownName("schema", values.as, schemaNames);
  return {
    paths: positionals,
    as,
    integration: values.integration,
    writeInfo: values["write-info"],
    isStrict: values.strict,
    showValues: values["show-values"],
    hasCoverage: values.coverage,
    secrets: values.secret ?? [],
    destinations: destinationsOf(values.format, formats),
  };
}
