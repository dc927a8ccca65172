import { isDeepStrictEqual } from "node:util";
import { ChangeList } from "./changes.ts";
import type { Change, Place, Position } from "./changes.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Comparison } from "./compare-schemas.ts";
import { exchangesOf } from "./contract.ts";
import type { Contract, Exchange } from "./contract.ts";

/** The API's own contract and those of integrations, by name. */
export interface Contracts {
  readonly api: Contract;
  readonly integrations?: ReadonlyMap<string, Contract>;
}

/**
 * Every change from one state of the contracts to another, breaking ones first. What breaks depends on who sends a
 * value: responses and webhooks may not bring more than before, requests may not be refused that were fine before.
 *
 * @throws {Error} if a reference in a document leads nowhere.
 */
export function diffContracts(old: Contracts, now: Contracts): Change[] {
  const changes = new ChangeList();
  diffDocuments({ old: old.api, now: now.api, changes }, {});
  const [was, is] = [old.integrations ?? new Map(), now.integrations ?? new Map<string, Contract>()];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(name), is.get(name)];
    const whole = { integration: name, exchange: "contract", pointer: "" };
    if (!after) changes.add("breaking", whole, "integration removed");
    else if (!before) changes.add("compatible", whole, "integration added");
    else diffDocuments({ old: before, now: after, changes }, { integration: name });
  }
  return changes.all;
}

type Within = Pick<Place, "integration">;

function diffDocuments(comparison: Comparison, within: Within): void {
  const { old, now, changes } = comparison;
  const [was, is] = [exchangesOf(old), exchangesOf(now)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(key), is.get(key)];
    const whole = { ...within, exchange: (before ?? after)?.name ?? key, pointer: "" };
    const kind = (before ?? after)?.isWebhook ? "webhook" : "operation";
    if (!after) changes.add("breaking", whole, `${kind} removed`);
    else if (!before) changes.add("compatible", whole, `${kind} added`);
    else diffExchanges(comparison, [before, after], whole);
  }
  diffComponents(comparison, within);
  diffServers(comparison, within);
  diffRefusedTexts(comparison, within);
}

function diffExchanges(comparison: Comparison, [old, now]: readonly [Exchange, Exchange], whole: Place): void {
  const { changes } = comparison;
  if (old.name !== now.name) changes.add("breaking", whole, `renamed to ${now.name}`);
  if (old.operation["deprecated"] !== now.operation["deprecated"])
    changes.add("compatible", whole, now.operation["deprecated"] === true ? "deprecated" : "no longer deprecated");
  if (["summary", "description"].some((keyword) => old.operation[keyword] !== now.operation[keyword]))
    changes.add("documentation", whole, "documentation");
  // A caller who sent enough credentials before must still send enough.
  const isEnough = (schemes: readonly string[]) =>
    now.security.length === 0 || now.security.some((set) => set.every((scheme) => schemes.includes(scheme)));
  const before = old.security.length === 0 ? [[]] : old.security;
  if (!isDeepStrictEqual(old.security, now.security))
    changes.add(before.every(isEnough) ? "compatible" : "breaking", whole, "other credentials from now on");

  const [request, response]: [Position, Position] = old.isWebhook
    ? [
        { ...whole, part: "event", direction: "incoming" },
        { ...whole, direction: "outgoing" },
      ]
    : [
        { ...whole, part: "request", direction: "outgoing" },
        { ...whole, direction: "incoming" },
      ];
  compareSchemas(comparison, [old.request, now.request], request);
  diffResponses(comparison, [old, now], response);
}

function diffResponses(comparison: Comparison, [old, now]: readonly [Exchange, Exchange], at: Position): void {
  const { changes } = comparison;
  for (const status of new Set([...old.responses.keys(), ...now.responses.keys()])) {
    const here = { ...at, part: `response ${status}` };
    const [before, after] = [old.responses.get(status), now.responses.get(status)];
    const isSuccess = status.startsWith("2");
    // Callers have to expect any error status, and code for one that never comes does no harm.
    if (!after) changes.add(isSuccess ? "breaking" : "compatible", here, "status removed");
    else if (!before)
      changes.add(isSuccess && at.direction === "incoming" ? "breaking" : "compatible", here, "status added");
    else compareSchemas(comparison, [before, after], here);
  }
}

/** Component names are the names of types, schemas and files. */
function diffComponents({ old, now, changes }: Comparison, within: Within): void {
  const [was, is] = [Object.keys(old.components?.schemas ?? {}), Object.keys(now.components?.schemas ?? {})];
  const at = (name: string) => ({ ...within, exchange: name, pointer: "" });
  for (const name of was) if (!is.includes(name)) changes.add("breaking", at(name), "component removed");
  for (const name of is) if (!was.includes(name)) changes.add("compatible", at(name), "component added");
}

function urlsOf({ servers = [] }: Contract): string[] {
  return servers.map(({ url }) => url);
}

function diffServers({ old, now, changes }: Comparison, within: Within): void {
  const [was, is] = [urlsOf(old), urlsOf(now)];
  const at = { ...within, exchange: "servers", pointer: "" };
  for (const url of was) if (!is.includes(url)) changes.add("breaking", at, `server removed: ${url}`);
  for (const url of is) if (!was.includes(url)) changes.add("compatible", at, `server added: ${url}`);
}

function diffRefusedTexts({ old, now, changes }: Comparison, within: Within): void {
  const [was, is] = [old["x-refused-in-writes"] ?? [], now["x-refused-in-writes"] ?? []];
  const at = { ...within, exchange: "every request", pointer: "" };
  for (const text of is) if (!was.includes(text)) changes.add("breaking", at, `text refused: ${JSON.stringify(text)}`);
  for (const text of was)
    if (!is.includes(text)) changes.add("compatible", at, `text no longer refused: ${JSON.stringify(text)}`);
}
