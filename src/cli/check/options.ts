import { readArguments, unknownName } from "../read-arguments.ts";
import { UsageError } from "../terminal.ts";
import { componentNamed, schemaNames } from "./contract.ts";
import { formats, type Destination } from "./report/write-reports.ts";

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
    destinations: destinationsOf(values.format ?? []),
  };
}

/** Text is for whoever looks on, so it is printed unless another format takes the standard output. */
function destinationsOf(given: readonly string[]): Destination[] {
  const destinations = given.map(destinationOf);
  const printed = destinations.filter(({ file }) => file === undefined);
  if (printed.length > 1)
    throw new UsageError("Only one --format can be printed: name a file for the others, as junit=report.xml.");
  return printed.length === 0 ? [{ format: "text", file: undefined }, ...destinations] : destinations;
}

function destinationOf(text: string): Destination {
  const [, name = "", file] = /^([^=]*)(?:=([^]*))?$/.exec(text) ?? [];
  if (!formats.has(name)) throw unknownName("format", name, [...formats.keys()]);
  if (file === "") throw new UsageError(`--format ${name}= needs the name of a file.`);
  return { format: name, file };
}
