import { resolve } from "../generate/read/document.ts";
import type { ContractDocument } from "../generate/read/document.ts";
import { jsonBody, keyHeader } from "../generate/read/operations.ts";
import type { FoundOperation } from "../generate/read/operations.ts";

/** An entry of `x-codeSamples`. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

interface Credential {
  /** The name of its security scheme, which is that of the client's option. */
  option: string;
  header: string;
  /** The environment variable that samples read it from. */
  variable: string;
}

/** A call of an operation with its first example, as its samples make it. */
export interface SampleCall {
  name: string;
  method: string;
  url: string;
  path: string;
  parameters: string[];
  credentials: Credential[];
  hasKey: boolean;
  body: unknown;
}

/** The call of an operation's samples: its first example, and the examples of its path's parameters. */
export function sampleCall(document: ContractDocument, found: FoundOperation): SampleCall {
  const path = found.parameters.filter((parameter) => parameter.in === "path");
  const values = new Map(path.map(({ name, schema }) => [name, textOf(schema?.example) ?? name]));
  const filled = found.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? name));
  const [example] = Object.values(jsonBody(found.requestBody?.content)?.examples ?? {});
  return {
    name: found.name,
    method: found.method.toUpperCase(),
    url: `${document.servers?.[0]?.url ?? ""}${filled}`,
    path: filled,
    parameters: path.map(({ name }) => values.get(name) ?? name),
    credentials: credentialsOf(document),
    hasKey: found.parameters.some(({ name }) => name.toLowerCase() === keyHeader),
    body: example && resolve<{ value?: unknown }>(document, example).value,
  };
}

function textOf(example: unknown): string | undefined {
  return typeof example === "string" || typeof example === "number" ? String(example) : undefined;
}

function credentialsOf(document: ContractDocument): Credential[] {
  const schemes = (document.components["securitySchemes"] ?? {}) as Record<string, { name: string }>;
  return Object.entries(schemes).map(([option, { name }]) => {
    const variable = `TRACKSTAR_${option.replace(/(?=[A-Z])/g, "_").toUpperCase()}`;
    return { option, header: name, variable };
  });
}

/** An operation's samples in curl, TypeScript and Python. */
export function codeSamples(document: ContractDocument, found: FoundOperation): CodeSample[] {
  const call = sampleCall(document, found);
  return [
    { lang: "Shell", label: "curl", source: curl(call) },
    { lang: "TypeScript", label: "TypeScript", source: typeScript(call) },
    { lang: "Python", label: "Python", source: python(call) },
  ];
}

/** The document with `x-codeSamples` on each operation; webhooks have none, as Trackstar makes those calls. */
export function withCodeSamples(document: ContractDocument, operations: readonly FoundOperation[]): ContractDocument {
  // Cloned together, so that the operations are those of the copy.
  const copy = structuredClone({ document, operations });
  for (const found of copy.operations) {
    if (!found.webhook) found.operation["x-codeSamples"] = codeSamples(document, found);
  }
  return copy.document;
}

function curl({ method, url, credentials, hasKey, body }: SampleCall): string {
  const headers = credentials.map(({ header, variable }) => `-H "${header}: $${variable}"`);
  if (hasKey) headers.push('-H "Idempotency-Key: $(openssl rand -hex 16)"');
  const payload = body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d ${shellQuoted(json(body))}`];
  return [`curl -X ${method} ${url}`, ...headers, ...payload].join(" \\\n  ");
}

const shellQuoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
const json = (value: unknown) => JSON.stringify(value, null, 2);

function typeScript({ name, credentials, parameters, body }: SampleCall): string {
  const variables = credentials.map(({ variable }) => `${variable} = ""`);
  const options = credentials.map(({ option, variable }) => `${option}: ${variable}`);
  const input = parameters.map((value) => JSON.stringify(value));
  if (body !== undefined) input.push(json(body).replace(/^( *)"([A-Za-z_$][\w$]*)":/gm, "$1$2:"));
  return `import { createClient } from "trackstar-orders-contract";

const { ${variables.join(", ")} } = process.env;
const client = createClient({ ${options.join(", ")} });

const response = await client.${name}(${input.join(", ")});
console.log(response);`;
}

function python({ method, url, credentials, hasKey, body }: SampleCall): string {
  const headers = credentials.map(({ header, variable }) => `        "${header}": os.environ["${variable}"],`);
  if (hasKey) headers.push('        "Idempotency-Key": str(uuid.uuid4()),');
  if (body !== undefined) headers.push('        "Content-Type": "application/json",');
  return `import json
import os
import urllib.request
${hasKey ? "import uuid\n" : ""}
${body === undefined ? "" : `body = ${pythonLiteral(body)}\n`}request = urllib.request.Request(
    "${url}",
    method="${method}",${body === undefined ? "" : "\n    data=json.dumps(body).encode(),"}
    headers={
${headers.join("\n")}
    },
)
with urllib.request.urlopen(request, timeout=30) as response:
    print(json.load(response))`;
}

const pythonWords = new Map<unknown, string>([
  [null, "None"],
  [true, "True"],
  [false, "False"],
]);

function pythonLiteral(value: unknown, indent = ""): string {
  const inner = `${indent}    `;
  if (Array.isArray(value))
    return block(
      "[",
      value.map((entry) => pythonLiteral(entry, inner)),
      "]",
      indent,
    );
  if (typeof value !== "object" || value === null) return pythonWords.get(value) ?? JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${pythonLiteral(entry, inner)}`);
  return block("{", entries, "}", indent);
}

function block(open: string, entries: string[], close: string, indent: string): string {
  return `${open}\n${entries.map((entry) => `${indent}    ${entry},\n`).join("")}${indent}${close}`;
}
