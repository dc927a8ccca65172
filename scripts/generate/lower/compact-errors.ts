/** As many findings as anyone reads; a payload of a million wrong items must not become a million objects. */
const maxErrors = 100;

/** Adds errors to a list, up to the bound. */
export const collectFunction = `function collect(list, more) {
  if (list === null) return more;
  for (const error of more) if (list.length < ${maxErrors}) list.push(error);
  return list;
}
`;

const schemaConstant = /^const (schema\d+) = (\{.*\});$/gm;
const schemaReference = /\b(schema\d+)((?:\.\w+|\["[^"]*"\])+)/g;
const report =
  /const (err\d+) = \{(?:instancePath(?::(.+?))?,schemaPath:"[^"]*",keyword:"(\w+)",params:(\{.*?\}))?\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;
const unusedParameters = /,\s*parentData\b[^{}]*?\brootData(?:=data)?(?=\})/g;
const merge =
  /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);\s*errors = vErrors\.length;/g;

/**
 * Makes Ajv's generated code collect errors through one small function: less code, and a bound.
 *
 * With `allErrors` that code keeps every error and copies the list at each component, which is quadratic in a
 * hostile payload. After this, collecting stops at a hundred, and `errors` stays the length of the list, which is
 * what the surrounding code relies on. Lists of types and values are written where they are used, so that
 * validators don't drag whole schemas along. What only Ajv's `$data` needs is left out of calls.
 */
export function compactErrors(code: string): string {
  const schemas = new Map(
    [...code.matchAll(schemaConstant)].map(([, name, text]) => [name, JSON.parse(text as string) as unknown]),
  );
  const compact = code
    .replaceAll(report, (_, _name, path = "instancePath", keyword = "", params = "{}") => {
      const literal = (params as string).replaceAll(schemaReference, (_match, name, keys) =>
        JSON.stringify(follow(schemas.get(name), keys)),
      );
      return `vErrors = collect(vErrors, [{ instancePath: ${path}, keyword: "${keyword}", params: ${literal} }]); errors = vErrors.length;`;
    })
    .replaceAll(merge, "vErrors = collect(vErrors, $1.errors); errors = vErrors.length;")
    .replaceAll(unusedParameters, "");
  const left = compact.match(/vErrors\.(?:push|concat)|errors\+\+|schemaPath/);
  if (left)
    throw new Error(`Ajv's output changed: "${left[0]}" is left in it. Adapt scripts/generate/compact-errors.ts.`);
  return `${compact}\n${collectFunction}`;
}

function follow(schema: unknown, keys: string): unknown {
  const names = [...keys.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].map(([, plain, quoted]) => plain ?? quoted ?? "");
  const found = names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], schema);
  if (found === undefined)
    throw new Error(
      `Ajv's output changed: ${keys} is not in its schema constant. Adapt scripts/generate/compact-errors.ts.`,
    );
  return found;
}
