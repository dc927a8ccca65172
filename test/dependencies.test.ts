import { expect, it } from "vitest";
import lockfile from "../package-lock.json" with { type: "json" };

interface Locked {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const { "": _project, ...packages } = lockfile.packages as Record<string, Locked>;

const platforms = [
  { os: "linux", cpu: "x64", libc: "glibc" },
  { os: "darwin", cpu: "arm64" },
  { os: "win32", cpu: "x64" },
];

/** Whether a list of platforms, in which `!` stands for "not", has a platform; no list has each. */
function allows(list: readonly string[] | undefined, platform: string | undefined): boolean {
  if (list === undefined || platform === undefined) return true;
  return list.includes(platform) || (list.every((name) => name.startsWith("!")) && !list.includes(`!${platform}`));
}

it.each(platforms)("npm ci installs at most 350 packages on $os", ({ os, cpu, libc }) => {
  const installed = Object.values(packages).filter(
    (entry) => allows(entry.os, os) && allows(entry.cpu, cpu) && allows(entry.libc, libc),
  );
  expect(installed.length).toBeGreaterThan(200);
  expect(installed.length).toBeLessThanOrEqual(350);
});
