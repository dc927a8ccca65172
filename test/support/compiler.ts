import ts from "typescript";

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
