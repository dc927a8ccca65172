import type { Contract } from "../contract.ts";
import { resolve } from "../read/document.ts";
import type { SchemaNode } from "../read/document.ts";
import { banner, docComment } from "../read/names.ts";

interface Header {
  description?: string;
  schema?: SchemaNode;
}

const typeNames: Readonly<Record<string, string>> = { integer: "number", number: "number", boolean: "boolean" };

/** `headers.ts`: the headers that a response of the API can have, by name in lower case, and their types. */
export function emitHeaders({ document, operations }: Contract): string {
  const headers = new Map<string, Header>();
  for (const { answers } of operations) {
    for (const [name, header] of answers.flatMap(([, answer]) => Object.entries(answer.headers ?? {})))
      headers.set(name.toLowerCase(), resolve<Header>(document, header));
  }
  const rows = [...headers].map(([name, { description, schema = {} }]) => {
    const type = typeNames[String(resolve<SchemaNode>(document, schema).type)] ?? "string";
    return { name, type, row: `${docComment(description, [], "  ")}  readonly ${JSON.stringify(name)}?: ${type};` };
  });
  const table = Object.fromEntries(rows.map(({ name, type }) => [name, type]));
  return `${banner}
/** The documented headers of a response; one that is missing, or not of its type, is left out. */
export interface ResponseHeaders {
${rows.map(({ row }) => row).join("\n")}
}

/** How the value of each documented header is read. */
export const responseHeaderTypes = ${JSON.stringify(table)} as const satisfies Record<keyof ResponseHeaders, string>;
`;
}
