import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { isObject } from "../../core/is-object.ts";
import type { Terminal } from "../terminal.ts";
import { inputName } from "./input-name.ts";
import { filesIn, filesLike, inFolders } from "./walk.ts";
import type { Input } from "./read/read-pieces.ts";

const chunkBytes = 262_144;

/** A path that leads to nothing that can be read, and why. */
export interface Unreadable {
  readonly name: string;
  readonly reason: string;
}

/** The inputs that paths name: files, folders, patterns, and `-` for the standard input. Each file comes once. */
export async function findInputs(
  paths: readonly string[],
  input: Terminal["input"],
): Promise<{ inputs: Input[]; places: Set<string>; unreadable: Unreadable[] }> {
  const inputs = new Map<string, Input>();
  const unreadable: Unreadable[] = [];
  for (const path of paths) {
    if (path === "-") {
      inputs.set(path, { name: "stdin", size: undefined, open: () => input });
      continue;
    }
    const found = await filesOf(path).catch((error: unknown) => ({
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

async function filesOf(path: string): Promise<Found> {
  // A name that exists is no pattern, whatever is in it.
  const found = await stat(path).catch((error: unknown) => {
    if (isDynamicPattern(path)) return undefined;
    throw error;
  });
  if (found && !found.isDirectory()) return { files: [await fileInput(path)], unreadable: [] };
  const unreadable: Unreadable[] = [];
  const lose = (name: string, error: unknown) => unreadable.push({ name: inputName(name), reason: reasonOf(error) });
  const names = await (found ? filesIn : filesLike)(path, lose);
  const opened = names.sort().map((name) => fileInput(name).catch((error: unknown) => void lose(name, error)));
  const files = (await Promise.all(opened)).filter((file) => file !== undefined);
  if (files.length + unreadable.length > 0) return { files, unreadable };
  const reason = found ? `there is no file in it that ends as ${inFolders}` : "no file matches it";
  return { files, unreadable: [{ name: inputName(path), reason }] };
}

interface FileInput extends Input {
  readonly path: string;
}

async function fileInput(name: string): Promise<FileInput> {
  const found = await stat(name);
  return {
    name: inputName(name),
    path: name,
    size: found.isFile() ? found.size : undefined,
    open: () => createReadStream(name, { highWaterMark: chunkBytes }),
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission is denied",
  EISDIR: "it is a folder",
};

/** Whether something failed in the system, and not in this program. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/** Why the system refused to read something. */
export function reasonOf(error: unknown): string {
  const code = isObject(error) ? error["code"] : undefined;
  return typeof code === "string" ? (reasons[code] ?? `it cannot be read (${code})`) : "it cannot be read";
}
