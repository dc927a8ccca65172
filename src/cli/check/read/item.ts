import { isUtf8 } from "node:buffer";
import { findFault, findInJson } from "./json-position.ts";
import { maxPieceBytes } from "./piece.ts";
import type { Piece } from "./piece.ts";

/** A place in an input, counted from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A value of an input. */
export interface Item {
  readonly value: unknown;
  /** Where a JSON Pointer into the value leads. */
  positionOf(this: void, pointer: string): Position;
}

/** A piece that is no JSON value, and why. */
export interface BrokenItem extends Position {
  readonly rule: "encoding" | "json" | "too-long";
  readonly message: string;
}

/** Parses a piece of an input. It never throws, and its messages quote nothing. */
export function readItem(piece: Piece): Item | BrokenItem {
  if (piece.isTooLong) {
    const { line, column } = piece;
    return { rule: "too-long", message: `the value is longer than ${maxPieceBytes / 1024 / 1024} MiB`, line, column };
  }
  const bytes = Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.byteLength);
  const text = bytes.toString("utf8");
  // The decoder puts this mark for what it can't read.
  if (!isUtf8(bytes)) return broken(piece, { text, offset: text.indexOf("\uFFFD") }, "encoding", "this is not UTF-8");
  try {
    const value: unknown = JSON.parse(text);
    return { value, positionOf: (pointer) => positionIn(piece, text, findInJson(text, pointer).offset) };
  } catch {
    const found = findFault(text);
    return broken(piece, { text, offset: found?.offset ?? 0 }, "json", messages[found?.fault ?? "unexpected"]);
  }
}

const messages = {
  cut: "the JSON ends in the middle: was it cut?",
  after: "there is more text after the end of the JSON",
  unexpected: "this is not JSON",
};

function broken(
  piece: Piece,
  { text, offset }: { text: string; offset: number },
  rule: BrokenItem["rule"],
  message: string,
): BrokenItem {
  return { rule, message, ...positionIn(piece, text, offset) };
}

function positionIn({ line, column }: Piece, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  if (lineStart === 0) return { line, column: column + offset };
  return { line: line + before.split("\n").length - 1, column: offset - lineStart + 1 };
}
