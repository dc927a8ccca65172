/** The bytes of one JSON value in an input, and where they begin, counted from 1. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly line: number;
  readonly column: number;
  /** It is longer than `maxPieceBytes`; `bytes` is then empty. */
  readonly isTooLong?: true;
}

/** Cuts an input into values, chunk by chunk. */
export interface Splitter {
  /** The values that end in this chunk. */
  push(chunk: Uint8Array): Piece[];
  /** What is left at the end of the input. */
  end(): { pieces: Piece[]; fault?: Fault };
}

/** What is wrong with the text around the values. */
export interface Fault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The longest value that is read, 32 MiB, so that memory stays bounded. */
export const maxPieceBytes = 32 * 1024 * 1024;

/** Collects the bytes of a value over chunks, and lets go of them when they are too many. */
export class PieceBytes {
  #parts: Uint8Array[] = [];
  #size = 0;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#size += bytes.length;
    if (this.#size > maxPieceBytes) this.#parts = [];
    else this.#parts.push(bytes);
  }

  /** The value, whose last bytes these are; starts anew. */
  take(last: Uint8Array, line: number, column: number): Piece {
    if (this.#size === 0 && last.length <= maxPieceBytes) return { bytes: last, line, column };
    this.add(last);
    const isTooLong = this.#size > maxPieceBytes;
    const bytes = isTooLong ? new Uint8Array() : Buffer.concat(this.#parts, this.#size);
    this.#parts = [];
    this.#size = 0;
    return { bytes, line, column, ...(isTooLong && { isTooLong }) };
  }
}
