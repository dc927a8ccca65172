/** The longest line that is read, 32 MiB, so that memory stays bounded. */
export const maxLineBytes = 32 * 1_048_576;

/** A line of an input. */
export interface Line {
  /** Undefined if they are more than `maxLineBytes`. */
  readonly bytes: Buffer | undefined;
  /** Counted from 1. */
  readonly number: number;
}

/** Cuts an input at its line ends: the lines that end in each chunk. Blank ones are left out. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  /** The line under way, as far as it came with earlier chunks; empty if it is too long. */
  let begun: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const begin = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > maxLineBytes) begun = [];
    else begun.push(bytes);
  };
  const finish = (last: Uint8Array): Line => {
    begin(last);
    const whole = begun.length > 1 ? Buffer.concat(begun, size) : last;
    const bytes = size > maxLineBytes ? undefined : Buffer.from(whole.buffer, whole.byteOffset, whole.length);
    begun = [];
    size = 0;
    return { bytes, number: ++number };
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      lines.push(finish(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (start < chunk.length) begin(chunk.subarray(start));
    yield lines.filter(isNotBlank);
  }
  yield [finish(new Uint8Array())].filter(isNotBlank);
}

/** Spaces, tabs and carriage returns alone are blank. */
function isNotBlank({ bytes }: Line): boolean {
  return !bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
