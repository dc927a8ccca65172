import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as examples from "../../generated/examples.ts";
import { root, run } from "../support/system.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The published document, as a user of another tool has it. */
export const document = join(root, "generated/openapi.json");

/** The page of the docs on these tools. */
export const otherTools = await readFile(new URL("../../docs/other-tools.md", import.meta.url), "utf8");

type Payloads = readonly (readonly [component: string, payload: unknown])[];

/** The documented payloads, by the component that describes them. */
export const payloads: Payloads = [
  ["OrderResponse", examples.updateOrderResponse],
  ["OrderResponse", examples.cancelOrderResponse],
  ["OrderResponse", examples.shipOrderResponse],
  ["OrderResponse", examples.sparseOrder],
  ["UpdateOrderRequest", examples.updateOrderRequest],
  ["UpdateOrderRequest", examples.updateOrderRequestClean],
  ["ShipOrderRequest", examples.shipOrderRequest],
  ["ErrorResponse", examples.error401InvalidCredentials],
  ["NotFoundErrorResponse", examples.error404OrderNotFound],
  ["ValidationErrorResponse", examples.error422Validation],
];

/** The documented events; generators that read no webhooks have no types for them. */
export const events: Payloads = [
  ["OrderUpdatedEvent", examples.orderUpdatedEvent],
  ["OrderUpdatedEvent", examples.orderUpdatedEventDotted],
  ["TruncatedOrderUpdatedEvent", examples.orderUpdatedEventTruncated],
];

/** A folder of its own for one tool, inside this one, so that what it generates finds the libraries it imports. */
export async function workshop(name: string): Promise<string> {
  const folder = join(here, "out", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Runs a command of an installed tool; what it prints, if it ends well. */
export async function tool(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const quiet = { SCARF_ANALYTICS: "false", DO_NOT_TRACK: "1", NO_COLOR: "1", REDOCLY_TELEMETRY: "off" };
    const env = { ...process.env, ...quiet };
    const { stdout, stderr } = await run(join(here, "node_modules/.bin", command), args, { cwd, env });
    return stdout + stderr;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} failed:\n${stdout}${stderr}`.slice(0, 8000), { cause: error });
  }
}

interface Typed {
  /** Where the types are, as an import. */
  from: string;
  /** How a component is written as a type. */
  typeOf?: (component: string) => string;
  imports?: (components: readonly string[]) => string;
  values: Payloads;
}

/** What no component is, so that a type which takes anything is noticed. */
const wrong: Payloads = [
  ["UpdateOrderRequest", { status: "teleported" }],
  ["ShipOrderRequest", { tracking_number: "1Z" }],
  ["OrderResponse", { id: "id", unused_fields: [], data: { id: 17 } }],
];

/**
 * Type-checks what a tool generated, strictly, together with the documented payloads as values of its types, and with
 * wrong ones that must not fit. Returns what the compiler has to say; an empty string if all is well.
 */
export async function typeErrors(folder: string, { from, values, ...typed }: Typed): Promise<string> {
  const { typeOf = (name) => name } = typed;
  const components = [...new Set(values.map(([component]) => component))];
  const imports = typed.imports?.(components) ?? `import type { ${components.join(", ")} } from "${from}";`;
  const fitting = values.map(
    ([component, payload], at) => `export const value${at}: ${typeOf(component)} = ${JSON.stringify(payload)};`,
  );
  const misfits = wrong.map(
    ([component, payload], at) =>
      `// @ts-expect-error\nexport const misfit${at}: ${typeOf(component)} = ${JSON.stringify(payload)};`,
  );
  await writeFile(join(folder, "payloads.ts"), [imports, ...fitting, ...misfits].join("\n"));
  const compilerOptions = {
    strict: true,
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  return tool("tsc", ["-p", "."], folder).catch((error: Error) => error.message);
}

/** The texts that an editor offers for a value of a type of the module, such as `components["schemas"]["OrderStatus"]`. */
export function completions(module: string, type: string): string[] {
  const name = join(module, "../completions.ts");
  const [component = ""] = type.split("[");
  const text = `import type { ${component} } from ${JSON.stringify(module)};\nexport const value: ${type} = "`;
  const snapshot = (file: string) => (file === name ? `${text}";\n` : ts.sys.readFile(file));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [name],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const content = snapshot(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCompilationSettings: () => ({
      strict: true,
      allowImportingTsExtensions: true,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
    }),
    getCurrentDirectory: () => here,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === name || ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
  });
  const offered = service.getCompletionsAtPosition(name, text.length, {})?.entries ?? [];
  return offered.map((entry) => entry.name).sort();
}
