import { readFile } from "node:fs/promises";
import { isObject } from "../../core/is-object.ts";
import { join } from "../../core/json-pointer.ts";
import type { Contract } from "../../evolution/contract.ts";
import { brokenByContract } from "../../evolution/expectations.ts";
import type { BrokenExpectation, Expectations } from "../../evolution/expectations.ts";
import { UsageError } from "../terminal.ts";
import { isSystemError, reasonOf } from "./find-inputs.ts";
import { inputName } from "./input-name.ts";
import type { Inspection } from "./inspection.ts";
import { readItem } from "./read/item.ts";
import type { Item } from "./read/item.ts";

/** What a team relies on, and the file that says so. */
export interface ExpectationsFile {
  readonly name: string;
  readonly expectations: Expectations;
  readonly item: Item;
}

/**
 * Reads what `recordExpectations` wrote.
 *
 * @throws {UsageError} if the file cannot be read, or holds something else.
 */
export async function readExpectations(name: string): Promise<ExpectationsFile> {
  const text = await readFile(name, "utf8").catch((cause: unknown) => {
    throw isSystemError(cause) ? new UsageError(`${name}: ${reasonOf(cause)}.`, { cause }) : cause;
  });
  const item = readItem({ bytes: Buffer.from(text.replace(/^\uFEFF/, "")), line: 1, column: 1 });
  if ("rule" in item) throw new UsageError(`${name}:${item.line}:${item.column}: ${item.message}.`);
  if (isExpectations(item.value)) return { name: inputName(name), expectations: item.value, item };
  throw new UsageError(`${name} does not hold expectations, as recordExpectations writes them.`);
}

/**
 * Finds what of a contract breaks a team. The findings are at the places of the file that holds what the team relies on.
 *
 * @throws {UsageError} if the contract is not a valid OpenAPI document.
 */
export function judgeContract(
  { name, expectations, item }: ExpectationsFile,
  contract: Contract,
  inspection: Inspection,
): void {
  inspection.startFile(name);
  inspection.startItem(item);
  inspection.count(`expectations against version ${contract.info.version} of the contract`);
  for (const broken of brokenBy(contract, expectations)) {
    const { exchange, pointer, message } = broken;
    const isEvent = !Object.hasOwn(expectations.operations, exchange);
    const at = join(isEvent ? "/events" : "/operations", exchange);
    inspection.problem({ rule: "expectation", message, pointer, ...placeOf(broken, { at, isEvent }) });
  }
}

function brokenBy(contract: Contract, expectations: Expectations): BrokenExpectation[] {
  try {
    return brokenByContract(expectations, contract);
  } catch (cause) {
    const reason = cause instanceof TypeError || !(cause instanceof Error) ? "It is malformed." : cause.message;
    throw new UsageError(`The contract cannot be read. ${reason}`, { cause });
  }
}

function placeOf(
  { exchange, kind, pointer }: BrokenExpectation,
  { at, isEvent }: { at: string; isEvent: boolean },
): { subject: string; at: string } {
  if (kind === "whole") return { subject: exchange, at };
  if (kind === "write") return { subject: `${exchange} request`, at: join(`${at}/writes`, pointer) };
  return { subject: `${exchange} ${isEvent ? "event" : "response"}`, at: join(`${at}/reads`, pointer) };
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
