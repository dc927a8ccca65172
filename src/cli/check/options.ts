import { signingSecrets } from "../post-delivery.ts";
import { UsageError, readArguments, unknownName } from "../terminal.ts";
import { componentNamed, schemaNames } from "./contract.ts";
import type { Ignore } from "./findings/finding-collector.ts";
import { destinationsOf, formats } from "./report/write-reports.ts";

const options = {
  as: { type: "string" },
  integration: { type: "string" },
  "write-info": { type: "string" },
  strict: { type: "boolean", default: false },
  secret: { type: "string", multiple: true },
  "show-values": { type: "boolean", default: false },
  coverage: { type: "boolean", default: false },
  "min-coverage": { type: "string" },
  ignore: { type: "string", multiple: true },
  "base-path": { type: "string" },
  format: { type: "string", multiple: true },
} as const;

/** The command line of `check`, read. */
export type CheckOptions = ReturnType<typeof readOptions>;

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
    hasCoverage: values.coverage || values["min-coverage"] !== undefined,
    minCoverage: percentOf(values["min-coverage"]),
    ignores: (values.ignore ?? []).map(ignoreOf),
    basePath: basePathOf(values["base-path"]),
    secrets: signingSecrets(values.secret ?? [], {}),
    destinations: destinationsOf(values.format, formats),
  };
}

function percentOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^(?:100|\d{1,2}(?:\.\d+)?)%?$/.test(text))
    throw new UsageError("--min-coverage must be a number from 0 to 100.");
  return text === undefined ? undefined : parseFloat(text);
}

function ignoreOf(text: string): Ignore {
  const [, what, reason] = /^([^=]+)=\s*(\S[^]*)$/.exec(text) ?? [];
  if (what === undefined || reason === undefined)
    throw new UsageError(`--ignore ${text}: write a path or a rule, "=" and the reason.`);
  return { what, reason };
}

/** The value of `--base-path`, without slashes at its end. */
export function basePathOf(text: string | undefined): string | undefined {
  if (text !== undefined && !/^\/[^?#]*$/.test(text))
    throw new UsageError('--base-path must begin with "/", as /prod.');
  return text?.replace(/\/+$/, "");
}
