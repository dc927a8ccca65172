import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { relative } from "node:path";

// npm runs this after each install in this folder, and to build a dependency that is named by the URL of the repository,
// which has no `dist`. Only that is slow, and only then npm was started in another folder. Plain JavaScript, as an
// install without development dependencies has nothing that runs TypeScript.
const startedAt = process.env["INIT_CWD"] ?? process.cwd();
const isDependency = relative(process.cwd(), startedAt).startsWith("..");
if (isDependency && !existsSync("dist/index.js")) {
  for (const script of ["build", "docs"]) {
    const { status } = spawnSync("npm", ["run", script], { stdio: "inherit", shell: process.platform === "win32" });
    process.exitCode ||= status ?? 1;
  }
}
