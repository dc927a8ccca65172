import { closedTypeOf } from "../read/enums.ts";
import type { NamedEnum } from "../read/enums.ts";
import { camelCase, docComment } from "../read/names.ts";

/** Value arrays and guards. */
export function emitEnums(enums: NamedEnum[]): string {
  return enums
    .map(({ name, values, open, description }) => {
      const array = `${camelCase(name)}Values`;
      const type = closedTypeOf(name, open);
      const literals = values.map((value) => JSON.stringify(value)).join(", ");
      return `${docComment(`The values of ${name} that the contract knows. ${firstSentence(description)}`.trim())}export const ${array} = [${literals}] as const;

/** One of the {@link ${array}}. */
export type ${type} = (typeof ${array})[number];

/** Whether a value is one of the {@link ${array}}. */
export function is${type.startsWith("Known") ? "" : "Known"}${type}(value: unknown): value is ${type} {
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
