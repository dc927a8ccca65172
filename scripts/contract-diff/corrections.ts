import { isObject, type JsonObject, valueAt } from "../../src/core/json.ts";
import { annotations } from "./differences.ts";
import type { Difference } from "./differences.ts";
import type { Pair, RedoclyChange } from "./redocly-diff.ts";

/** Whether a consumer has to act, may act, or only reads something else. */
export type Impact = "breaking" | "compatible" | "documentation";

const toComponent = "#/components/schemas/";
/** Ends the name of a component's copy that may be null. */
const orNull = "-or-null";
/** Holds the values of an open enum: these are known, and any other may come. */
const knownValues = "x-known-values";

/** A message or a pointer with the names that the document has. */
export const withoutCopies = (text: string): string => text.replaceAll(orNull, "");

interface Rewriting {
  readonly document: JsonObject;
  /** Components that need a copy. */
  readonly copied: Set<string>;
  /** Components that list the known values of an open enum. */
  readonly known: Set<string>;
}

/**
 * Writes a document before and after so that Redocly judges them right. An open enum (`anyOf` of an enum and of any other
 * value) becomes its type. Where `anyOf` adds `null` to a schema, `null` becomes one of its types; a component gets a copy
 * for that.
 *
 * @throws {Error} if a reference leads nowhere.
 */
export function judgeable(pair: Pair): Pair {
  const [copied, known] = [new Set<string>(), new Set<string>()];
  const written = pair.map((document) => membersWritten(document, { document, copied, known }));
  // Making a copy can ask for another. Both documents get each, so that none seems to be added.
  for (const name of copied)
    for (const [side, document] of pair.entries()) {
      const schema = valueAt(document, `/components/schemas/${name}`);
      if (!isObject(schema)) continue;
      const copy = rewritten(followed(document, schema), { document, copied, known });
      schemasOf(written[side])[name + orNull] = isObject(copy) ? withNull(copy) : copy;
    }
  const text = JSON.stringify(written);
  for (const name of known)
    if (![name, name + orNull].some((used) => text.includes(JSON.stringify(toComponent + used))))
      for (const schemas of written.map(schemasOf)) schemas[name] = asKnownValues(schemas[name]);
  return [written[0] ?? {}, written[1] ?? {}];
}

function schemasOf(document: JsonObject | undefined): JsonObject {
  const schemas = valueAt(document, "/components/schemas");
  return isObject(schemas) ? schemas : {};
}

function membersWritten(node: JsonObject, rewriting: Rewriting): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, rewritten(member, rewriting)]));
}

function rewritten(node: unknown, rewriting: Rewriting): unknown {
  if (Array.isArray(node)) return node.map((item) => rewritten(item, rewriting));
  if (!isObject(node)) return node;
  followed(rewriting.document, node);
  const { anyOf, ...beside } = node;
  const members = Array.isArray(anyOf) ? anyOf.filter(isObject) : [];
  const forms = members.filter(({ type }) => type !== "null");
  const open = openEnum(forms, rewriting);
  if (open) return { ...beside, ...(forms.length < members.length ? withNull(open) : open) };
  const [form] = forms;
  if (!form || forms.length !== 1 || members.length !== 2) return membersWritten(node, rewriting);
  const component = componentOf(form);
  if (component === undefined) return { ...withNull(membersWritten(form, rewriting)), ...beside };
  rewriting.copied.add(component);
  return { ...beside, $ref: toComponent + component + orNull };
}

/** The type of an open enum, with its known values aside. */
function openEnum(forms: readonly JsonObject[], { document, known }: Rewriting): JsonObject | undefined {
  const found = forms.map((form) => followed(document, form));
  const other = found.find((form) => Object.keys(form).every((key) => key === "type" || annotations.has(key)));
  const at = found.findIndex((form) => Array.isArray(form["enum"]) && form["type"] === other?.["type"]);
  if (forms.length !== 2 || !other || at < 0) return undefined;
  const component = componentOf(forms[at]);
  if (component !== undefined) known.add(component);
  return { type: other["type"], [knownValues]: found[at]?.["enum"] };
}

function asKnownValues(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const { enum: values, ...others } = schema;
  return { ...others, [knownValues]: values };
}

