import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { parse } from "yaml";
import lockfile from "../package-lock.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { addresses, manifestFields, placeholders, writeAddresses } from "../scripts/addresses.ts";
import { anOrder } from "trackstar-orders-contract/testing";
import { root } from "./support/system.ts";
import { folderForTests } from "./support/folder-for-tests.ts";

const files = ["package.json", "README.md", "CONTRIBUTING.md", "docs/ci-recipes.md"];
const copy = await folderForTests("addresses");

it("package.json says where the project lives as scripts/addresses.ts does", () => {
  expect(manifest).toMatchObject(manifestFields(addresses));
});

it("one edit changes every address", async () => {
  const elsewhere = { repository: "https://elsewhere.example/repository", site: "https://elsewhere.example/site" };
  for (const file of files) {
    const text = await readFile(join(root, file), "utf8");
    const { repository, site } = addresses;
    const moved = text.replaceAll(repository, elsewhere.repository).replaceAll(site, elsewhere.site);
    await cp(join(root, file), join(copy, file));
    await writeFile(join(copy, file), moved);
  }
  await writeAddresses(copy);
  for (const file of files)
    expect(await readFile(join(copy, file), "utf8")).toBe(await readFile(join(root, file), "utf8"));
});

it("knows a placeholder from an address", () => {
  expect(placeholders({ repository: "https://code.example/a", site: "https://orders.dev" })).toEqual([
    "https://code.example/a",
  ]);
});

it("each JSON Schema has an $id below the docs site, by which others refer to it", async () => {
  const folder = join(root, "generated/json-schema");
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const file of await readdir(folder)) {
    const schema = JSON.parse(await readFile(join(folder, file), "utf8")) as { $id: string };
    expect(schema.$id).toBe(`${addresses.site}/json-schema/${file}`);
    ajv.addSchema(schema);
  }
  const validate = ajv.compile({ type: "array", items: { $ref: `${addresses.site}/json-schema/Order.json` } });
  expect(validate([anOrder()])).toBe(true);
  expect(validate([{ ...anOrder(), line_items: [{ sku: 1 }] }])).toBe(false);
});

interface Locked {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const { "": _project, ...packages } = lockfile.packages as Record<string, Locked>;

const platforms = [
  { os: "linux", cpu: "x64", libc: "glibc" },
  { os: "darwin", cpu: "arm64" },
  { os: "win32", cpu: "x64" },
];

/** Whether a list of platforms, in which `!` stands for "not", has a platform; no list has each. */
function allows(list: readonly string[] | undefined, platform: string | undefined): boolean {
  if (list === undefined || platform === undefined) return true;
  return list.includes(platform) || (list.every((name) => name.startsWith("!")) && !list.includes(`!${platform}`));
}

it.each(platforms)("npm ci installs at most 350 packages on $os", ({ os, cpu, libc }) => {
  const installed = Object.values(packages).filter(
    (entry) => allows(entry.os, os) && allows(entry.cpu, cpu) && allows(entry.libc, libc),
  );
  expect(installed.length).toBeGreaterThan(200);
  expect(installed.length).toBeLessThanOrEqual(350);
});

interface Job {
  container?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string }[];
}

const workflows = join(root, ".github/workflows");

/** The permissions that change something, and what for. */
const mayWrite: Record<string, string[]> = { "publish-docs": ["pages", "id-token"], publish: ["id-token"] };

it.each(await readdir(workflows))(
  "%s runs nothing that may change unseen, and each of its jobs asks for what it needs alone",
  async (file) => {
    const text = await readFile(join(workflows, file), "utf8");
    const { permissions, jobs } = parse(text) as { permissions: object; jobs: Record<string, Job> };
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) {
      expect(job.permissions).toBeDefined();
      const written = Object.entries(job.permissions ?? {}).filter(([, access]) => access !== "read");
      expect(written.map(([permission]) => permission)).toEqual(mayWrite[name] ?? []);
    }
    const all = Object.values(jobs);
    const containers = all.flatMap(({ container }) => container ?? []);
    expect(containers.filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
    const actions = all.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  },
);
