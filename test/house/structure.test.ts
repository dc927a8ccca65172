import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../support/system.ts";

/**
 * How large `src` may be, all lines counted. What a later feature adds to it is added here, in the same commit, with the
 * reason: what is neither used nor explained is to be cut instead.
 */
// 55 of them and a file are `integrationOf`, which finds the integration of an event; 551 in 8 files are integrations from
// `write-info`, of which 130 lines came from `scripts`.
// Conformance of callers: 600 in 6.
// Stores: 310 in 2 for Postgres and for the rules of stores, of which 140 came from `test`.
// Inbox: 290 in 3, with `dead`.
// Webhook endpoints: 300 in 3 for the deliveries that try them.
// Recorded forms of check, `--ignore`, `--min-coverage`, `--base-path`: 500 in 4.
// Explain and replay: 360 in 4, of which 20 are requests as they were sent, for check too.
const most = { lines: 12_496, files: 140 };

/** Each folder of `src`, and those that it imports from; the last ones are imported by nobody. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  errors: ["core"],
  schemas: ["core", "errors"],
  client: ["core", "errors", "schemas"],
  "openapi-fetch": ["core", "errors", "client"],
  webhooks: ["core", "errors", "schemas"],
  sandbox: ["core", "errors", "schemas", "webhooks"],
  testing: ["core", "errors", "schemas", "webhooks", "sandbox"],
  "write-info": ["core", "errors", "schemas"],
  cli: ["core", "schemas", "client", "webhooks", "sandbox", "write-info"],
};

/** The one module of each folder of `check` that the others import from. */
const doorsOfCheck: Readonly<Record<string, string>> = {
  inputs: "find-inputs.ts",
  payloads: "read-payloads.ts",
  findings: "finding-collector.ts",
  report: "write-reports.ts",
};

/** What a generated module may import from `src`: CONTRIBUTING names the same. */
const foundations = [
  "src/sandbox/route.ts",
  "src/schemas/define-schema.ts",
  "src/schemas/integration.ts",
  "src/schemas/validator.ts",
  "src/schemas/write-rules.ts",
];

interface Module {
  /** From the project's root. */
  file: string;
  /** The folder of `src` that it is in; "" for others. */
  folder: string;
  source: ts.SourceFile;
  /** The modules of this project that it imports, type imports included. */
  imports: string[];
}

const folderOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? "";
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
  return {
    file,
    folder: folderOf(file),
    source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
    imports,
  };
}

/** The imports of each module of `src` from another folder of it. */
const between = modules.flatMap(({ file, folder, imports }) =>
  imports
    .filter((target) => folder !== "" && target.startsWith("src/") && !target.startsWith(`src/${folder}/`))
    .map((target) => ({ place: `${file} -> ${target}`, arrow: `${folder} -> ${folderOf(target)}` })),
);

describe("imports", () => {
  it("know every folder of src", () => {
    const folders = new Set(modules.map(({ folder }) => folder));
    expect([...folders].filter((folder) => folder !== "" && !Object.hasOwn(mayImport, folder))).toEqual([]);
  });

  const arrows = Object.entries(mayImport).flatMap(([folder, below]) =>
    below.map((target) => `${folder} -> ${target}`),
  );

  it("of src lead downwards only", () => {
    const upwards = between.filter(({ arrow }) => !arrows.includes(arrow)).map(({ place }) => place);
    expect(upwards).toEqual([]);
  });

  it("of src use each arrow that is allowed", () => {
    const used = new Set(between.map(({ arrow }) => arrow));
    expect(arrows.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it("of check's folders lead through one door each", () => {
    const passed = modules.flatMap(({ file, imports }) =>
      imports.filter((target) => {
        const [, folder = "", name = ""] = /^src\/cli\/check\/([^/]+)\/(.+)$/.exec(target) ?? [];
        return folder !== "" && !file.startsWith(`src/cli/check/${folder}/`) && doorsOfCheck[folder] !== name;
      }),
    );
    expect(passed).toEqual([]);
  });

  it("of generated modules lead to the parts of a schema, and nowhere else in src", () => {
    const ofGenerated = modules.filter(({ file }) => file.startsWith("generated/"));
    const targets = ofGenerated.flatMap(({ imports }) => imports.filter((target) => target.startsWith("src/")));
    expect([...new Set(targets)].sort()).toEqual(foundations);
  });
});

it("ajv is asked for by write-info alone: whoever does without that entry does without ajv", () => {
  const users = modules.filter(({ source }) => /["']ajv\b/.test(source.text)).map(({ file }) => file);
  expect(users).toEqual(["src/write-info/compile.ts"]);
});

describe("src", () => {
  const ofSrc = modules.filter(({ file }) => file.startsWith("src/"));
  const sizes = ofSrc.map(({ file, source }) => ({ file, lines: codeLines(source) })).sort((a, b) => b.lines - a.lines);

  it(`has at most ${most.lines} lines in at most ${most.files} files, each line counted`, () => {
    const lines = ofSrc.reduce((sum, { source }) => sum + source.text.split("\n").length - 1, 0);
    expect(lines).toBeLessThanOrEqual(most.lines);
    expect(ofSrc.length).toBeLessThanOrEqual(most.files);
  });

  it("has modules of at most 200 lines, without doc comments and blanks", () => {
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  // 60 when there were 190 files: those that are read together are one now.
  it("has modules with a median of at most 70 lines, without doc comments and blanks", () => {
    expect(sizes[sizes.length >> 1]?.lines).toBeLessThanOrEqual(70);
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