/** What a reference, or a chain of them, leads to. */
function followed(document: JsonObject, node: JsonObject): JsonObject {
  let at = node;
  for (const seen = new Set<unknown>(); typeof at["$ref"] === "string" && !seen.has(at);) {
    seen.add(at);
    const target = valueAt(document, decodeURIComponent(at["$ref"].replace(/^#/, "")));
    if (!isObject(target)) throw new Error(`The reference ${at["$ref"]} leads nowhere in the document.`);
    at = target;
  }
  return at;
}

function componentOf(schema: JsonObject | undefined): string | undefined {
  const ref = schema?.["$ref"];
  const name = typeof ref === "string" && ref.startsWith(toComponent) ? ref.slice(toComponent.length) : "/";
  return name.includes("/") ? undefined : name;
}

function withNull(schema: JsonObject): JsonObject {
  const list = ["anyOf", "oneOf"].find((keyword) => Array.isArray(schema[keyword])) ?? "";
  const [types, values, forms] = [schema["type"], schema["enum"], schema[list]];
  return {
    ...schema,
    ...(types !== undefined && { type: [types, "null"].flat() }),
    ...(Array.isArray(values) && { enum: [...values, null] }),
    ...(Array.isArray(forms) && { [list]: [...forms, { type: "null" }] }),
  };
}

/** The extensions that say something of a value, and the kinds of difference that break those who send it. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  "x-refused-in-writes": ["added"],
  "x-mistaken-names": ["added"],
  "x-documented-names": ["removed"],
  [knownValues]: [],
};

/** Judges a difference that Redocly does not look at. One that nobody judges breaks, so that a person looks at it. */
export function impactOfDifference({ kind, keyword = "" }: Difference): Impact {
  if (annotations.has(keyword)) return "documentation";
  return (extensions[keyword] ?? [kind]).includes(kind) ? "breaking" : "compatible";
}

/** Leads into a schema that means the opposite, or on which something else depends. */
const inverted = /(?<!\/properties)\/(?:not|if|then|else|contains|propertyNames|patternProperties|dependentSchemas)\//;
const rules = "not|then|else|contains|propertyNames|items|additionalProperties|unevaluatedItems|unevaluatedProperties";
/** Schemas that Redocly's rules look at when they go. With one of `allOf`, fields go. */
const canGo = new RegExp(`(?<!/properties)/(?:(?:any|one)Of(?:/\\d+)?|${rules})$`);
/** Schemas that Redocly's rules look at when they come, or that break nobody. */
const canCome = new RegExp(`/properties/[^/]+$|^${toComponent}[^/]+$|/(?:(?:any|one|all)Of(?:/\\d+)?|${rules})$`);
const canBeAdded = new Set(
  (
    "PathItem WebhooksMap Operation Parameter ParameterList RequestBody Response HeadersMap Header MediaType SchemaProperties " +
    "SecurityScheme SecurityRequirement SecurityRequirementList Server ServerList Callback CallbacksMap"
  ).split(" "),
);
/** Keywords that Redocly's rules look at, or that break nobody. */
const keywords: Readonly<Record<string, string>> = {
  Schema:
    "type nullable enum const required format pattern multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength " +
    "maxLength minItems maxItems minProperties maxProperties uniqueItems contentEncoding contentMediaType items " +
    "additionalProperties unevaluatedItems unevaluatedProperties deprecated default",
  Parameter: "required style explode allowReserved allowEmptyValue deprecated",
  RequestBody: "required",
  Header: "required deprecated",
  Operation: "deprecated",
};

/** Judges a change by Redocly's verdicts, corrected. One that nobody judges breaks, so that a person looks at it. */
export function impactOfChange(change: RedoclyChange): Impact {
  const { typeName, kind, property = "", path, base, revision, directions, messages } = change;
  const isReceived = directions.includes("response");
  if (inverted.test(kind === "modified" ? `${path}/` : path)) return "breaking";
  if (typeName === "Response" && (kind !== "modified" || property === "key")) {
    const statuses = kind === "modified" ? [base?.value, revision?.value] : [path.slice(path.lastIndexOf("/") + 1)];
    const isSuccess = statuses.some((status) => /^(?:2|default)/.test(String(status)));
    return isSuccess && (kind !== "added" || isReceived) ? "breaking" : "compatible";
  }
  if (typeName === "RequestBody" && kind === "added")
    return isObject(revision?.value) && revision.value["required"] === true && !isReceived ? "breaking" : "compatible";
  if (property === "required" && base?.value === true && isReceived) return "breaking";
  if (messages.length > 0) return "breaking";
  if (kind === "added") return canBeAdded.has(typeName) || canCome.test(path) ? "compatible" : "breaking";
  if (typeName === "SecurityRequirement") return "compatible";
  // Nobody is known to send or to receive it.
  if (directions.length === 0 && path.startsWith("#/components/")) return "breaking";
  if (kind === "removed") return canGo.test(path) ? "compatible" : "breaking";
  return keywords[typeName]?.split(" ").includes(property) ? "compatible" : "breaking";
}
