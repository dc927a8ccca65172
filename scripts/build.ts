import { execFile } from "node:child_process";
import { copyFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** Compiles the package into `dist/`; the validators are JavaScript already. */
async function build(): Promise<void> {
  for (const part of ["src", "generated"]) await rm(`${root}dist/${part}`, { recursive: true, force: true });
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root });
  for (const file of ["validators.js", "validators.d.ts"])
    await copyFile(`${root}generated/${file}`, `${root}dist/generated/${file}`);
}

await build();
