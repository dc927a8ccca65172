import { lineSplitter } from "./line-splitter.ts";
import type { Splitter } from "./piece.ts";
import { valueSplitter } from "./value-splitter.ts";

/** As much of an input as is needed to tell what it is. */
export const headBytes = 65_536;

/** A zero byte among so many first ones makes a file a binary one, as Git has it. */
const sampleBytes = 8000;
const byteOrderMark = [0xef, 0xbb, 0xbf];
const linesByName = /\.(?:ndjson|jsonl|log)$/i;

/** How to read an input, or why it can't be read as text. */
export type Verdict = { splitter: Splitter; skipBytes: number } | { fault: string };

/** Tells what an input is from its name and its first bytes. */
export function readHead(name: string, head: Uint8Array): Verdict {
  const encoding = wrongEncoding(head);
  if (encoding !== undefined) return { fault: encoding };
  const skipBytes = byteOrderMark.every((byte, at) => head[at] === byte) ? byteOrderMark.length : 0;
  // Latin-1 never fails, and all that is looked at is ASCII.
  const text = Buffer.from(head.subarray(skipBytes, headBytes)).toString("latin1");
  return { splitter: splitterFor(name, text), skipBytes };
}

function wrongEncoding(head: Uint8Array): string | undefined {
  const [first, second] = head;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || (first === 0 && isAscii(second)) || (second === 0 && isAscii(first)))
    return "this is UTF-16 or UTF-32; JSON must be UTF-8";
  return head.subarray(0, sampleBytes).includes(0) ? "this is a binary file, not text" : undefined;
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x09 && byte < 0x7f;
}

function splitterFor(name: string, text: string): Splitter {
  if (linesByName.test(name)) return lineSplitter();
  if (/^\s*\[/.test(text)) return valueSplitter("array");
  if (/\.har$/i.test(name) || /^\s*\{\s*"log"\s*:\s*\{/.test(text)) return valueSplitter("entries");
  return isPrinted(text) ? valueSplitter("values") : lineSplitter();
}

/** Whether a document is printed over several lines; otherwise it is NDJSON, perhaps of one line. */
function isPrinted(text: string): boolean {
  const [line = "", next] = text.trimStart().split("\n", 2);
  return next !== undefined && line.startsWith("{") && !/^\s*\{/.test(next) && openBraces(line) > 0;
}

function openBraces(line: string): number {
  let open = 0;
  for (const [match] of line.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (match === "{" || match === "[") open++;
    else if (match === "}" || match === "]") open--;
  }
  return open;
}
