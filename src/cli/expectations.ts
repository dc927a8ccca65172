import { readFile } from "node:fs/promises";
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
  const { operations, events } = (value ?? {}) as Partial<Expectations>;
  return [operations, events].every(
    (part) =>
      typeof part === "object" &&
      part !== null &&
      Object.values<{ reads?: unknown; writes?: unknown }>(part).every(({ reads, writes = {} }) =>
        [reads, writes].every((fields) => isFields(fields)),
      ),
  );
}

function isFields(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every((field: unknown) => Array.isArray((field as { type?: unknown } | null)?.type));
}

/** A broken expectation as a line of text. */
export function describeBroken({ exchange, kind, pointer, message }: BrokenExpectation): string {
  if (kind === "whole") return `${exchange} ${message}`;
  return `${exchange} ${kind === "read" ? "reads" : "writes"} ${pointer}, which ${message}`;
}
