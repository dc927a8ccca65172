import { collectFunction } from "./compact-errors.ts";
import { dateTime } from "./date-time.ts";

const names = "collect, dateTimeFormat";

/** Compacted code that exports the parts which every module has, for {@link importShared}. */
export function exportShared(code: string): string {
  return `const dateTimeFormat = ${dateTime};\n${withoutLiteral(code)}\nexport { ${names} };\n`;
}

/** Compacted code that imports those parts from the module that {@link exportShared} made. */
export function importShared(code: string, module: string): string {
  return `import { ${names} } from "${module}";\n${withoutLiteral(code).replace(collectFunction, "")}`;
}

function withoutLiteral(code: string): string {
  return code.replaceAll(`= ${dateTime};`, "= dateTimeFormat;");
}
