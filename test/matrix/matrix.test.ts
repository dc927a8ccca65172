import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { readmeBlocks } from "../support/readme.ts";
import { expected } from "./expected.ts";
import { compilations, compilers, leftOut, runtimes, wayOf, type Runtime } from "./matrix.ts";
import { buildReferences, compile, strictest, versionOf } from "./run/compile.ts";
import { deno, node, runModule, type Seen } from "./run/process.ts";
import { createProject, link, tools, type Project } from "./run/project.ts";
import { startServers, type Fixture } from "./run/servers.ts";
import { markdownTable, publishedTables } from "./run/table.ts";
import { root, run as runProgram } from "../support/system.ts";

interface Run extends Seen {
  readonly arrivals: Fixture["arrivals"];
  /** What a CommonJS module prints; undefined where there are none. */
  readonly required: string | undefined;
}

const own = join(root, "node_modules/");
let project: Project;

beforeAll(async () => {
  project = await createProject();
  await link(project, {
    vitest: join(own, "vitest"),
    "@types/jest": join(tools, "@types/jest"),
    "@types/node": join(tools, "@types/node"),
    "ts-jest": join(tools, "ts-jest"),
  });
  const all = [...project.modules.keys()].map((name, at) => `export * as entry${at} from "${name}";\n`);
  await writeFile(join(project.folder, "entries.ts"), all.filter((line) => !/\/(?:jest|vitest)"/.test(line)).join(""));
});
afterAll(() => project?.remove());

/** Once, whichever test asks first: they come in any order. */
function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const runOf = once(async ({ run, command }: Runtime): Promise<Run> => {
  const { servers, arrivals, close } = await startServers();
  try {
    const seen = await run(project, servers);
    return { ...seen, arrivals, required: command && (await runModule(command, project, ["require.cjs"])).trim() };
  } finally {
    await close();
  }
});

const tick = (isThere: boolean): string => (isThere ? "✓" : "–");

describe.each(runtimes.map((runtime) => ({ name: runtime.name, runtime })))("$name", ({ runtime }) => {
  it("is what its row says", async () => {
    const { version } = await runOf(runtime);
    expect(version?.split(".")[0]).toBe(/\d+$/.exec(runtime.name)?.[0]);
  });

  it.each(Object.keys(expected))("%s", async (part) => {
    expect((await runOf(runtime)).results[part]).toEqual(expected[part]);
  });

  it("makes code of strings only where nothing forbids it", async () => {
    expect((await runOf(runtime)).results["makesCode"]).toBe(runtime.makesCode);
  });

  it("lets the sandbox listen where it can", async () => {
    const port = (await runOf(runtime)).results["port"];
    expect(port === "answers 401", String(port)).toBe(runtime.listens);
  });

  it("requires the package from CommonJS, if it has that", async () => {
    expect((await runOf(runtime)).required).toBe(runtime.command && "cancelled");
  });

  it("says that nothing was written only where that is certain", async () => {
    const { results, arrivals } = await runOf(runtime);
    const { refused, reset, resetWhenReused } = results["failures"] as Record<string, unknown>;
    expect(refused).toBe(runtime.tellsRefused ? "not-applied" : "unknown");
    expect(reset).toBe("unknown");
    // The second call's connection was lost. A runtime that sends it again by itself gets the response to that.
    expect([resetWhenReused, arrivals.resetWhenReused]).toEqual(
      runtime.resends ? [["not-applied", "not-applied"], 3] : [["not-applied", "unknown"], 2],
    );
  });
});

it("Deno sends no shipment twice if it keeps no connection", async () => {
  const { servers, arrivals, close } = await startServers();
  try {
    await runModule(deno, project, ["deno.js", servers.resetWhenReused]);
    expect(arrivals.resetWhenReused).toBe(2);
  } finally {
    await close();
  }
});

const diagnosticsOf = once(async (cell: string) => {
  const [compiler = "", column = ""] = cell.split("\n");
  return compile(compiler, project, compilations[column]!(compiler));
});

const nameOf = (compiler: string): string => compiler.replace("typescript-", "TypeScript ");

describe.each(compilers)("%s", (compiler) => {
  it("is what its row says", async () => {
    expect(`TypeScript ${await versionOf(compiler)}.`).toContain(`${nameOf(compiler)}.`);
  });

  it.concurrent.each(Object.keys(compilations))("%s", async (column) => {
    expect(await diagnosticsOf(`${compiler}\n${column}`)).toBe("");
  });
});

it.each(compilers)("%s compiles README's test, which imports the matchers before Vitest", async (compiler) => {
  await writeFile(join(project.folder, "readme.test.ts"), await readmeTest());
  const options = { module: "NodeNext", lib: ["ES2022", "DOM", "DOM.Iterable"], types: ["node"] };
  expect(await compile(compiler, project, { files: ["readme.test.ts"], options })).toBe("");
});

const readmeTest = async () =>
  (await readmeBlocks()).find(({ heading }) => heading === "Test against it")?.source ?? "";
const vitests = { "3.2": join(tools, "vitest-3"), "4": join(own, "vitest"), "5": join(tools, "vitest-5") };

describe.each(Object.entries(vitests))("Vitest %s", (version, vitest) => {
  const inside = () => ({ ...project, folder: join(project.folder, `vitest-${version}`) });
  beforeAll(async () => {
    await link(inside(), { vitest });
    // A copy: the package finds the Vitest beside it.
    const installed = `node_modules/${manifest.name}`;
    await cp(join(project.folder, installed), join(inside().folder, installed), { recursive: true });
    await cp(join(project.folder, "frameworks.ts"), join(inside().folder, "frameworks.ts"));
    await writeFile(join(inside().folder, "readme.test.ts"), await readmeTest());
  });

  it("has the matchers in its types", async () => {
    const options = { module: "NodeNext", lib: ["ES2022", "DOM", "DOM.Iterable"], types: ["node", "jest"] };
    const said = await compile("typescript-5.9", inside(), { files: ["frameworks.ts", "readme.test.ts"], options });
    // Vitest's own declarations have faults of their own with some versions of Chai's.
    const ours = said.split("\n").filter((line) => /^(frameworks|readme)|trackstar-orders-contract/.test(line));
    expect(ours).toEqual([]);
  });

  it("runs README's test", async () => {
    const args = ["node_modules/vitest/vitest.mjs", "run", "--testTimeout=120000", "--root", inside().folder];
    expect(await runModule(node(22), inside(), args)).toMatch(/1 passed/);
  });
});

const fromGuide = async (words: RegExp): Promise<string> =>
  words.exec(await readFile(join(root, "openapi/guides/testing.md"), "utf8"))?.[1] ??
  `The guide lacks ${String(words)}`;

describe.each(["jest-29", "jest-30"])("%s", (jest) => {
  /** Runs README's test in a CommonJS project that is configured by words of the guide. */
  const runReadmeTest = async (way: string, file: string, config: string): Promise<string> => {
    const cwd = join(project.folder, `${jest}-${way}`);
    await mkdir(cwd);
    await writeFile(join(cwd, "package.json"), JSON.stringify({ type: "commonjs" }));
    await writeFile(join(cwd, "jest.config.js"), `module.exports = { ${config} };`);
    const options = { ...strictest, module: "CommonJS", moduleResolution: "Node10", types: ["jest", "node"] };
    const allowJs = await fromGuide(/`"(allowJs)": true`/);
    await writeFile(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...options, [allowJs]: true } }));
    const test = (await readmeTest()).replace("/vitest", "/jest").replace(/^import .* from "vitest";$/m, "");
    await writeFile(join(cwd, file), test);
    const env = { ...process.env, NODE_OPTIONS: way === "vm" ? await fromGuide(/`NODE_OPTIONS=(\S+)`/) : "" };
    const args = [join(tools, jest, "bin/jest.js"), "--ci", "--testTimeout=120000"];
    return (await runProgram(process.execPath, args, { cwd, env })).stderr;
  };

  it("runs README's test with ts-jest, as the guide says", async () => {
    const preset = await fromGuide(/`(preset: "ts-jest[^`]*)`/);
    const config = `${preset}, ${await fromGuide(/`(transformIgnorePatterns: [^`]*)`/)}`;
    expect(await runReadmeTest("ts-jest", "readme.test.ts", config)).toMatch(/Tests: +1 passed/);
  });

  it("runs README's test as an ES module, as the guide says", async () => {
    const config = await fromGuide(/`(testMatch: [^`]*)`/);
    expect(await runReadmeTest("vm", "readme.test.mjs", config)).toMatch(/Tests: +1 passed/);
  });
});

it.each(["typescript-5.4", "typescript-7"])(
  "%s builds a composite project whose library wraps the package",
  async (compiler) => {
    const folder = join(project.folder, `composite-${compiler}`);
    const compilerOptions = {
      ...strictest,
      noEmit: false,
      composite: true,
      module: "NodeNext",
      lib: ["ES2022"],
      types: ["node"],
    };
    const configs = {
      "tsconfig.json": { files: [], references: [{ path: "app" }] },
      "library/tsconfig.json": { compilerOptions },
      "app/tsconfig.json": { compilerOptions, references: [{ path: "../library" }] },
    };
    await mkdir(join(folder, "library"), { recursive: true });
    await mkdir(join(folder, "app"));
    for (const [file, config] of Object.entries(configs)) await writeFile(join(folder, file), JSON.stringify(config));
    await cp(join(project.folder, "wrappers.ts"), join(folder, "library/wrappers.ts"));
    await writeFile(
      join(folder, "app/app.ts"),
      `import { read, update } from "../library/wrappers.js";
    export const number = async (id: string): Promise<string> => (await read(id)).data.order_number;
    // @ts-expect-error the library's types arrive: an order is not a number
    export const wrong = async (id: string): Promise<number> => (await update(id)).data;`,
    );
    expect(await buildReferences(compiler, folder)).toBe("");
  },
);

const emitting = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: "wrappers" };

const credentials = `{ apiKey: "key", accessToken: "token" }`;
/** What a library exports again that imports one entry alone: this entry has to name every type of it. */
const alone = {
  "": `entry.createClient(${credentials}).getOrder("id")`,
  "/integrations": `entry.integrationOf("shiphero")?.load()`,
  "/integrations/shiphero": `[entry.shipHero.requests, entry.UpdateOrderRequest.check({}), entry.UpdateOrderRequest.lint({})]`,
  "/openapi-fetch": `entry.createFetchClient(${credentials}).GET("/wms/orders/{order_id}", { params: { path: { order_id: "id" } } })`,
  "/sandbox": `(({ orders, ...sandbox }) => [orders.list(), sandbox.requests, sandbox.deliveries, sandbox])(entry.createSandbox())`,
  "/schemas": `[entry.Order.check({}), entry.Order.parse({}).shipments[0], entry.Order["~standard"].validate({})]`,
  "/testing": `[entry.anOrder(), entry.orderUpdated(entry.anOrder(), entry.anOrder()), entry.signDelivery({}, { secret: "" })]`,
  "/types": `(order: entry.Order) => [order.shipments[0], order.line_items]`,
  "/webhooks": `(event: entry.FullEvent, receiver = entry.createReceiver({ secret: "" })) =>
    [event.data.shipments, entry.changes(event, "line_items.*"), receiver.receive, entry.webhookHandler(receiver, {})]`,
  "/write-info": `entry.integrationFromWriteInfo({}, { name: "ongoing" })`,
};

it.each(compilers)(
  "%s emits the declarations of wrappers of every export, and of each entry alone",
  async (compiler) => {
    const options = { module: "NodeNext", lib: ["ES2022"], types: ["node"], ...emitting };
    expect(await compile(compiler, project, { files: ["wrappers.ts"], options })).toBe("");
    for (const [path, wrapped] of Object.entries(alone)) {
      const source = `import * as entry from "${manifest.name}${path}";\nexport const all = { ...entry }, wrapped = ${wrapped};`;
      await writeFile(join(project.folder, "alone.ts"), source);
      const compilation = { files: ["alone.ts"], options: { ...options, skipLibCheck: true } };
      expect(await compile(compiler, project, compilation), path).toBe("");
    }
  },
);

it.each(compilers)("%s refuses a path that an event lacks in one short line", async (compiler) => {
  const source = `import { changed, type FullEvent } from "${manifest.name}/webhooks";
    export const lost = (event: FullEvent) => changed(event, "shipments.*.pakages");`;
  await writeFile(join(project.folder, "mistyped.ts"), source);
  const options = { module: "NodeNext", lib: ["ES2022"], types: ["node"] };
  expect((await compile(compiler, project, { files: ["mistyped.ts"], options })).trim()).toMatch(
    /^mistyped\.ts\(2,\d+\): error TS2345: .*"shipments\.\*\.pakages".* 'EventPath<"order\.updated">'\.$/,
  );
});

// Newer compilers have deprecated or left this resolution.
it.each(["typescript-5.4", "typescript-5.9"])(
  "%s finds the types without `exports`, as `node10` does",
  async (compiler) => {
    const options = { module: "CommonJS", moduleResolution: "Node10", lib: ["ES2022"], types: ["node"] };
    expect(await compile(compiler, project, { files: ["wrappers.ts"], options })).toBe("");
  },
);

it("needs the DOM library or Node's types", async () => {
  const options = { module: "NodeNext", lib: ["ES2022"], types: [] };
  expect(await compile("typescript-5.9", project, { files: ["entries.ts"], options })).toContain("'Response'");
});

async function typeRowOf(compiler: string): Promise<string[]> {
  const row = [nameOf(compiler)];
  for (const column of Object.keys(compilations)) {
    const isFine = (await diagnosticsOf(`${compiler}\n${column}`)) === "";
    row.push(isFine && column === "CommonJS" ? `\`${wayOf(compiler)}()\`` : tick(isFine));
  }
  return row;
}

// Where it comes first, it does the work of all others.
it("is what README says", { timeout: 600_000 }, async () => {
  const columns = [...Object.keys(expected), "sandbox on a port", "`require()`", "says that nothing was sent"];
  const rows = [["", ...columns]];
  for (const runtime of runtimes) {
    const run = await runOf(runtime);
    const { refused } = run.results["failures"] as { refused: unknown };
    const cells = Object.entries(expected).map(([part, value]) =>
      tick(JSON.stringify(run.results[part]) === JSON.stringify(value)),
    );
    const others = [run.results["port"] === "answers 401", run.required === "cancelled", refused === "not-applied"];
    rows.push([runtime.name, ...cells, ...others.map(tick)]);
  }
  const typeRows = [["", ...Object.keys(compilations)]];
  typeRows.push(...(await Promise.all(compilers.map(typeRowOf))));
  const tables = `${markdownTable(rows)}\n\n${markdownTable(typeRows)}`;
  for (const { name } of leftOut) console.warn(`Left out, as it is not installed: ${name}`);
  console.log(tables);
  const published = (await publishedTables())
    .split("\n")
    .filter((line) => !leftOut.some(({ name }) => line.startsWith(`| ${name} `)));
  expect(published.join("\n")).toBe(tables);
});
