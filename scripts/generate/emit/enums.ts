import type { NamedEnum } from "../read/enums.ts";
import { docComment } from "../read/names.ts";

/**
 * Value arrays, their types and guards.
 *
 * @param declared Components, whose types are declared already.
 */
export function emitEnums(enums: readonly NamedEnum[], declared: ReadonlySet<string>): string {
  return enums
    .map(({ name, values, description, array, type, guard }) => {
      const literals = values.map((value) => JSON.stringify(value)).join(", ");
      const typed = declared.has(type) ? `(typeof ${array})[number]` : type;
      return `${docComment(`The values of ${name} that the contract knows. ${firstSentence(description)}`.trim())}export const ${array} = [${literals}] as const;
${declared.has(type) ? "" : `\n/** One of the {@link ${array}}. */\nexport type ${type} = (typeof ${array})[number];\n`}
/** Whether a value is one of the {@link ${array}}. */
export function ${guard}(value: unknown): value is ${typed} {
  return (${array} as readonly unknown[]).includes(value);
}
`;
    })
    .join("\n");
}

function firstSentence(text: string | undefined): string {
  return (
    text
      ?.trim()
      .match(/^[^]*?\.(?=\s|$)/)?.[0]
      .replace(/\s+/g, " ") ?? ""
  );
}
