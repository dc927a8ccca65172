import type { ContractDocument } from "../read/document.ts";

/** Schemas and examples: the only components that are replaced, so that others in turn are used no more. */
const sections = ["schemas", "examples"] as const;

/** The document without the schemas and examples that nothing in it refers to. */
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
  const left = sections.map((section) => {
    const entries = Object.entries(components[section] ?? {}).filter(([name]) => used.has(`${section}/${name}`));
    return [section, Object.fromEntries(entries)] as const;
  });
  return { ...rest, components: { ...components, ...Object.fromEntries(left) } };
}
