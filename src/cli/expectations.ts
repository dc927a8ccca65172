import { readFile } from "node:fs/promises";
import { isObject } from "../core/is-object.ts";
import type { BrokenExpectation, Expectations } from "../evolution/expectations.ts";
import { readJson } from "./json-text.ts";
import { UsageError } from "./terminal.ts";

/**
 * Reads what `recordExpectations` wrote.
 *
 * @throws {UsageError} if the file cannot be read, or holds something else.
 */
export async function readExpectations(file: string): Promise<Expectations> {
  let found: unknown;
  try {
    found = readJson(await readFile(file, "utf8"));
  } catch (cause) {
    throw new UsageError(`${file} ${cause instanceof SyntaxError ? "is not JSON" : "cannot be read"}.`, { cause });
  }
  if (isExpectations(found)) return found;
  throw new UsageError(`${file} does not hold expectations, as recordExpectations writes them.`);
}

function isExpectations(value: unknown): value is Expectations {
  return isObject(value) && [value["operations"], value["events"]].every((part) => hasOnly(part, isExchange));
}

function isExchange(value: unknown): boolean {
  return isObject(value) && isFields(value["reads"]) && isFields(value["writes"] ?? {});
}

function isFields(value: unknown): boolean {
  return hasOnly(value, (field) => isObject(field) && Array.isArray(field["type"]));
}

function hasOnly(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isMember);
}

/** A broken expectation as a line of text. */
export function describeBroken({ exchange, kind, pointer, message }: BrokenExpectation): string {
  if (kind === "whole") return `${exchange} ${message}`;
  return `${exchange} ${kind === "read" ? "reads" : "writes"} ${pointer}, which ${message}`;
}
