import { isUtf8 } from "node:buffer";
import { parseJson } from "../../../core/json.ts";
import { findFault, type Fault, type JsonText, type Position } from "./json-text.ts";

/** Why a path or an input cannot be read, as its message. */
export class UnreadableError extends Error {}

/** A JSON value of an input, and its text. */
export interface JsonValue {
  readonly value: unknown;
  readonly source: JsonText;
}

/** A part of an input that is not a JSON value, and why. The message quotes nothing. */
export interface BrokenValue extends Position {
  readonly rule: "input" | "encoding" | "json" | "too-long";
  readonly message: string;
}

/** Some values of an input. */
export type InputValues = Iterable<JsonValue | BrokenValue>;

const mebibyte = 1_048_576;
const maxDocumentBytes = 128 * mebibyte;
const maxLineBytes = 32 * mebibyte;
const tooLong = { rule: "too-long", message: `the line is longer than ${maxLineBytes / mebibyte} MiB` } as const;
const lineEnd = 0x0a;
/** As much of an input as is needed to tell its format. */
const headBytes = 65_536;

/**
 * The values of an input in batches, each value parsed when it is taken: those of each chunk of NDJSON, so that memory holds a
 * chunk and a line at most, or those of a document. Take all of a batch before the next one. A document of more than 128 MiB throws an `UnreadableError`.
 */
export async function* readValues(name: string, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<InputValues> {
  const head = await readHead(chunks);
  // A zero byte among the first ones makes a file a binary one, as Git has it.
  if (head.subarray(0, 8000).includes(0)) {
    yield [brokenInput("this is UTF-16, UTF-32 or a binary file; JSON must be UTF-8")];
    return;
  }
  const format = formatOf(name, head);
  async function* all() {
    yield head;
    yield* chunks;
  }
  yield* format === "lines" ? readLines(all()) : readDocument(all(), format === "request");
}

/** Reads until the format can be told: a whole line will do, as the next one of a live log may be long in coming. */
async function readHead(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let head = Buffer.alloc(0);
  while (head.length < headBytes) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
    const [line = "", next] = head.toString().trimStart().split("\n", 2);
    if (next !== undefined && parseJson(line) !== undefined) break;
  }
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return isMarked ? head.subarray(3) : head;
}

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputValues> {
  /** The line under way, as far as it came with earlier chunks: joined at its end, as a long one has many. */
  let begun: Uint8Array[] = [];
  let [size, line, isEmpty] = [0, 0, true];
  const begin = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= maxLineBytes) begun.push(bytes);
  };
  const end = (bytes: Uint8Array) => {
    begin(bytes);
    const start = { line: ++line, column: 1 };
    const value = size > maxLineBytes ? { ...tooLong, ...start } : readLine(Buffer.concat(begun), start);
    [begun, size] = [[], 0];
    isEmpty &&= value === undefined;
    return value;
  };
  function* valuesIn(chunk: Uint8Array): InputValues {
    let start = 0;
    for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, start)) {
      const value = end(chunk.subarray(start, at));
      if (value) yield value;
      start = at + 1;
    }
    begin(chunk.subarray(start));
  }
  for await (const chunk of chunks) yield valuesIn(chunk);
  const last = end(new Uint8Array());
  if (last) yield [last];
  if (isEmpty) yield nothingInIt;
}

/** Undefined for a blank line. */
function readLine(bytes: Buffer, start: Position): JsonValue | BrokenValue | undefined {
  const source = decode(bytes, start);
  if ("rule" in source) return source;
  return /\S/.test(source.text) ? (parse(source) ?? notJson(findFault(source))) : undefined;
}

