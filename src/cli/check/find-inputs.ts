import { constants, createReadStream, openSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { basename, dirname, join, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { isContainer } from "../../core/json.ts";
import type { Terminal } from "../terminal.ts";
import { inputName } from "./input-name.ts";
import { filesIn, filesLike, inFolders, noFile, noFileCode } from "./walk.ts";
import type { Input } from "./read/read-pieces.ts";

const chunkBytes = 262_144;

/** A path that leads to nothing that can be read, and why. */
export interface Unreadable {
  readonly name: string;
  readonly reason: string;
}

/**
 * The inputs that paths name: files, folders, patterns, and `-` for the standard input. Each file comes once. Reading one
 * fails when `stop` aborts.
 */
export async function findInputs(
  paths: readonly string[],
  { input, stop }: Pick<Terminal, "input" | "stop">,
): Promise<{ inputs: Input[]; places: Set<string>; unreadable: Unreadable[] }> {
  const inputs = new Map<string, Input>();
  const unreadable: Unreadable[] = [];
  for (const path of paths) {
    if (path === "-") {
      inputs.set(path, { name: "stdin", size: undefined, open: () => input });
      continue;
    }
    const found = await filesOf(path, stop).catch((error: unknown) => ({
      files: [],
      unreadable: [{ name: inputName(path), reason: reasonOf(error) }],
    }));
    unreadable.push(...found.unreadable);
    for (const file of found.files) {
      const place = await placeOf(file.path);
      if (!inputs.has(place)) inputs.set(place, file);
    }
  }
  return { inputs: [...inputs.values()], places: new Set(inputs.keys()), unreadable };
}

/** The one place that a path leads to, over all links. The file itself need not be there. */
export async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  const folder = () => realpath(dirname(whole)).catch(() => dirname(whole));
  return realpath(whole).catch(async () => join(await folder(), basename(whole)));
}

interface Found {
  readonly files: readonly FileInput[];
  readonly unreadable: readonly Unreadable[];
}

async function filesOf(path: string, stop: AbortSignal): Promise<Found> {
  // A name that exists is no pattern, whatever is in it.
  const found = await stat(path).catch((error: unknown) => {
    if (isDynamicPattern(path)) return undefined;
    throw error;
  });
  if (found && !found.isDirectory()) return { files: [await fileInput(path, stop)], unreadable: [] };
  const unreadable: Unreadable[] = [];
  const lose = (name: string, error: unknown) => unreadable.push({ name: inputName(name), reason: reasonOf(error) });
  const names = await (found ? filesIn : filesLike)(path, lose);
  const opened = names.sort().map((name) => regularFile(name, stop).catch((error: unknown) => void lose(name, error)));
  const files = (await Promise.all(opened)).filter((file) => file !== undefined);
  if (files.length + unreadable.length > 0) return { files, unreadable };
  const reason = found ? `there is no file in it that ends as ${inFolders}` : "no file matches it";
  return { files, unreadable: [{ name: inputName(path), reason }] };
}

interface FileInput extends Input {
  readonly path: string;
}

async function fileInput(name: string, signal: AbortSignal): Promise<FileInput> {
  const found = await stat(name);
  return {
    name: inputName(name),
    path: name,
    size: found.isFile() ? found.size : undefined,
    open: () =>
      found.isFIFO() ? openPipe(name, signal) : createReadStream(name, { highWaterMark: chunkBytes, signal }),
  };
}

/** What a folder holds or a pattern fits was not asked for by name: a pipe among it might never bring anything. */
async function regularFile(name: string, stop: AbortSignal): Promise<FileInput> {
  const file = await fileInput(name, stop);
  if (file.size === undefined) throw noFile();
  return file;
}

/** A pipe that is opened as a file blocks until somebody writes to it, and nothing could end the process before that. */
function openPipe(name: string, signal: AbortSignal): Socket {
  const fd = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false, signal });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission is denied",
  EISDIR: "it is a folder",
  [noFileCode]: "it is no file, but a pipe, a socket or a device",
};

/** Whether something failed in the system, and not in this program. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/** Why the system refused to read something. */
export function reasonOf(error: unknown): string {
  const code = isContainer(error) ? error["code"] : undefined;
  return typeof code === "string" ? (reasons[code] ?? `it cannot be read (${code})`) : "it cannot be read";
}
