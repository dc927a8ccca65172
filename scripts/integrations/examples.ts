import type { SchemaNode } from "../generate/read/document.ts";

/** A value for the `example` of a field that has none yet, or undefined where one has to be thought of. */
export function exampleOf(name: string, schema: SchemaNode): unknown {
  if (schema.enum) return schema.enum.find((value) => value !== null);
  if (schema["pattern"] !== undefined) return undefined;
  switch ([schema.type ?? []].flat().find((type) => type !== "null")) {
    case "string":
      return exampleString(name, schema);
    case "integer":
      return schema["minimum"] ?? 1;
    case "number":
      return schema["minimum"] ?? 1.5;
    case "boolean":
      return true;
    default:
      return undefined;
  }
}

function exampleString(name: string, { format, maxLength }: SchemaNode): string {
  if (format === "date-time") return "2022-05-06T01:02:03Z";
  if (format === "date") return "2022-05-06";
  return name.slice(0, typeof maxLength === "number" ? maxLength : undefined);
}
