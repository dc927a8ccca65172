import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { childOf, isObject, isSameJson } from "../../src/core/json.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { redocly } from "../redocly.ts";
import { inTemporaryFolder } from "../run.ts";

/** A change as Redocly reports it, with the names that its document has. */
export interface RedoclyChange {
  /** The way to the value from the root, references followed: a JSON Pointer that starts with `#`. */
  readonly path: string;
  /** The kind of the object that changed: `Schema`, `Response`, … */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  /** The keyword that was modified, or `key` if the object has another name. */
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
  /** Who has the value: it is sent in a `request`, received in a `response`, or both. */
  readonly directions: readonly string[];
  /** Why rules call the change breaking. */
  readonly messages: readonly string[];
}

interface Reported extends Omit<RedoclyChange, "directions" | "messages"> {
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
}

/** Where a changed value stands in its document, and the value. */
interface Side {
  readonly pointer: string;
  readonly value?: unknown;
}

/** A document before and after. */
export type Pair = readonly [old: JsonObject, now: JsonObject];

const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));
/** The rule of `directions.js`. */
const direction = "contract/direction";
const sections =
  "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems";

/**
 * Compares documents by Redocly's recommended rules, and returns the changes of each pair. All of them take one process,
 * as parts of one document, because starting Redocly takes longer than comparing.
 *
 * @throws {Error} if a reference in a document leads nowhere.
 */
export async function redoclyDiff(pairs: readonly Pair[]): Promise<RedoclyChange[][]> {
  const found: RedoclyChange[][] = pairs.map(() => []);
  if (pairs.every(([before, after]) => isSameJson(before, after))) return found;
  return inTemporaryFolder(async (folder) => {
    const [old, now, report] = [join(folder, "old.json"), join(folder, "now.json"), join(folder, "report.json")];
    await writeFile(old, JSON.stringify(oneDocument(pairs.map((pair) => pair[0]))));
    await writeFile(now, JSON.stringify(oneDocument(pairs.map((pair) => pair[1]))));
    await redocly("diff", old, now, "--config", config, "--fail-on", "none", "--format", "json", "--output", report);
    const { changes } = JSON.parse(await readFile(report, "utf8")) as { changes: Reported[] };
    for (const change of changes) {
      const at = found.find((_changes, number) => change.path.includes(markOf(number)));
      if (!at) throw new Error(`Redocly reports a change of no document: ${change.path}`);
      at.push(asChange(change));
    }
    return found;
  });
}

/** Documents as one, in which each name has the mark of its document in front. */
function oneDocument(documents: readonly JsonObject[]): JsonObject {
  const all = documents.map((document, number) => marked(document, markOf(number)) as JsonObject);
  const named = (map: (document: JsonObject) => unknown, start = "") =>
    Object.assign({}, ...all.map((document, number) => withKeys(map(document), (key) => start + markOf(number) + key)));
  return {
    openapi: documents[0]?.["openapi"],
    paths: named(({ paths }) => paths, "/"),
    webhooks: named(({ webhooks }) => webhooks),
    components: Object.fromEntries(
      sections.split(" ").map((section) => [section, named(({ components }) => childOf(components, section))]),
    ),
  };
}

/**
 * What stands before the names of one document. It is long, so that Redocly, which takes a similar name for a new one of the
 * same thing, finds none in another document.
 */
function markOf(number: number): string {
  return `${createHash("sha256").update(String(number)).digest("hex")}.`;
}

/** A part of a document, with a mark in its references and in the names of security schemes. */
function marked(value: unknown, mark: string): unknown {
  if (typeof value === "string")
    return value
      .replace(/^#\/(?:components\/[^/]+|webhooks)\//, (start) => start + mark)
      .replace(/^#\/paths\/~1/, (start) => `${start}${mark}~1`);
  if (Array.isArray(value)) return value.map((item) => marked(item, mark));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => {
    const isSecurity = key === "security" && Array.isArray(member);
    return [key, isSecurity ? member.map((item) => withKeys(item, (name) => mark + name)) : marked(member, mark)];
  });
  return Object.fromEntries(members);
}

function withKeys(value: unknown, rename: (key: string) => string): JsonObject {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([key, member]) => [rename(key), member]));
}

/** A mark, with the slash that a path has before it, in plain text or in a pointer. */
const anyMark = /(?:(?:\/|~1)(?=[\da-f]{64}\.(?:\/|~1)))?[\da-f]{64}\./g;

function withoutMarks(text: string): string {
  return text.replaceAll(anyMark, "");
}

function asChange({ verdicts, base, revision, ...change }: Reported): RedoclyChange {
  return {
    ...change,
    path: withoutMarks(change.path),
    ...(change.property !== undefined && { property: withoutMarks(change.property) }),
    ...(base && { base: { pointer: withoutMarks(base.pointer), value: base.value } }),
    ...(revision && { revision: { pointer: withoutMarks(revision.pointer), value: revision.value } }),
    directions: verdicts
      .filter(({ ruleId }) => ruleId === direction)
      .flatMap(({ message }) => message.split(" ").filter(Boolean)),
    messages: verdicts.filter(({ ruleId }) => ruleId !== direction).map(({ message }) => withoutMarks(message)),
  };
}

/**
 * A document whose servers and security stand in its paths and operations, as those of several documents do not fit into
 * one root.
 */
export function withoutRoot({ servers, security, ...document }: JsonObject): JsonObject {
  const { paths } = document;
  if (!isObject(paths)) return document;
  // The objects of a path are its operations.
  const operationWith = (key: string, member: unknown) =>
    security !== undefined && isObject(member) && !key.startsWith("x-") ? { security, ...member } : member;
  const items = Object.entries(paths).map(([path, item]) => {
    if (!isObject(item)) return [path, item];
    const members = Object.entries(item).map(([key, member]) => [key, operationWith(key, member)]);
    return [path, { ...(servers !== undefined && { servers }), ...Object.fromEntries(members) }];
  });
  return { ...document, paths: Object.fromEntries(items) };
}
