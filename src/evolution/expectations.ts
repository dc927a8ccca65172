import { isContainer } from "../core/json.ts";
import { split } from "../core/json-pointer.ts";
import type { Contract, SchemaNode } from "./contract.ts";
import { bodiesOf, fieldAt } from "./field-at.ts";
import type { Field } from "./field-at.ts";
import { jsonType, shapeOf } from "./shape.ts";

/** Fields by JSON Pointer, `*` for any index. Of a written field, `enum` holds the values that were sent. */
export type ExpectedFields = Readonly<Record<string, Field>>;

/** What a team relies on, as its tests showed. It holds no values but those that the contract lists. */
export interface Expectations {
  /** The version of the contract that it was recorded with. */
  readonly contract: string;
  readonly operations: Readonly<Record<string, { readonly reads: ExpectedFields; readonly writes: ExpectedFields }>>;
  readonly events: Readonly<Record<string, { readonly reads: ExpectedFields }>>;
}

/** A way in which a contract or a payload breaks a team. */
export interface BrokenExpectation {
  /** The operationId, or the name of the webhook. */
  readonly exchange: string;
  readonly kind: "read" | "write" | "whole";
  readonly pointer: string;
  readonly message: string;
}

/** What of a contract breaks a team; empty if nothing does. */
export function brokenByContract(expectations: Expectations, contract: Contract): BrokenExpectation[] {
  const bodies = bodiesOf(contract);
  const all = Object.entries({ ...expectations.operations, ...expectations.events });
  return all.flatMap(([exchange, fields]) => {
    const found = bodies.get(exchange);
    const broken = (kind: BrokenExpectation["kind"], pointer: string, message: string): BrokenExpectation => {
      return { exchange, kind, pointer, message };
    };
    if (!found) return [broken("whole", "", "is not in the contract")];
    const { sent, received } = found;
    const writes: ExpectedFields = "writes" in fields ? fields.writes : {};
    const reads = Object.entries(fields.reads).flatMap(([pointer, field]) =>
      readProblem(field, received && fieldAt(contract, received, pointer)).map((message) =>
        broken("read", pointer, message),
      ),
    );
    const written = Object.entries(writes).flatMap(([pointer, field]) =>
      writeProblem(field, sent && fieldAt(contract, sent, pointer)).map((message) => broken("write", pointer, message)),
    );
    const missing = sent ? missingFields(contract, sent, { pointer: "", writes }) : [];
    return reads.concat(
      written,
      missing.map((pointer) => broken("write", pointer, "is required, and not sent")),
    );
  });
}

/** What of a received payload breaks those who read it: the body of a response to a success, or an event. */
export function brokenByPayload(expectations: Expectations, exchange: string, payload: unknown): BrokenExpectation[] {
  const known = { ...expectations.operations, ...expectations.events };
  const reads = Object.hasOwn(known, exchange) ? (known[exchange]?.reads ?? {}) : {};
  return Object.entries(reads).flatMap(([pointer, field]) =>
    valuesAt(payload, split(pointer)).flatMap(({ at, value }): BrokenExpectation[] => {
      const broken = { exchange, kind: "read" as const, pointer: at };
      if (value === undefined) return field.optional ? [] : [{ ...broken, message: "is missing" }];
      const isKnown = field.type.length === 0 || field.type.includes(jsonType(value));
      return isKnown ? [] : [{ ...broken, message: `is ${jsonType(value)}, not ${field.type.join(" or ")}` }];
    }),
  );
}

function readProblem(expected: Field, now: Field | undefined): string[] {
  if (!now) return ["is not in the contract"];
  const added = now.type.filter((type) => !expected.type.includes(type));
  if (expected.type.length > 0 && now.type.length === 0) return ["may be of any type"];
  if (expected.type.length > 0 && added.length > 0) return [`may be ${added.join(" or ")}`];
  return now.optional && !expected.optional ? ["may be missing"] : [];
}

function writeProblem(expected: Field, now: Field | undefined): string[] {
  if (!now) return ["is not in the contract"];
  const refused = now.type.length === 0 ? [] : expected.type.filter((type) => !now.type.includes(type));
  if (refused.length > 0) return [`must not be ${refused.join(" or ")}`];
  const values = now.enum ? (expected.enum ?? []).filter((value) => value !== null && !now.enum?.includes(value)) : [];
  return values.length > 0 ? [`must not be ${values.map((value) => JSON.stringify(value)).join(" or ")}`] : [];
}

/** Required fields of the objects that a team sends which it does not send. */
function missingFields(
  contract: Contract,
  node: SchemaNode,
  { pointer, writes }: { pointer: string; writes: ExpectedFields },
): string[] {
  const isSent = (at: string) => Object.keys(writes).some((sent) => sent === at || sent.startsWith(`${at}/`));
  const { variants } = shapeOf(contract, node);
  const [only] = variants;
  // Of several forms it is not known which one a team sends.
  if (!only || variants.length > 1) return [];
  const { properties = {}, required = [], items } = only.schema;
  const missing = required.map((name) => `${pointer}/${name}`).filter((at) => !isSent(at));
  const members = items ? [["*", items] as const] : Object.entries(properties);
  const below = members.flatMap(([name, member]) => {
    const at = `${pointer}/${name}`;
    return isSent(at) && !Object.hasOwn(writes, at) ? missingFields(contract, member, { pointer: at, writes }) : [];
  });
  return [...missing, ...below];
}

/** The values that a pointer leads to; one whose parent is missing or null is missing there. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[], at = ""): { at: string; value: unknown }[] {
  if (key === undefined) return [{ at, value }];
  if (!isContainer(value)) return [{ at, value: undefined }];
  const keys = key === "*" ? Object.keys(value) : [key];
  return keys.flatMap((name) => {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    return valuesAt(member, rest, `${at}/${name}`);
  });
}
