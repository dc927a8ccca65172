import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sample, variants } from "../support/integrations.ts";
import { compile } from "../support/project.ts";
import { root } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const folder = await folderForTests("integration-types");

/** Declarations of one variant's bodies, of which those under `@ts-expect-error` must not compile. */
function declarations({ name, operationId, written }: (typeof variants)[number], at: number): string {
  const component = operationId === "updateOrder" ? "UpdateOrderRequest" : "ShipOrderRequest";
  const type = `import(${JSON.stringify(join(root, `generated/integrations/${name}.ts`))}).${component}`;
  const whole = sample(written, "all") as Record<string, unknown>;
  const without = (written.required ?? []).map((field) => {
    const { [field]: _removed, ...rest } = whole;
    return rest;
  });
  const wrong = [...without, { ...whole, entirely_foreign: 1 }];
  const right = [whole, sample(written, "required")];
  // On one line each, as the mark stands for the next line.
  return [
    `type T${at} = ${type};`,
    ...right.map((body, index) => `export const right${at}_${index}: T${at} = ${JSON.stringify(body)};`),
    ...wrong.map(
      (body, index) => `// @ts-expect-error\nexport const wrong${at}_${index}: T${at} = ${JSON.stringify(body)};`,
    ),
  ].join("\n");
}

it("a body with every field and one with the required ones compile; without one of these, or with another, they do not", async () => {
  const compilerOptions = { rootDir: "/", typeRoots: [join(root, "node_modules/@types")] };
  const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["bodies.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "bodies.ts"), variants.map(declarations).join("\n"));
  expect(compile(folder)).toBe("");
});
