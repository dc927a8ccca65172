import { PieceBytes } from "./piece.ts";
import type { Fault, Piece, Splitter } from "./piece.ts";

/** Where the values are: one after another, in the document's own array, or in `log.entries` of a HAR document. */
export type Layout = "values" | "array" | "entries";

const [newline, quote, backslash, comma] = [0x0a, 0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const depths: Readonly<Record<Layout, number>> = { values: 0, array: 1, entries: 3 };
/** Longer than any name that is looked for. */
const maxNameLength = 16;

/** Cuts a document into its values without holding more than one of them. Each is parsed, and so checked, by itself. */
export function valueSplitter(layout: Layout): Splitter {
  return new ValueSplitter(layout);
}

class ValueSplitter implements Splitter {
  readonly #layout: Layout;
  /** How many brackets are open around a value. */
  readonly #target: number;
  readonly #begun = new PieceBytes();
  /** Before the array of values, between two of them, in one, in what follows the array, or after the document. */
  #phase: "before" | "between" | "value" | "rest" | "after";
  #depth = 0;
  #line = 1;
  #column = 0;
  #string: "none" | "open" | "escaped" = "none";
  #start = { line: 1, column: 1 };
  /** Whether a value was read since the last comma. */
  #hasValue = false;
  #hasComma = false;
  #fault: Fault | undefined;
  /** The string that was read last before the array, and the name of the object that is open. */
  #name = "";
  #outerName = "";
  #chunk: Uint8Array = new Uint8Array();
  /** The first byte of the value under way in this chunk. */
  #from = 0;
  #pieces: Piece[] = [];

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#target = depths[layout];
    this.#phase = layout === "values" ? "between" : "before";
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
    // A value that is cut says so itself.
    const isWhole = this.#depth <= this.#target && this.#string === "none";
    const isCut = this.#layout !== "values" && this.#depth > 0 && isWhole;
    if (this.#phase === "value") this.#finish(0);
    if (isCut) this.#complain("the document ends in the middle: was the file cut?");
    return { pieces: this.#pieces, ...(this.#fault && { fault: this.#fault }) };
  }

  #complain(message: string): void {
    this.#fault ??= { message, line: this.#line, column: Math.max(1, this.#column) };
  }

  #read(byte: number, at: number): void {
    if (this.#string !== "none") return this.#readString(byte, at);
    if (this.#phase === "value" && !this.#isEnd(byte)) return this.#readInside(byte, at);
    if (this.#phase === "value") this.#finish(at);
    if (isSpace(byte)) return;
    if (this.#phase === "between") this.#readBetween(byte, at);
    else if (this.#phase === "after") this.#complain("there is more text after the document");
    else this.#readAround(byte);
  }

  #readString(byte: number, at: number): void {
    if (this.#string === "escaped") this.#string = "open";
    else if (byte === backslash) this.#string = "escaped";
    else if (byte !== quote) {
      if (this.#phase === "before" && this.#name.length < maxNameLength) this.#name += String.fromCharCode(byte);
    } else {
      this.#string = "none";
      if (this.#phase === "value" && this.#layout === "values" && this.#depth === 0) this.#finish(at + 1);
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

  /** What is around the array of values; only brackets and names count. */
  #readAround(byte: number): void {
    if (byte === quote) {
      this.#string = "open";
      this.#name = "";
    } else if (isClosing(byte)) this.#close();
    else if (isOpening(byte)) {
      this.#depth++;
      if (this.#phase === "before" && this.#depth === 2) this.#outerName = this.#name;
      const isHere = this.#phase === "before" && this.#depth === this.#target && byte === openBracket;
      if (isHere && this.#isNamed()) this.#phase = "between";
    }
  }

  #isNamed(): boolean {
    return this.#layout === "array" || (this.#outerName === "log" && this.#name === "entries");
  }

  #close(): void {
    if (this.#phase === "between") this.#phase = "rest";
    this.#depth--;
    if (this.#depth > 0) return;
    if (this.#phase === "before") this.#complain("this is no HAR document: it has no log.entries");
    this.#depth = 0;
    this.#phase = "after";
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09;
}

function isOpening(byte: number): boolean {
  return byte === openBrace || byte === openBracket;
}

function isClosing(byte: number): boolean {
  return byte === closeBrace || byte === closeBracket;
}
