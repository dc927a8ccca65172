import { childOf } from "../../src/core/json.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, isMap, parseDocument } from "yaml";
import { assertionsOf } from "./assertions.ts";
import { changesBetween } from "./changes.ts";
import { asRead, ownValues } from "./fragment-readings.ts";
import { integrationName } from "./names.ts";
import { bodyOperations } from "./operations.ts";
import { readFragment, type Chosen, type Fragment } from "./read-fragment.ts";
import { isMapping, openSchemaFiles } from "./schema-files.ts";
import type { SchemaFiles } from "./schema-files.ts";
import { unknownMeaning, updated } from "./update-yaml.ts";
import { textOf } from "./yaml-style.ts";

const ownMeaning = "Not documented. The values are the connection's own: its `write-info` lists them.";

export interface Imported {
  name: string;
  /** A line each; nothing was written if there is none. */
  changes: string[];
  /** The fields whose values are a connection's own, a line each: no list of values is written of them. */
  notes: string[];
}

/**
 * Writes the YAML of one integration from a document of the vendor's. Descriptions, examples and comments that were
 * written here stay, and so does each schema that demands the same as before.
 *
 * @param openapi The folder of the contract.
 * @param chosen The integration, where the input has several, or is a response of the `write-info` endpoint.
 * @throws {FragmentError} with the place, if the input is not such a document.
 */
export function importIntegration(openapi: string, json: string, chosen: Chosen = {}): Imported {
  const files = openSchemaFiles(openapi);
  const operations = bodyOperations(files);
  const fragment = readFragment(json, operations, chosen);
  const name = integrationName(fragment.title);
  const file = join(openapi, "integrations", `${name}.yaml`);
  const isNew = !existsSync(file);
  const document = isNew ? new Document({}) : parseDocument(readFileSync(file, "utf8"));
  const changes = [...head(document, fragment, commonSource(files))];
  const notes: string[] = [];
  const present = isNew ? {} : files.read(file);
  for (const { operationId, base } of operations) {
    const stated = childOf(present, operationId);
    const before = isMapping(stated) ? assertionsOf(files, { schema: stated, file, pointer: "" }) : undefined;
    const body = fragment.bodies.get(operationId);
    const after = body && asRead(files, body, base);
    if (!after) {
      if (document.delete(operationId)) changes.push(`/${operationId}: removed`);
      continue;
    }
    if (before) changes.push(...changesBetween(before, after, `/${operationId}`));
    else changes.push(`/${operationId}: added (${Object.keys(after.properties ?? {}).join(", ")})`);
    document.set(
      operationId,
      updated({ files, file, document }, document.get(operationId), { schema: after, place: base }),
    );
    for (const keys of ownValues(body)) {
      const names = keys.filter((key) => key !== "properties").map((key) => (key === "items" ? "*" : key));
      notes.push(`/${[operationId, ...names].join("/")}: the values are the connection's own, so it takes any`);
      const field = document.getIn([operationId, ...keys]);
      if (isMap(field) && field.get("description") === unknownMeaning) field.set("description", ownMeaning);
    }
  }
  if (changes.length > 0) writeFileSync(file, textOf(document));
  return { name, changes, notes };
}

/** The title, and where the fragment was published: only in the base variant's file where that is the same for all. */
function* head(document: Document, fragment: Fragment, common: unknown): Generator<string> {
  const source = fragment.source === common ? undefined : fragment.source;
  for (const [key, value] of Object.entries({ title: fragment.title, source })) {
    const before: unknown = document.get(key);
    if (value === undefined || before === value) continue;
    document.set(key, value);
    yield `/${key}: ${before === undefined ? value : `${JSON.stringify(before)} → ${value}`}`;
  }
}

/** The source of the integrations whose files do not name one. */
function commonSource(files: SchemaFiles): unknown {
  const base = join(files.openapi, "integrations/base.yaml");
  return existsSync(base) ? childOf(files.read(base), "source") : undefined;
}
