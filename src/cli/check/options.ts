import { nearest } from "../../core/text.ts";
import type { ComponentValidators } from "../../schemas/validator.ts";
import { readArguments } from "../read-arguments.ts";
import { UsageError } from "../terminal.ts";
import { componentNamed, schemaNames } from "./contract.ts";
import { formats } from "./report/write-reports.ts";
import type { Destination, Format } from "./report/write-reports.ts";

/** What `check` was asked for. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly as: ComponentValidators | undefined;
  /** The name of the warehouse system that request bodies are for. */
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

/** @throws {UsageError} or parseArgs' own error if the command line makes no sense. */
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
  if (component) return component;
  throw new UsageError(`--as: the contract has no schema ${JSON.stringify(name)}.${hint(name, schemaNames)}`);
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
  const [name = "", ...rest] = text.split("=");
  if (!isFormat(name))
    throw new UsageError(`--format: there is no format ${JSON.stringify(name)}.${hint(name, Object.keys(formats))}`);
  const file = rest.length === 0 ? undefined : rest.join("=");
  if (file === "") throw new UsageError(`--format ${name}= needs the name of a file.`);
  return { format: name, file };
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

function hint(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined ? ` There are ${known.join(", ")}.` : ` Did you mean ${meant}?`;
}
