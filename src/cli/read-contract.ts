import { readFile } from "node:fs/promises";
import { isContract } from "../evolution/contract.ts";
import type { Contract } from "../evolution/contract.ts";
import { readJson } from "./json-text.ts";
import { UsageError } from "./terminal.ts";

/**
 * Reads an OpenAPI 3 document.
 *
 * @throws {UsageError} if the file cannot be read, or holds something else.
 */
export async function readContract(file: string | URL): Promise<Contract> {
  let found: unknown;
  try {
    found = readJson(await readFile(file, "utf8"));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new UsageError(`${file} ${reason}.`, { cause });
  }
  if (isContract(found)) return found;
  throw new UsageError(`${file} is not an OpenAPI 3 document.`);
}
