import type { WriteRules } from "../schemas/write-rules.ts";
import { componentOf, nullableOf, type SchemaNode } from "./schema-node.ts";

type Components = Readonly<Record<string, SchemaNode>>;

/** The write rules of a request body, read off its schema and the components that it refers to; an `Error` if it contains itself. */
export function writeRulesOf(components: Components, schema: SchemaNode, path: readonly string[] = []): WriteRules {
  const name = componentOf(schema);
  const target = name === undefined ? undefined : components[name];
  if (name !== undefined && target) {
    if (path.includes(name))
      throw new Error(`Request schema ${path[0]} contains itself (${name}): write rules need a finite schema.`);
    return writeRulesOf(components, target, [...path, name]);
  }
  const inner = nullableOf(schema);
  if (inner) return { nullable: true, ...writeRulesOf(components, inner, path) };
  const inherited = (schema.allOf ?? []).map((part) => writeRulesOf(components, part, path).fields);
  const own = Object.entries(schema.properties ?? {}).map(
    ([key, node]) => [key, writeRulesOf(components, node, path)] as const,
  );
  const fields = Object.fromEntries([...inherited.flatMap((part) => Object.entries(part ?? {})), ...own]);
  const isNullable = [schema.type].flat().includes("null") || schema.enum?.includes(null) === true;
  // A name that stands for itself is a field of some integration, not a slip.
  const mistaken = {
    ...schema["x-mistaken-names"],
    ...Object.fromEntries((schema["x-documented-names"] ?? []).map((documented) => [documented, documented])),
  };
  return {
    ...(isNullable && { nullable: true }),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(schema.items && { items: writeRulesOf(components, schema.items, path) }),
    ...(Object.keys(mistaken).length > 0 && { mistaken }),
    ...(schema["x-exclusive-fields"] && { exclusive: schema["x-exclusive-fields"] }),
    ...(schema["x-companion-fields"] && { companions: schema["x-companion-fields"] }),
  };
}

/**
 * Rules with the ones of another form of the body that no schema says: that it must have a field, and the names that lead
 * to a field of theirs, from one that is not.
 */
export function withRulesOf(rules: WriteRules, other: WriteRules | undefined): WriteRules {
  const { fields, items } = rules;
  const isField = (name: string) => fields !== undefined && Object.hasOwn(fields, name);
  const mistaken = Object.entries(other?.mistaken ?? {}).filter(
    ([wrong, right]) => wrong === right || (!isField(wrong) && isField(right.split(".")[0] ?? "")),
  );
  const named = Object.entries(fields ?? {}).map(
    ([name, inner]) => [name, withRulesOf(inner, other?.fields?.[name])] as const,
  );
  return {
    ...rules,
    ...(other?.nonEmpty === true && { nonEmpty: true }),
    ...(fields && { fields: Object.fromEntries(named) }),
    ...(items && { items: withRulesOf(items, other?.items) }),
    ...(mistaken.length > 0 && { mistaken: Object.fromEntries(mistaken) }),
  };
}
