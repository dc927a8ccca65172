import type { ComponentValidators } from "../../schemas/validator.ts";
import { readArguments, unknownName } from "../read-arguments.ts";
import { UsageError } from "../terminal.ts";
import { componentNamed, schemaNames } from "./contract.ts";
import { formats } from "./report/write-reports.ts";
import type { Destination, Format } from "./report/write-reports.ts";

/** What `check` was asked for. */
export interface CheckOptions {
  readonly paths: readonly string[];
  /** The component of payloads; undefined to recognise it. */
  readonly as: ComponentValidators | undefined;
  /** The name of the integration that request bodies are for; undefined for the base contract. */
  readonly integration: string | undefined;
  readonly isStrict: boolean;
  readonly showValues: boolean;
  readonly hasCoverage: boolean;
  readonly secrets: readonly string[];
  readonly destinations: readonly Destination[];
}

const options = {
  as: { type: "string" },
  integration: { type: "string" },
  strict: { type: "boolean", default: false },
  secret: { type: "string", multiple: true },
  "show-values": { type: "boolean", default: false },
  coverage: { type: "boolean", default: false },
  format: { type: "string", multiple: true },
} as const;

/** @throws {UsageError} or parseArgs' own error for invalid arguments. */
export function readOptions(args: string[]): CheckOptions {
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  return {
    paths: positionals,
    as: values.as === undefined ? undefined : schemaFor(values.as),
    integration: values.integration,
    isStrict: values.strict,
    showValues: values["show-values"],
    hasCoverage: values.coverage,
    secrets: values.secret ?? [],
    destinations: destinationsOf(values.format ?? []),
  };
}

function schemaFor(name: string): ComponentValidators {
  const component = componentNamed(name);
  if (!component) throw unknownName("schema", name, schemaNames);
  return component;
}

/** Text is for whoever looks on, so it is printed unless another format takes the standard output. */
function destinationsOf(given: readonly string[]): Destination[] {
  const destinations = given.map(destinationOf);
  const printed = destinations.filter(({ file }) => file === undefined);
  if (printed.length > 1)
    throw new UsageError(
      "Only one --format can go to the standard output: name a file for the others, as junit=report.xml.",
    );
  return printed.length === 0 ? [{ format: "text", file: undefined }, ...destinations] : destinations;
}

function destinationOf(text: string): Destination {
  const [, name = "", file] = /^([^=]*)(?:=([^]*))?$/.exec(text) ?? [];
  if (!isFormat(name)) throw unknownName("format", name, Object.keys(formats));
  if (file === "") throw new UsageError(`--format ${name}= needs the name of a file.`);
  return { format: name, file };
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
