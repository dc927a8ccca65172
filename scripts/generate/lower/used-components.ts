import type { ContractDocument } from "../read/document.ts";

/** The document without the components that nothing in it refers to; security schemes are named, not referred to. */
export function withUsedComponents(document: ContractDocument): ContractDocument {
  const { components, ...rest } = document;
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    const [, section = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(String($ref)) ?? [];
    if (name !== "" && !used.has(`${section}/${name}`)) {
      used.add(`${section}/${name}`);
      visit(components[section]?.[name]);
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(rest);
  const left = Object.entries(components).flatMap(([section, members]): [string, unknown][] => {
    const isUsed = ([name]: [string, unknown]): boolean =>
      section === "securitySchemes" || used.has(`${section}/${name}`);
    const kept = Object.entries(members ?? {}).filter(isUsed);
    return kept.length === 0 ? [] : [[section, Object.fromEntries(kept)]];
  });
  return { ...rest, components: Object.fromEntries(left) as ContractDocument["components"] };
}