async function* readDocument(chunks: AsyncIterable<Uint8Array>, isRequest: boolean): AsyncGenerator<InputValues> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxDocumentBytes)
      throw new UnreadableError(
        `a document of more than ${maxDocumentBytes / mebibyte} MiB: convert it to NDJSON, with jq -c '.[]' or, for HAR, jq -c '.log.entries[]'`,
      );
  }
  const source = decode(Buffer.concat(parts, size), { line: 1, column: 1 });
  if ("rule" in source) yield [source];
  else if (isRequest) yield [{ value: readSentRequest(source.text), source }];
  else yield /\S/.test(source.text) ? valuesOf(source) : nothingInIt;
}

/** Most documents are one value; `jq` prints several, one after another. */
function* valuesOf(document: JsonText): Iterable<JsonValue | BrokenValue> {
  for (let source = document; /\S/.test(source.text);) {
    const whole = parse(source);
    const fault = whole ? undefined : findFault(source);
    const first = fault?.kind === "after" ? parse({ ...source, text: source.text.slice(0, fault.offset) }) : whole;
    if (first) yield first;
    else if (fault) yield notJson(fault);
    if (!first || !fault) return;
    source = { ...fault, text: source.text.slice(fault.offset) };
  }
}

function decode(bytes: Buffer, start: Position): JsonText | BrokenValue {
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return { text, ...start };
  // The decoder puts this mark in place of bytes that it can't read.
  const before = text.slice(0, text.indexOf("\uFFFD")).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  return { rule: "encoding", message: "this is not UTF-8", line: start.line + before.length - 1, column };
}

function parse(source: JsonText): JsonValue | undefined {
  try {
    const value: unknown = JSON.parse(source.text);
    return { value, source };
  } catch {
    return undefined;
  }
}

const messages: Readonly<Record<Fault["kind"], string>> = {
  cut: "the JSON ends in the middle: was it cut?",
  after: "there is more text after the end of the JSON",
  unexpected: "this is not JSON",
};

function notJson({ kind, line, column }: Fault): BrokenValue {
  return { rule: "json", message: messages[kind], line, column };
}

function brokenInput(message: string): BrokenValue {
  return { rule: "input", message, line: 1, column: 1 };
}

const nothingInIt = [brokenInput("there is nothing in it")];

/** How an input is read: line by line, or as a whole, which may be a request as it was sent. */
function formatOf(name: string, head: Uint8Array): "lines" | "document" | "request" {
  // Latin-1 never fails, and all that is looked at is ASCII.
  const text = Buffer.from(head.subarray(0, headBytes)).toString("latin1");
  if (sentHead.test(text)) return "request";
  if (/\.(?:ndjson|jsonl|log)$/i.test(name)) return "lines";
  if (/\.har$/i.test(name) || /^\s*(?:\[|\{\s*"log"\s*:\s*\{)/.test(text)) return "document";
  const [line = "", next] = text.trimStart().split("\n", 2);
  // A line of a log can have an object of this name, too, and ends.
  const isHar = /^\{[^]*,\s*"log"\s*:\s*\{/.test(line);
  const isPrinted = next !== undefined && line.startsWith("{") && !/^\s*\{/.test(next);
  return (isHar || isPrinted) && openBraces(line) > 0 ? "document" : "lines";
}

function openBraces(line: string): number {
  // A string that does not end goes to the end, or each of its quotes would be tried.
  const brackets = line.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, "");
  return brackets.split(/[{[]/).length - brackets.split(/[}\]]/).length;
}

const sentHead = /^\s*(?:([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?\r?\n)?((?:[\w-]+:[^\r\n]*\r?\n)+)\r?\n/;

/**
 * A request that was written down as it was sent, in the form of a log line; its first line may be missing. Editors end the
 * body with a line end of their own, which is left out.
 */
function readSentRequest(text: string): object {
  const [whole = "", method, url, lines = ""] = sentHead.exec(text) ?? [];
  const headers = Array.from(lines.matchAll(/^([\w-]+):(.*)$/gm), ([, name, value = ""]) => [name, value.trim()]);
  return { method, url, headers, body: text.slice(whole.length).replace(/\r?\n$/, "") };
}
