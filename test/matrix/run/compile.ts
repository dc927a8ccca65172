import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tools, type Project } from "./project.ts";
import { run } from "../../support/system.ts";

/** How a project is compiled: what differs from the strictest that all compilers know. */
export interface Compilation {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

export const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  // The compiler's own: checking them takes longer than all the rest.
  skipDefaultLibCheck: true,
  noEmit: true,
  target: "ES2022",
};

/** Compiles files of the project, with all declarations that they reach. What the compiler has to say; empty if all is well. */
export async function compile(compiler: string, { folder }: Project, { files, options }: Compilation): Promise<string> {
  const config = join(folder, `tsconfig.${randomUUID()}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions: { ...strictest, ...options }, files }));
  return diagnosticsOf(compiler, ["-p", config], folder);
}

/** Builds a project and those that it refers to. What the compiler has to say; empty if all is well. */
export async function buildReferences(compiler: string, folder: string): Promise<string> {
  return diagnosticsOf(compiler, ["-b"], folder);
}

async function diagnosticsOf(compiler: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [join(tools, compiler, "bin/tsc"), ...args], { cwd });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return stdout + stderr || String(error);
  }
}

/** The compiler's own version. */
export async function versionOf(compiler: string): Promise<string> {
  const { stdout } = await run(process.execPath, [join(tools, compiler, "bin/tsc"), "--version"]);
  return /\d[\d.]*/.exec(stdout)?.[0] ?? "";
}
