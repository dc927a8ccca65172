import { visit, type JSONVisitor } from "jsonc-parser";
import { join, parseJson } from "../../../core/json.ts";

/** A place in an input, counted from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one JSON value, and where it begins in its input. */
export type JsonText = Position & { readonly text: string };

/** Where text stops being JSON: the rest is missing, something else follows the value, or it is not JSON at all. */
export interface Fault extends Position {
  readonly kind: "cut" | "after" | "unexpected";
  /** In UTF-16 units from 0. */
  readonly offset: number;
}

/** Where text stops being JSON; its beginning if it is nested more deeply than the stack allows. */
export function findFault(source: JsonText): Fault {
  let fault: Fault | undefined;
  walk(source.text, {
    onError(_code, offset, length, line, character) {
      if (fault) return;
      const [before, rest] = [source.text.slice(0, offset), source.text.slice(offset)];
      // The last word or string of a longer text may have lost its end.
      const isCut = rest === "" || (offset > 0 && rest.length === length && /^["\w-]/.test(rest));
      const kind = parseJson(before) !== undefined ? "after" : isCut ? "cut" : "unexpected";
      fault = { kind, offset, ...positionIn(source, line, character) };
    },
  });
  return fault ?? { kind: "unexpected", offset: 0, line: source.line, column: source.column };
}

/**
 * Where JSON Pointers lead in JSON text, all in one pass. A pointer that leads nowhere gets the place of the nearest value
 * that is there.
 */
export function locate(source: JsonText, pointers: readonly string[]): Position[] {
  const wanted = new Set(pointers.flatMap(withParents));
  const found = new Map<string, Position>();
  const enter: NonNullable<JSONVisitor["onObjectBegin"]> = (_offset, _length, line, character, path) => {
    const pointer = path().reduce<string>(join, "");
    if (!wanted.has(pointer)) return false;
    // Of a key that is there twice, JSON.parse reads the last.
    found.set(pointer, positionIn(source, line, character));
    return true;
  };
  walk(source.text, {
    onObjectBegin: enter,
    onArrayBegin: enter,
    // Without these the walk never ends the part that was left out.
    onObjectEnd() {},
    onArrayEnd() {},
    onLiteralValue: (_value, ...place) => void enter(...place),
  });
  return pointers.map((pointer) => {
    const nearest = withParents(pointer).find((parent) => found.has(parent));
    return (nearest !== undefined && found.get(nearest)) || { line: source.line, column: source.column };
  });
}

/** The walk calls itself for each level, and the engine's stack ends after some thousands. */
function walk(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** A pointer and all above it, the longest first. */
function withParents(pointer: string): string[] {
  const keys = pointer.split("/");
  return keys.map((_key, at) => keys.slice(0, keys.length - at).join("/"));
}

function positionIn(source: Position, line: number, character: number): Position {
  return { line: source.line + line, column: line === 0 ? source.column + character : character + 1 };
}
