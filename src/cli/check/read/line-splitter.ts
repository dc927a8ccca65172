import { PieceBytes } from "./piece.ts";
import type { Piece, Splitter } from "./piece.ts";

const newline = 0x0a;

/** Cuts NDJSON at its line ends. Blank lines are no values. */
export function lineSplitter(): Splitter {
  const begun = new PieceBytes();
  let line = 1;
  const finish = (last: Uint8Array, pieces: Piece[]): void => {
    const piece = begun.take(last, line, 1);
    if (piece.isTooLong || !isBlank(piece.bytes)) pieces.push(piece);
  };
  return {
    push(chunk) {
      const pieces: Piece[] = [];
      let start = 0;
      for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
        finish(chunk.subarray(start, end), pieces);
        start = end + 1;
        line++;
      }
      begun.add(chunk.subarray(start));
      return pieces;
    },
    end() {
      const pieces: Piece[] = [];
      if (!begun.isEmpty) finish(new Uint8Array(), pieces);
      return { pieces };
    },
  };
}

/** Spaces, tabs and carriage returns alone. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
