import { headBytes, readHead } from "./head.ts";
import type { Fault, Piece } from "./piece.ts";

/** Something to read values from. */
export interface Input {
  /** As it is named in reports. */
  readonly name: string;
  /** In bytes; undefined where nobody knows. */
  readonly size: number | undefined;
  open(this: void): AsyncIterable<Uint8Array | string>;
}

/** The values of one chunk, and what is wrong around them. */
export interface Batch {
  readonly pieces: readonly Piece[];
  readonly fault?: Fault;
  /** How many bytes were read for it. */
  readonly bytes: number;
}

/**
 * The values of an input, as they arrive: no more than a chunk and a value are in memory.
 *
 * @throws what the input throws.
 */
export async function* readPieces({ name, open }: Input): AsyncGenerator<Batch> {
  const chunks = chunksOf(open());
  const head = await readStart(chunks);
  const verdict = readHead(name, head);
  if ("fault" in verdict) {
    yield { pieces: [], fault: startFault(verdict.fault), bytes: head.length };
    return;
  }
  const { splitter, skipBytes } = verdict;
  const first = splitter.push(head.subarray(skipBytes));
  yield { pieces: first, bytes: head.length };
  let count = first.length;
  for await (const chunk of chunks) {
    const pieces = splitter.push(chunk);
    count += pieces.length;
    yield { pieces, bytes: chunk.length };
  }
  const last = splitter.end();
  const isEmpty = count + last.pieces.length === 0 && head.subarray(skipBytes).every(isSpace);
  yield { ...last, ...(isEmpty && { fault: startFault("there is nothing in it") }), bytes: 0 };
}

function startFault(message: string): Fault {
  return { message, line: 1, column: 1 };
}

async function* chunksOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** Reads until the kind of input can be told: two lines will do, and are sooner there than many bytes of a live log. */
async function readStart(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let lines = 0;
  while (size < headBytes && lines < 2) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    parts.push(value);
    size += value.length;
    // Blank lines tell nothing.
    if (lines > 0 || !value.every(isSpace)) lines += value.filter((byte) => byte === 0x0a).length;
  }
  const [first] = parts;
  return first && parts.length === 1 ? first : Buffer.concat(parts);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
