import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Contract } from "../contract.ts";
import { compactErrors } from "../lower/compact-errors.ts";
import { compileValidators, validatorName } from "../lower/compile-validators.ts";
import type { LoweredComponent } from "../lower/lower-schema.ts";
import { exportShared } from "../lower/shared-code.ts";
import { banner } from "../read/names.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** `validators.js`: both validators of each component, compiled ahead of time. */
export async function emitValidators(components: ReadonlyMap<string, LoweredComponent>): Promise<string> {
  return `${banner}${await withoutRequire(exportShared(compactErrors(compileValidators(components))))}`;
}

/** Ajv's output calls `require` for some of its runtime: true ECMAScript has all of it in one module. */
export async function withoutRequire(code: string, external: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    // Printed paths are those of a plain installation, wherever the packages are.
    absWorkingDir: root,
    preserveSymlinks: true,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    charset: "utf8",
    legalComments: "none",
    write: false,
    external,
  });
  return (outputFiles[0]?.text ?? "").replaceAll(/^\/\/ .*\n/gm, "");
}

/** `validators.d.ts`: their types. */
export function emitValidatorTypes({ components }: Contract): string {
  const tolerant = [...components.keys()].map(
    (name) => `export const ${validatorName("tolerant", name)}: Validator<types.${name}>;`,
  );
  const drift = [...components]
    .filter(([, component]) => component.drift)
    .map(([name]) => `export const ${validatorName("drift", name)}: Validator<unknown>;`);
  return `${banner}
import type { Validator } from "../src/schemas/validator.ts";
import type * as types from "./types.ts";

/** RFC 3339 date-time. */
export const dateTimeFormat: RegExp;
${[...tolerant, ...drift].join("\n")}
`;
}
