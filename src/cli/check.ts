import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import * as components from "../../generated/components.ts";
import { isSchemaName, schemaNamed, schemaNames } from "../schemas/by-name.ts";
import type { SchemaName } from "../schemas/by-name.ts";
import { requestIssues } from "../schemas/validate.ts";
import { plainLine } from "../sandbox/request-record.ts";
import { readJson } from "./json-text.ts";
import { UsageError, exitCode } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `check`: validates a payload against a schema, and a request body against the write rules too. */
export async function check(args: string[], terminal: Terminal): Promise<number> {
  const options = { strict: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [name, file, ...rest] = positionals;
  if (name === undefined || rest.length > 0) throw new UsageError("check takes the name of a schema and one file.");
  if (!isSchemaName(name))
    throw new UsageError(`The contract has no schema ${JSON.stringify(name)}. It has ${schemaNames.join(", ")}.`);
  const payload = parseJson(file === undefined || file === "-" ? await readAll(terminal.input) : await read(file));
  const lines = problemsOf(name, payload, values.strict);
  for (const line of lines.drift) terminal.print(plainLine(line));
  for (const line of lines.problems) terminal.complain(plainLine(line));
  if (lines.problems.length > 0) return exitCode.found;
  terminal.print(`${file ?? "The payload"} keeps the contract of ${name}.`);
  return exitCode.fine;
}

function problemsOf(name: SchemaName, payload: unknown, strict: boolean) {
  const component = components[name];
  const refused = "rules" in component ? requestIssues(component, payload) : [];
  const { issues, ok, drift } = schemaNamed(name).check(payload, { mode: strict ? "strict" : "tolerant" });
  const found = refused.length > 0 ? refused : issues;
  return {
    problems: found.map(({ path, message }) => `${path || "The payload"} ${message}`),
    drift: ok ? drift.map(({ path, kind }) => `${path} is an ${kind.replace("-", " ")}: newer than the contract?`) : [],
  };
}

async function read(file: string): Promise<string> {
  try {
    return decode(await readFile(file));
  } catch (cause) {
    if (cause instanceof TypeError) throw new Error(`${file} is not UTF-8.`, { cause });
    throw new UsageError(`${file} cannot be read.`, { cause });
  }
}

async function readAll(input: Terminal["input"]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  try {
    return decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new Error("The payload is not UTF-8.", { cause });
  }
}

/** @throws {TypeError} if it is not UTF-8, as the receiver and the sandbox refuse it. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function parseJson(text: string): unknown {
  try {
    return readJson(text);
  } catch (cause) {
    throw new Error("The payload is not JSON.", { cause });
  }
}
