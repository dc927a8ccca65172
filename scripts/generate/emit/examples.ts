import type { Contract } from "../contract.ts";
import { componentOf } from "../read/document.ts";
import type { MediaType } from "../read/document.ts";
import { banner, camelCase, docComment } from "../read/names.ts";
import { jsonBody } from "../read/operations.ts";

export interface UsedExample {
  /** The example's component name. */
  key: string;
  summary: string | undefined;
  value: unknown;
  /** The components, any of which it exemplifies. */
  schemas: string[];
}

/** Every Example Object, with the schema of the body that refers to it. */
export function examplesOf({
  document,
  operations,
  webhooks,
}: Pick<Contract, "document" | "operations" | "webhooks">): UsedExample[] {
  const used = new Map<string, Set<string>>();
  const note = (body: MediaType | undefined) => {
    for (const { $ref } of Object.values(body?.examples ?? {})) {
      if ($ref === undefined || !body?.schema) continue;
      const key = $ref.slice("#/components/examples/".length);
      const names = (body.schema.anyOf ?? body.schema.oneOf ?? [body.schema])
        .map(componentOf)
        .filter((name) => name !== undefined);
      used.set(key, new Set([...(used.get(key) ?? []), ...names]));
    }
  };
  for (const { requestBody, answers } of [...operations, ...webhooks]) {
    note(jsonBody(requestBody?.content));
    for (const [, { content }] of answers) note(jsonBody(content));
  }
  return Object.entries(document.components.examples ?? {}).map(([key, { summary, value }]) => ({
    key,
    summary,
    value,
    schemas: [...(used.get(key) ?? [])].sort(),
  }));
}

/** `examples.ts`: the documented payloads, each checked against its type by the compiler. */
export function emitExamples(contract: Contract): string {
  const examples = examplesOf(contract);
  const constants = examples.map(({ key, summary, value, schemas }) => {
    const type = schemas.length > 0 ? ` satisfies ${schemas.map((name) => `types.${name}`).join(" | ")}` : "";
    return `${docComment(summary)}export const ${camelCase(key)} = ${JSON.stringify(value, null, 2)}${type};\n`;
  });
  return `${banner}
import type * as types from "./types.ts";

${constants.join("\n")}`;
}
