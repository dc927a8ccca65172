import { readdir, realpath, type Dirent } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { glob, type FileSystemAdapter } from "tinyglobby";

/** Why a path or an input cannot be read, as its message. */
export class UnreadableError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
};

/** The error of a path or an input that the system refused to read; any other error is thrown again. */
export function unreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  if (!(error instanceof Error && "syscall" in error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  return new UnreadableError(reasons[code] ?? `cannot be read (${code})`, { cause: error });
}

/** The files of a folder that are read. */
export const endings = ".json, .ndjson, .jsonl, .har or .log";
const inFolders = "**/*.{json,ndjson,jsonl,har,log}";
const ending = /\.(?:json|ndjson|jsonl|har|log)$/i;

/** The error for a pipe, a socket or a device. */
export function notRegular(): UnreadableError {
  return new UnreadableError("not a regular file");
}

/** Is called with a folder that cannot be listed, a link that leads nowhere, or a pipe that has the name of a file. */
export type OnLost = (path: string, error: unknown) => void;

/** The files of a folder, and of those that it links to, that are read. A loop of links is followed once. */
export async function filesIn(folder: string, onLost: OnLost): Promise<string[]> {
  const fs = watched(nameAs(folder, onLost), (path) => ending.test(path));
  const names = await glob(inFolders, { cwd: folder, caseSensitiveMatch: false, fs });
  return names.map((name) => join(folder, name));
}

/** The files that a pattern fits. */
export function filesLike(pattern: string, onLost: OnLost): Promise<string[]> {
  const fs = watched(nameAs(pattern, onLost), () => false);
  return glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern), fs });
}

/** The walk only knows whole paths; reports have them as they were given. */
function nameAs(given: string, onLost: OnLost): OnLost {
  return (path, error) => onLost(isAbsolute(given) ? resolve(path) : relative("", path) || ".", error);
}

/** The walk passes over files that the system refuses: this reports them. */
function watched(onLost: OnLost, isWanted: (path: string) => boolean): FileSystemAdapter {
  const list = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: Dirent[]) => void,
  ) =>
    readdir(folder, options, (error, entries) => {
      // The folder that a pattern begins with need not be there.
      if (error && error.code !== "ENOENT" && error.code !== "ENOTDIR") onLost(folder, error);
      for (const entry of error ? [] : entries) {
        const isOther = !entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink();
        if (isOther && isWanted(entry.name)) onLost(join(folder, entry.name), notRegular());
      }
      done(error, entries);
    });
  const follow = (path: string, done: (error: Error | null, place: string) => void) =>
    realpath(path, (error, place) => {
      if (error && isWanted(path)) onLost(path, error);
      done(error, place);
    });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the walk calls these overloads of Node's functions alone
  return { readdir: list, realpath: follow } as unknown as FileSystemAdapter;
}
