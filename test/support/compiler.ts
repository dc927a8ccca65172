import ts from "typescript";

/** Parsed files that no project changes: those of the compiler and of dependencies. */
const shared = new Map<string, ts.SourceFile | undefined>();

/** Type-checks the project of a folder as `tsc -p` does, and returns what that prints: nothing if all is well. */
export function compile(folder: string): string {
  const config = ts.getParsedCommandLineOfConfigFile(`${folder}/tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  if (!config) throw new Error(`There is no tsconfig.json in ${folder}.`);
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (!name.includes("/node_modules/")) return getSourceFile(name, ...rest);
    const parsed = shared.get(name) ?? getSourceFile(name, ...rest);
    shared.set(name, parsed);
    return parsed;
  };
  const program = ts.createProgram(config.fileNames, config.options, host);
  return ts.formatDiagnostics([...config.errors, ...ts.getPreEmitDiagnostics(program)], {
    ...host,
    getCurrentDirectory: () => folder,
  });
}
