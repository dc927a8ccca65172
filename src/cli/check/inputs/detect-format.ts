import { isSentRequest } from "./sent-request.ts";

/** As much of an input as is needed to tell its format. */
export const headBytes = 65_536;

/** A zero byte among so many first ones makes a file a binary one, as Git has it. */
const sampleBytes = 8000;
const byteOrderMark = [0xef, 0xbb, 0xbf];
const linesByName = /\.(?:ndjson|jsonl|log)$/i;

/** How to read an input: line by line, or as a whole, which may be a request as it was sent. */
export interface DetectedFormat {
  readonly format: "lines" | "document" | "request";
  /** How long its byte order mark is. */
  readonly skipBytes: number;
}

/** The format of an input by its name and its first bytes; otherwise why it cannot be read as text. */
export function detectFormat(name: string, head: Uint8Array): DetectedFormat | { readonly problem: string } {
  const problem = wrongEncoding(head);
  if (problem !== undefined) return { problem };
  const skipBytes = byteOrderMark.every((byte, at) => head[at] === byte) ? byteOrderMark.length : 0;
  // Latin-1 never fails, and all that is looked at is ASCII.
  const text = Buffer.from(head.subarray(skipBytes, headBytes)).toString("latin1");
  if (isSentRequest(text)) return { format: "request", skipBytes };
  return { format: isDocument(name, text) ? "document" : "lines", skipBytes };
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

function isDocument(name: string, text: string): boolean {
  if (linesByName.test(name)) return false;
  return /\.har$/i.test(name) || /^\s*(?:\[|\{\s*"log"\s*:\s*\{)/.test(text) || isHar(text) || isPrinted(text);
}

/** Whether the log of a HAR document comes after other fields. A line of a log can have an object of that name, too, and ends. */
function isHar(text: string): boolean {
  const [line = ""] = text.trimStart().split("\n", 1);
  return /^\{[^]*,\s*"log"\s*:\s*\{/.test(line) && openBraces(line) > 0;
}

/** Whether a document is printed over several lines; otherwise it is NDJSON, perhaps of one line. */
function isPrinted(text: string): boolean {
  const [line = "", next] = text.trimStart().split("\n", 2);
  return next !== undefined && line.startsWith("{") && !/^\s*\{/.test(next) && openBraces(line) > 0;
}

function openBraces(line: string): number {
  const brackets = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  return brackets.split(/[{[]/).length - brackets.split(/[}\]]/).length;
}
