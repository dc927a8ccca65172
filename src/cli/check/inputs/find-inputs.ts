import { constants, createReadStream, openSync, type Dirent, type Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { callbackify } from "node:util";
import { glob, isDynamicPattern, type FileSystemAdapter } from "tinyglobby";
import { childOf } from "../../../core/json.ts";
import { plainLine } from "../../../core/text.ts";
import { UsageError, type Terminal } from "../../terminal.ts";
import { readValues, UnreadableError, type InputValues } from "./read-values.ts";

// The door of this folder: the rest of `check` imports from here alone.
export { locate, type Position } from "./json-text.ts";
export { UnreadableError, type BrokenValue, type JsonValue } from "./read-values.ts";

const chunkBytes = 262_144;

/** Something to read JSON values from. */
export interface Input {
  /** As reports name it. */
  readonly name: string;
  /** Its canonical path; `-` for the standard input. */
  readonly place: string;
  /** @throws {UnreadableError} if it cannot be read. */
  values(this: void): AsyncGenerator<InputValues>;
}

/** An input that could not be read, and why. */
export interface Unreadable {
  readonly name: string;
  readonly reason: string;
}

/**
 * Finds the inputs that paths name: files, folders, patterns, and `-` for the standard input, which also stands for none. Each
 * file comes once. `unfollowed` counts links that lead out of a folder that was searched, or that only a pattern reaches. A `UsageError`
 * if nothing is named and nothing comes in. Reading fails when `stop` aborts.
 */
export async function findInputs(paths: readonly string[], { input, isInputTerminal, stop }: Terminal) {
  if (paths.length === 0 && isInputTerminal === true)
    throw new UsageError("The command needs files, folders or patterns, or something on its standard input.");
  const inputs = new Map<string, Input>();
  const lost: Unreadable[] = [];
  let unfollowed = 0;
  const onLost: OnLost = (path, error) => {
    if (error === linkOut) unfollowed++;
    else lost.push({ name: inputName(path), reason: unreadable(error).message });
  };
  for (const path of paths.length === 0 ? ["-"] : paths) {
    if (path === "-") inputs.set(path, { name: "stdin", place: path, values: reader(path, stop, () => input) });
    else
      for (const file of await filesAt(path, onLost))
        if (!inputs.has(file.place)) inputs.set(file.place, fileInput(file, stop));
  }
  return { inputs: [...inputs.values()], lost, unfollowed };
}

/** The one path of a file, over all links. The file itself need not be there. */
export async function canonicalPath(path: string): Promise<string> {
  const whole = resolve(path);
  const folder = () => realpath(dirname(whole)).catch(() => dirname(whole));
  return realpath(whole).catch(async () => join(await folder(), basename(whole)));
}

/** Is called with a path that cannot be read, or a link that is not followed, and why. */
type OnLost = (path: string, error: unknown) => void;

const linkOut = new UnreadableError("it leads out of the folder");
const lineEndInName = new UnreadableError("its name holds a line end");
const notRegular = new UnreadableError("not a regular file");

interface FoundFile {
  readonly path: string;
  readonly place: string;
  readonly stats: Stats;
}

async function filesAt(path: string, onLost: OnLost): Promise<FoundFile[]> {
  let isLost = false;
  const lose: OnLost = (name, error) => {
    isLost = true;
    onLost(name, error);
  };
  let failure: unknown;
  const whole = await fileAt(path, (_path, error) => (failure = error));
  if (whole && !whole.stats.isDirectory()) return [whole];
  const [base, pattern] = whole ? [path, inFolders] : await splitPattern(path);
  if (!whole && !isDynamicPattern(pattern)) lose(path, failure);
  const files = isLost ? [] : await search(base, pattern, lose);
  if (files.length === 0 && !isLost)
    lose(path, new UnreadableError(whole ? `it has no file that ends in ${endings}` : "no file matches it"));
  return files;
}

async function fileAt(path: string, onLost: OnLost): Promise<FoundFile | undefined> {
  try {
    return { path, stats: await stat(path), place: await canonicalPath(path) };
  } catch (error) {
    onLost(path, error);
    return undefined;
  }
}

const endings = ".json, .ndjson, .jsonl, .har or .log";
const inFolders = "**/*.{json,ndjson,jsonl,har,log}";

/** The folder that a pattern begins with, and the rest. A name that exists is not a pattern, whatever is in it. */
async function splitPattern(given: string): Promise<[base: string, pattern: string]> {
  const unescaped = (end: number) => given.slice(0, end).replaceAll(/\\(.)/g, "$1") || ".";
  const plain = /^(?:\\.|[^*?[{(\\])*\//.exec(given)?.[0].length ?? 0;
  let end = given.lastIndexOf("/") + 1;
  while (end > plain && !(await fileAt(unescaped(end), () => {}))) end = given.lastIndexOf("/", end - 2) + 1;
  // An exclamation mark at its beginning would turn the rest round.
  return [unescaped(end), given.slice(end).replace(/^!(?!\()/, "\\!")];
}

/** The files below a folder that a pattern fits. Nothing above or beside the folder is listed. */
async function search(base: string, pattern: string, onLost: OnLost): Promise<FoundFile[]> {
  const root = join(await canonicalPath(base), sep);
  const isInside = (place: string) => join(place, sep).startsWith(root);
  // The walk only knows whole paths; reports have them as they were given.
  const lose: OnLost = (path, error) => onLost(join(base, relative(base, path)), error);
  // A folder inside is walked under its own name, which a pattern of a fixed depth need not fit.
  const fs = watchedFolders((place) => isInside(place) && pattern.includes("**"), lose);
  const caseSensitiveMatch = pattern !== inFolders;
  const names = await glob(pattern, { cwd: base, expandDirectories: false, caseSensitiveMatch, fs });
  const found = await Promise.all(names.sort().map((name) => fileAt(join(base, name), onLost)));
  return found.filter((file): file is FoundFile => {
    if (!file) return false;
    // They were not asked for by name: a pipe among them might never bring anything.
    const reason = !isInside(file.place) ? linkOut : file.stats.isFile() ? undefined : notRegular;
    if (reason) onLost(file.path, reason);
    return !reason;
  });
}

/** Folders as the walk of a pattern sees them: what cannot be listed is reported, and no link to a folder is followed. */
function watchedFolders(isWalked: (place: string) => boolean, onLost: OnLost): FileSystemAdapter {
  const entryOf = async (folder: string, entry: Dirent) => {
    const path = join(folder, entry.name);
    const isLinked = entry.isSymbolicLink() && (await stat(path).catch(() => entry)).isDirectory();
    if (isLinked && !isWalked(await canonicalPath(path))) onLost(path, linkOut);
    // Patterns do not match line ends in the name of a folder, nor at the beginning of a file's.
    const lineEnd = entry.isDirectory() ? /[\n\r\u2028\u2029]/ : /^[\n\r\u2028\u2029]/;
    if (lineEnd.test(entry.name)) onLost(path, lineEndInName);
    const isFile = !entry.isDirectory() && !isLinked;
    return Object.assign(entry, { isFile: () => isFile, isSymbolicLink: () => false });
  };
  const list = async (folder: string, _options: object) => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      // The folder that a pattern begins with need not be there.
      if (!/^(?:ENOENT|ENOTDIR)$/.test(String(childOf(error, "code")))) onLost(folder, error);
      return [];
    });
    return Promise.all(entries.map((entry) => entryOf(folder, entry)));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the walk calls this overload of Node's function alone
  return { readdir: callbackify(list) } as unknown as FileSystemAdapter;
}

function fileInput({ path, place, stats }: FoundFile, signal: AbortSignal): Input {
  const open = () =>
    stats.isFIFO() ? openPipe(path, signal) : createReadStream(path, { highWaterMark: chunkBytes, signal });
  return { name: inputName(path), place, values: reader(path, signal, open) };
}

/** A pipe that is opened as a file blocks until somebody writes to it, and nothing could end the process before that. */
function openPipe(path: string, signal: AbortSignal): Socket {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false, signal });
}

function reader(path: string, stop: AbortSignal, open: () => Terminal["input"]): Input["values"] {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of open()) {
      stop.throwIfAborted();
      yield chunk;
    }
  }
  return async function* values() {
    try {
      yield* readValues(path, chunks());
    } catch (error) {
      throw stop.aborted ? error : unreadable(error);
    }
  };
}

const reasons: Readonly<Record<string, string>> = { ENOENT: "no such file", EACCES: "permission denied" };

/** The error of a path or an input that the system refused to read; any other error is thrown again. */
function unreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  if (!(error instanceof Error && "syscall" in error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  return new UnreadableError(reasons[code] ?? `cannot be read (${code})`, { cause: error });
}

/**
 * A path as reports name it: one line, without control characters. A name that a CI would take for a workflow command at
 * the start of a line gets its folder.
 */
function inputName(path: string): string {
  const name = plainLine(path, Infinity);
  return /^\s*::/.test(name) ? `./${name}` : name;
}
