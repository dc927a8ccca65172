import { cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root, run as execute, temporaryFolder } from "./system.ts";
import ts from "typescript";

/** A copy of the project's sources in a folder of its own, for contracts other than the real one. */
export interface Project {
  folder: string;
  write(this: void, file: string, content: string): Promise<void>;
  /** Type-checks everything; what the compiler has to say, as its command prints it. */
  compile(this: void): string;
  /** Runs a TypeScript module and parses what it prints. */
  run(this: void, code: string): Promise<unknown>;
  remove(this: void): Promise<void>;
}

export async function createProject(): Promise<Project> {
  const folder = await temporaryFolder("project");
  for (const part of ["openapi", "src", "package.json", "tsconfig.json"]) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  };
  return {
    folder,
    write,
    compile: () => compile(folder),
    async run(code) {
      await write("probe.ts", code);
      const args = ["--import", "tsx", "probe.ts"];
      const { stdout } = await execute(process.execPath, args, { cwd: folder });
      return JSON.parse(stdout) as unknown;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Type-checks the project of a folder as `tsc -p` does, and returns what that prints: nothing if all is well. */
export function compile(folder: string): string {
  const config = ts.getParsedCommandLineOfConfigFile(`${folder}/tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  if (!config) throw new Error(`There is no tsconfig.json in ${folder}.`);
  const program = ts.createProgram(config.fileNames, config.options);
  return ts.formatDiagnostics([...config.errors, ...ts.getPreEmitDiagnostics(program)], {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  });
}
