import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Each folder of `src`, and those that it may import from; the last ones are imported by nobody. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  errors: ["core"],
  schemas: ["core", "errors"],
  client: ["core", "errors", "schemas"],
  "openapi-fetch": ["core", "errors", "schemas", "client"],
  webhooks: ["core", "errors", "schemas"],
  sandbox: ["core", "errors", "schemas", "client", "webhooks"],
  evolution: ["core"],
  testing: ["core", "errors", "schemas", "client", "webhooks", "sandbox", "evolution"],
  cli: ["core", "errors", "schemas", "client", "webhooks", "sandbox"],
};

/** What a generated module may import from `src`: CONTRIBUTING names the same. */
const foundations = new Set([
  "src/schemas/define-schema.ts",
  "src/schemas/integration.ts",
  "src/schemas/validator.ts",
  "src/schemas/write-rules.ts",
  "src/sandbox/route.ts",
]);

/** The folders whose size is bounded. */
const sized = ["core", "errors", "schemas", "client", "openapi-fetch", "webhooks", "sandbox"];

interface Module {
  /** From the project's root. */
  file: string;
  /** The folder of `src` that it is in; "" for others. */
  folder: string;
  source: ts.SourceFile;
  /** The modules of this project that it imports, type imports included. */
  imports: string[];
}

const modules = [...listModules("src"), ...listModules("generated")];

function listModules(folder: string): Module[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => readModule(join(folder, name)));
}

function readModule(file: string): Module {
  const text = readFileSync(join(root, file), "utf8");
  const imports = ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(root, join(root, dirname(file), name)));
  const [, folder = ""] = /^src\/([^/]+)\//.exec(file) ?? [];
  return { file, folder, source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), imports };
}

const ofFolders = (folders: readonly string[]): Module[] => modules.filter(({ folder }) => folders.includes(folder));

describe("imports", () => {
  it("know every folder of src", () => {
    const folders = new Set(modules.map(({ folder }) => folder));
    expect([...folders].filter((folder) => folder !== "" && !Object.hasOwn(mayImport, folder))).toEqual([]);
  });

  it("never lead back to where they started", () => {
    expect(cyclesOf(new Map(modules.map(({ file, imports }) => [file, imports])))).toEqual([]);
  });

  it("of src lead downwards only", () => {
    const upwards = ofFolders(Object.keys(mayImport)).flatMap(({ file, folder, imports }) =>
      imports
        .filter((target) => target.startsWith("src/") && !target.startsWith(`src/${folder}/`))
        .filter((target) => !mayImport[folder]?.some((below) => target.startsWith(`src/${below}/`)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("of generated modules lead to what a schema is made of, and nothing else in src", () => {
    const others = modules
      .filter(({ file }) => file.startsWith("generated/"))
      .flatMap(({ file, imports }) =>
        imports
          .filter((target) => target.startsWith("src/") && !foundations.has(target))
          .map((target) => `${file} -> ${target}`),
      );
    expect(others).toEqual([]);
  });
});

describe("modules of src, without doc comments and blanks", () => {
  const sizes = ofFolders(sized)
    .map(({ file, source }) => ({ file, lines: codeLines(source) }))
    .sort((a, b) => b.lines - a.lines);

  it("have at most 200 lines each", () => {
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  it("have a median of at most 60 lines", () => {
    expect(sizes[sizes.length >> 1]?.lines).toBeLessThanOrEqual(60);
  });

  // The aim is 4,000: Decisions say what stands in the way.
  it("have at most 5,600 lines together", () => {
    expect(sizes.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThanOrEqual(5600);
  });
});

describe("casts of src", () => {
  const casts = modules.filter(({ file }) => file.startsWith("src/")).flatMap(castsOf);

  it("are at most 25", () => {
    expect(casts.map(({ at }) => at).length, casts.map(({ at }) => at).join("\n")).toBeLessThanOrEqual(25);
  });

  it("have their reason in a comment on the same line or the one above", () => {
    expect(casts.filter(({ hasReason }) => !hasReason).map(({ at }) => at)).toEqual([]);
  });
});

/** Every cycle once, as the files on it. */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(" -> "));
    if (start >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** Lines that hold more than a doc comment or nothing. */
function codeLines(source: ts.SourceFile): number {
  const text = source.text.replaceAll(/\/\*\*[^]*?\*\//g, "");
  return text.split("\n").filter((line) => line.trim() !== "").length;
}

/** Each `value as Type` but `as const`. */
function castsOf({ file, source }: Module): { at: string; hasReason: boolean }[] {
  const found: { at: string; hasReason: boolean }[] = [];
  const lines = source.text.split("\n");
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      const { line } = source.getLineAndCharacterOfPosition(node.type.getStart(source));
      const start = source.getLineAndCharacterOfPosition(statementOf(node).getStart(source)).line;
      const near = [...lines.slice(Math.max(0, start - 1), line + 1), lines[line - 1] ?? ""];
      found.push({ at: `${file}:${line + 1}`, hasReason: near.some((text) => /\/\/|\*\//.test(text)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function statementOf(node: ts.Node): ts.Node {
  let at = node;
  while (!ts.isStatement(at) && at.parent) at = at.parent;
  return at;
}
