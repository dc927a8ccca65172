import { constants, createReadStream, openSync, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { basename, dirname, join, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { plainLine } from "../../../core/text.ts";
import type { Terminal } from "../../terminal.ts";
import { readValues, type InputValues } from "./read-values.ts";
import { UnreadableError, unreadable, endings, filesIn, filesLike, notRegular, type OnLost } from "./walk.ts";

// The door of this folder: the rest of `check` imports from here alone.
export { locate, type Position } from "./json-text.ts";
export type { BrokenValue, JsonValue } from "./read-values.ts";
export { UnreadableError } from "./walk.ts";

const chunkBytes = 262_144;

/** Something to read JSON values from. */
export interface Input {
  /** As reports name it. */
  readonly name: string;
  /** Its canonical path; `-` for the standard input. */
  readonly place: string;
  /** In bytes; undefined if nobody knows. */
  readonly size: number | undefined;
  /**
   * Reads it; `onBytes` is called with the size of each chunk.
   *
   * @throws {UnreadableError} if it cannot be read.
   */
  values(this: void, onBytes: (count: number) => void): AsyncGenerator<InputValues>;
}

/** An input that could not be read, and why. */
export interface Unreadable {
  readonly name: string;
  readonly reason: string;
}

/**
 * Finds the inputs that paths name: files, folders, patterns, and `-` for the standard input. Each file comes once. Reading
 * one fails when `stop` aborts.
 */
export async function findInputs(
  paths: readonly string[],
  { input, stop }: Pick<Terminal, "input" | "stop">,
): Promise<{ inputs: Input[]; lost: Unreadable[] }> {
  const inputs = new Map<string, Input>();
  const lost: Unreadable[] = [];
  const onLost: OnLost = (path, error) => void lost.push({ name: inputName(path), reason: unreadable(error).message });
  for (const path of paths) {
    if (path === "-")
      inputs.set(path, { name: "stdin", place: path, size: undefined, values: reader(path, () => input) });
    else
      for (const file of await filesAt(path, onLost)) {
        const place = await canonicalPath(file.path);
        if (!inputs.has(place)) inputs.set(place, fileInput(file, place, stop));
      }
  }
  return { inputs: [...inputs.values()], lost };
}

/** The one path of a file, over all links. The file itself need not be there. */
export async function canonicalPath(path: string): Promise<string> {
  const whole = resolve(path);
  const folder = () => realpath(dirname(whole)).catch(() => dirname(whole));
  return realpath(whole).catch(async () => join(await folder(), basename(whole)));
}

interface FoundFile {
  readonly path: string;
  readonly stats: Stats;
}

async function filesAt(path: string, onLost: OnLost): Promise<FoundFile[]> {
  let isLost = false;
  const lose: OnLost = (name, error) => {
    isLost = true;
    onLost(name, error);
  };
  const whole = await statOf(path, isDynamicPattern(path) ? () => {} : lose);
  // A name that exists is not a pattern, whatever is in it.
  if (whole && !whole.stats.isDirectory()) return [whole];
  if (isLost) return [];
  const names = await (whole ? filesIn : filesLike)(path, lose);
  const found = await Promise.all(names.sort().map((name) => statOf(name, lose)));
  // The files of a folder or a pattern were not asked for by name: a pipe among them might never bring anything.
  const files = found.filter((file) => file !== undefined);
  for (const file of files) if (!file.stats.isFile()) lose(file.path, notRegular());
  if (files.length === 0 && !isLost)
    lose(path, new UnreadableError(whole ? `it has no file that ends in ${endings}` : "no file matches it"));
  return files.filter(({ stats }) => stats.isFile());
}

async function statOf(path: string, onLost: OnLost): Promise<FoundFile | undefined> {
  try {
    return { path, stats: await stat(path) };
  } catch (error) {
    onLost(path, error);
    return undefined;
  }
}

function fileInput({ path, stats }: FoundFile, place: string, signal: AbortSignal): Input {
  const open = () =>
    stats.isFIFO() ? openPipe(path, signal) : createReadStream(path, { highWaterMark: chunkBytes, signal });
  return { name: inputName(path), place, size: stats.isFile() ? stats.size : undefined, values: reader(path, open) };
}

/** A pipe that is opened as a file blocks until somebody writes to it, and nothing could end the process before that. */
function openPipe(path: string, signal: AbortSignal): Socket {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false, signal });
}

function reader(path: string, open: () => Terminal["input"]): Input["values"] {
  return async function* values(onBytes) {
    try {
      yield* readValues(path, chunksOf(open(), onBytes));
    } catch (error) {
      throw unreadable(error);
    }
  };
}

async function* chunksOf(source: Terminal["input"], onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    onBytes(chunk.length);
    yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  }
}

/**
 * A path as reports name it: one line, without control characters. A name that a CI would take for a workflow command at
 * the start of a line gets its folder.
 */
function inputName(path: string): string {
  const name = plainLine(path, Infinity);
  return /^\s*::/.test(name) ? `./${name}` : name;
}
