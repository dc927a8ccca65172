import { backslash, closeBracket, comma, isClosing, isOpening, isSpace, newline, quote } from "./bytes.ts";
import { Outline } from "./outline.ts";
import { PieceBytes } from "./piece.ts";
import type { Fault, Piece, Splitter } from "./piece.ts";

/** Where the values are: one after another, in the document's own array, or in `log.entries` of a HAR document. */
export type Layout = "values" | "array" | "entries";

/** The names that lead to the array of values. */
const paths: Readonly<Record<Layout, readonly string[]>> = { values: [], array: [], entries: ["log", "entries"] };

/** Cuts a document into its values without holding more than one of them. Each is parsed, and so checked, by itself. */
export function valueSplitter(layout: Layout): Splitter {
  return new ValueSplitter(layout);
}

class ValueSplitter implements Splitter {
  readonly #layout: Layout;
  /** How many brackets are open around a value. */
  readonly #target: number;
  readonly #begun = new PieceBytes();
  /** What is around the array of values. */
  readonly #outline: Outline;
  /** Around the array of values, between two of them, in one, or after the document. */
  #phase: "around" | "between" | "value" | "after";
  #depth = 0;
  #line = 1;
  #column = 0;
  #string: "none" | "open" | "escaped" = "none";
  #start = { line: 1, column: 1 };
  /** Whether a value was read since the last comma. */
  #hasValue = false;
  #hasComma = false;
  #fault: Fault | undefined;
  /** Whether the array of values was there. */
  #isFound = false;
  #chunk: Uint8Array = new Uint8Array();
  /** The first byte of the value under way in this chunk. */
  #from = 0;
  #pieces: Piece[] = [];

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#target = layout === "values" ? 0 : 1;
    this.#depth = this.#target;
    this.#phase = layout === "values" ? "between" : "around";
    this.#outline = new Outline(paths[layout], (message, bytesBack) => this.#complain(message, bytesBack));
  }

  push(chunk: Uint8Array): Piece[] {
    this.#chunk = chunk;
    this.#from = 0;
    this.#pieces = [];
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      this.#column++;
      this.#read(byte, at);
      if (byte !== newline) continue;
      this.#line++;
      this.#column = 0;
    }
    if (this.#phase === "value") this.#begun.add(chunk.subarray(this.#from));
    return this.#pieces;
  }

  end(): { pieces: Piece[]; fault?: Fault } {
    this.#chunk = new Uint8Array();
    this.#from = 0;
    this.#pieces = [];
    if (this.#phase === "value") {
      // A value that is cut says so itself.
      const isCut = this.#depth > this.#target || this.#string !== "none";
      this.#finish(0);
      if (isCut) this.#phase = "after";
    }
    if (this.#phase === "around") this.#endAround();
    if (this.#layout !== "values" && this.#phase !== "after")
      this.#complain("the document ends in the middle: was the file cut?");
    return { pieces: this.#pieces, ...(this.#fault && { fault: this.#fault }) };
  }

  #complain(message: string, bytesBack = 0): void {
    this.#fault ??= { message, line: this.#line, column: Math.max(1, this.#column - bytesBack) };
  }

  #read(byte: number, at: number): void {
    if (this.#string !== "none") return this.#readString(byte, at);
    if (this.#phase === "value" && !this.#isEnd(byte)) return this.#readInside(byte, at);
    if (this.#phase === "value") this.#finish(at);
    if (this.#phase === "around") return this.#readAround(byte);
    if (isSpace(byte)) return;
    if (this.#phase === "between") this.#readBetween(byte, at);
    else this.#complain("there is more text after the document");
  }

  #readString(byte: number, at: number): void {
    if (this.#string === "escaped") this.#string = "open";
    else if (byte === backslash) this.#string = "escaped";
    else if (byte === quote) {
      this.#string = "none";
      if (this.#layout === "values" && this.#depth === 0) this.#finish(at + 1);
    }
  }

  /** Whether this byte follows the value under way. */
  #isEnd(byte: number): boolean {
    if (this.#depth !== this.#target) return false;
    return this.#layout === "values" ? isSpace(byte) : byte === comma || byte === closeBracket;
  }

  #readInside(byte: number, at: number): void {
    if (byte === quote) this.#string = "open";
    else if (isOpening(byte)) this.#depth++;
    else if (isClosing(byte)) {
      this.#depth = Math.max(this.#target, this.#depth - 1);
      if (this.#layout === "values" && this.#depth === 0) this.#finish(at + 1);
    }
  }

  #finish(end: number): void {
    const { line, column } = this.#start;
    this.#pieces.push(this.#begun.take(this.#chunk.subarray(this.#from, end), line, column));
    this.#phase = "between";
    this.#hasValue = true;
  }

  #readBetween(byte: number, at: number): void {
    if (this.#layout !== "values" && (byte === comma || byte === closeBracket)) {
      const isMissing = !this.#hasValue && (byte === comma || this.#hasComma);
      if (isMissing) this.#complain("a value is missing here");
      this.#hasValue = false;
      this.#hasComma = true;
      if (byte === closeBracket) this.#close();
      return;
    }
    this.#phase = "value";
    this.#start = { line: this.#line, column: this.#column };
    this.#from = at;
    this.#readInside(byte, at);
  }

  #readAround(byte: number): void {
    if (this.#outline.read(byte)) {
      this.#isFound = true;
      this.#hasValue = false;
      this.#hasComma = false;
      this.#phase = "between";
    } else if (this.#outline.isDone) this.#endAround();
  }

  /** The document is at its end, or the input is. */
  #endAround(): void {
    this.#outline.endLiteral();
    if (!this.#outline.isDone) return;
    if (!this.#isFound) this.#complain("this is no HAR document: it has no log.entries");
    this.#phase = "after";
  }

  #close(): void {
    this.#outline.endValue();
    this.#phase = this.#outline.isDone ? "after" : "around";
  }
}
