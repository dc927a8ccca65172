import type { ValidatorError } from "./validator.ts";

/** What an issue says to a person. It never quotes the payload, only its type. */
export function explain({ keyword, params }: ValidatorError, found: unknown): string {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "required":
      return `lacks the required field "${String(params["missingProperty"])}"`;
    case "type":
      return `must be ${[params["type"]].flat().join(" or ")}, but is ${typeName(found)}`;
    case "enum":
      return `must be one of ${list(params["allowedValues"])}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    case "format":
      return params["format"] === "date"
        ? "must be a date such as 2022-01-02"
        : "must be an RFC 3339 date-time such as 2022-01-02T05:05:05Z";
    case "pattern":
      return `must match ${String(params["pattern"])}`;
    case "multipleOf":
      return `must be a multiple of ${String(params["multipleOf"])}`;
    case "uniqueItems":
      return `must not hold the same item twice (${String(params["j"])} and ${String(params["i"])})`;
    case "minProperties":
    case "maxProperties":
      return `must have at ${bound(keyword)} ${limit} key(s)`;
    case "minItems":
    case "maxItems":
      return `must have at ${bound(keyword)} ${limit} item(s)`;
    case "minLength":
    case "maxLength":
      return `must have at ${bound(keyword)} ${limit} character(s)`;
    default:
      return `must be ${String(params["comparison"])} ${limit}`;
  }
}

function bound(keyword: string): string {
  return keyword.startsWith("min") ? "least" : "most";
}

function list(values: unknown): string {
  return [values]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(", ");
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "number" || Number.isInteger(value)) return typeof value;
  return Number.isFinite(value) ? "a fraction" : "no number that JSON has";
}
