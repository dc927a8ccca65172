import { readFile, readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  container?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string }[];
}

const folder = new URL("../.github/workflows/", import.meta.url);

/** The permissions that change something, and what for. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  "publish-docs": ["pages", "id-token"],
  publish: ["id-token"],
};

it.each(await readdir(folder))(
  "%s runs nothing that may change unseen, and each of its jobs asks for what it needs alone",
  async (file) => {
    const text = await readFile(new URL(file, folder), "utf8");
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
